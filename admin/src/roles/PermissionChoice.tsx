import { Box, Checkbox, FormControlLabel, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Permission } from '../rights/usePermissions';
import { useRightsWords } from '../rights/useRightsWords';
import type { Chosen } from './chosen';

interface PermissionChoiceProps {
  permission: Permission;
  chosen: Chosen | undefined;
  onToggle: () => void;
  onReach: (reach: string[]) => void;
}

/** A permission, what it means, and, where there is a choice, how far it reaches. */
export function PermissionChoice({ permission, chosen, onToggle, onReach }: PermissionChoiceProps) {
  const translate = useTranslate();
  const words = useRightsWords();
  const { subject, action, explanation, reach, reaches, fields } = permission;
  const resource = words.resourceOf(subject);
  const named = fields
    .map((field) => translate(`resources.${resource}.fields.${field}`, { _: field }))
    .join('、');
  const name = words.action(action, explanation);
  const told =
    fields.length > 0
      ? translate('resources.roles.fieldsOf', { fields: named })
      : words.help(action, explanation);
  return (
    <Box>
      <FormControlLabel
        control={<Checkbox checked={chosen !== undefined} onChange={onToggle} />}
        label={name}
        sx={{ minHeight: 44 }}
      />
      <Typography variant="body2" color="text.secondary" sx={{ pl: 4 }}>
        {[told, reaches.length === 1 && reach.join('')].filter(Boolean).join(' · ')}
      </Typography>
      {chosen && reaches.length > 1 && (
        <ToggleButtonGroup
          size="small"
          value={chosen.reach}
          onChange={(_event, next: string[]) => onReach(next)}
          aria-label={`${name}：${translate('rights.reach')}`}
          sx={{ pl: 4, pt: 0.5 }}
        >
          {reaches.map(({ kind, name: label }) => (
            <ToggleButton key={kind} value={kind} sx={{ minHeight: 44 }}>
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </Box>
  );
}
