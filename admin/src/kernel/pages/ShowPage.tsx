import { Box, Card, CardContent, Stack } from '@mui/material';
import EditIcon from '@mui/icons-material/Edit';
import type { ReactNode } from 'react';
import { Show, useCreatePath, useRecordContext, useResourceContext, type ShowProps } from 'react-admin';
import { Link } from 'react-router-dom';
import { ViewerCan } from '../deeds/ViewerCan';
import { HelpButton } from '../help/HelpButton';
import { LabelledButton } from '../layout/LabelledButton';
import { useNoun } from '../NounsContext';
import { RecordTools } from './RecordTools';

interface ShowPageProps extends Pick<ShowProps, 'queryOptions'> {
  /** The record's own facts. */
  children: ReactNode;
  /** Deed buttons; each shows itself if the deed would succeed. */
  deeds?: ReactNode;
  /** The way down to the record, above everything. */
  trail?: ReactNode;
  /** Sections about what belongs to the record. */
  related?: ReactNode;
}

export const ShowPage = ({ children, deeds, trail, related, queryOptions }: ShowPageProps) => (
  <Show component="div" actions={false} queryOptions={queryOptions}>
    <Stack sx={{ gap: 2, pt: 1 }}>
      {trail}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          justifyContent: { sm: 'flex-end' },
          '& > *': { flexGrow: { xs: 1, sm: 0 } },
          '&:empty': { display: 'none' },
        }}
      >
        {deeds}
        <ToEditPage />
        <RecordTools />
        <HelpButton />
      </Box>
      <Card>
        <CardContent>{children}</CardContent>
      </Card>
      {related}
    </Stack>
  </Show>
);

/** For the nouns that have an edit page; the others change by deeds only. */
function ToEditPage() {
  const resource = useResourceContext();
  const record = useRecordContext();
  const createPath = useCreatePath();
  const { updates } = useNoun(resource);
  if (!updates || !record) return null;
  return (
    <ViewerCan deed={updates.deed}>
      <LabelledButton
        label="kernel.change"
        variant="outlined"
        aria-keyshortcuts="e"
        startIcon={<EditIcon />}
        component={Link}
        to={createPath({ resource, type: 'edit', id: record.id })}
      />
    </ViewerCan>
  );
}
