import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useGetResourceLabel, useLocale, useTranslate } from 'react-admin';
import { dictionary } from '../gql/dictionary';
import { ClosableDialog } from '../layout/ClosableDialog';
import { useNoun } from '../NounsContext';

interface HelpDialogProps {
  resource: string;
  onClose: () => void;
}

/** Each field by its name on the screen, and what it means. */
export default function HelpDialog({ resource, onClose }: HelpDialogProps) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const locale = useLocale();
  const { subject, help } = useNoun(resource);
  const { data: chinese = {} } = useQuery({
    queryKey: ['help', resource],
    queryFn: async () => (await help?.())?.help ?? {},
    staleTime: Infinity,
  });
  const english: Record<string, string | undefined> = dictionary[subject as keyof typeof dictionary] ?? {};
  return (
    <ClosableDialog
      title={translate('kernel.help.title', { name: labelOf(resource, 1) })}
      maxWidth="sm"
      onClose={onClose}
    >
      <Box component="dl" sx={{ m: 0 }}>
        {Object.entries(chinese).map(([field, words]) => (
          <Box key={field} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              {translate(`resources.${resource}.fields.${field}`)}
            </Typography>
            <Typography component="dd" variant="body2" color="text.secondary" sx={{ m: 0 }}>
              {locale === 'en' ? english[field] : words}
            </Typography>
          </Box>
        ))}
      </Box>
    </ClosableDialog>
  );
}
