import { Card, CardContent, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { EditButton, Show, TopToolbar, useResourceContext } from 'react-admin';
import { ViewerCan } from '../deeds/ViewerCan';
import { useNoun } from '../NounsContext';

interface ShowPageProps {
  /** The record's own facts. */
  children: ReactNode;
  /** Deed buttons; each shows itself if the deed would succeed. */
  deeds?: ReactNode;
  /** Sections about what belongs to the record. */
  related?: ReactNode;
}

export const ShowPage = ({ children, deeds, related }: ShowPageProps) => (
  <Show component="div" actions={<ShowActions deeds={deeds} />}>
    <Stack sx={{ gap: 2 }}>
      <Card>
        <CardContent>{children}</CardContent>
      </Card>
      {related}
    </Stack>
  </Show>
);

function ShowActions({ deeds }: { deeds: ReactNode }) {
  const noun = useNoun(useResourceContext());
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', justifyContent: 'flex-end' }}>
      {deeds}
      {noun.updates && (
        <ViewerCan deed={noun.updates.deed}>
          <EditButton label="kernel.change" />
        </ViewerCan>
      )}
    </TopToolbar>
  );
}
