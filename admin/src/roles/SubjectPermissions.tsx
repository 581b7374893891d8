import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useTranslate } from 'react-admin';
import type { Permission } from '../rights/usePermissions';
import { useRightsWords } from '../rights/useRightsWords';
import { findIn, type Chosen } from './chosen';
import { PermissionChoice } from './PermissionChoice';

interface SubjectPermissionsProps {
  subject: string;
  permissions: readonly Permission[];
  chosen: readonly Chosen[];
  onToggle: (permission: Permission) => void;
  onReach: (permission: Permission, reach: string[]) => void;
}

/** One kind of record: reading it and its field groups first, then the deeds on it. */
export function SubjectPermissions({
  subject,
  permissions,
  chosen,
  onToggle,
  onReach,
}: SubjectPermissionsProps) {
  const translate = useTranslate();
  const words = useRightsWords();
  return (
    <Accordion
      disableGutters
      variant="outlined"
      defaultExpanded={chosen.length > 0}
      slotProps={{ heading: { component: 'h2' } }}
    >
      <AccordionSummary
        id={`may-${subject}`}
        aria-controls={`may-${subject}-list`}
        expandIcon={<ExpandMoreIcon />}
        sx={{ minHeight: 48 }}
      >
        <Typography sx={{ flex: 1, fontWeight: 600 }}>{words.subject(subject)}</Typography>
        {chosen.length > 0 && (
          <Typography variant="body2" color="text.secondary" sx={{ mr: 1 }}>
            {translate('resources.roles.chosen', { count: chosen.length })}
          </Typography>
        )}
      </AccordionSummary>
      <AccordionDetails>
        <Box
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(300px, 1fr))' },
          }}
        >
          {permissions.map((permission) => (
            <PermissionChoice
              key={permission.action}
              permission={permission}
              chosen={findIn(chosen, permission)}
              onToggle={() => onToggle(permission)}
              onReach={(reach) => onReach(permission, reach)}
            />
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
