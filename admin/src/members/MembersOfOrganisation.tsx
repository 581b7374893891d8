import { Box, Stack, Typography } from '@mui/material';
import { RecordContextProvider, useListContext, useTranslate } from 'react-admin';
import type { MemberFactsFragment } from '../kernel/gql/graphql';
import { RelatedList } from '../kernel/pages/RelatedList';
import { AddMemberButton } from './AddMemberButton';
import { MemberButtons } from './MemberButtons';

/** The secretary first: the duties are sorted by their names, S after M and D. */
const byDuty = { field: 'duty', order: 'DESC' } as const;

/** Who belongs to it. A member has no page, so the lines are no links. */
export const MembersOfOrganisation = () => (
  <RelatedList
    reference="members"
    target="organisationId"
    sort={byDuty}
    deeds={<AddMemberButton />}
    cards={<MemberLines />}
    table={<MemberLines />}
  />
);

function MemberLines() {
  const { data } = useListContext<MemberFactsFragment>();
  const translate = useTranslate();
  return (
    <Stack component="ul" sx={{ m: 0, p: 0, px: 2, pb: 1, listStyle: 'none' }}>
      {data?.map((member) => (
        <RecordContextProvider key={member.id} value={member}>
          <Stack
            component="li"
            direction="row"
            sx={{
              alignItems: 'center',
              flexWrap: 'wrap',
              gap: 1,
              py: 0.5,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: '1 1 160px', minWidth: 0 }}>
              <Typography component="span" sx={{ fontWeight: 600 }}>
                {member.name}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {translate(`enums.MemberDuty.${member.duty}`)}
                {member.account && ` · ${translate('resources.members.account')}`}
              </Typography>
            </Box>
            <Stack direction="row">
              <MemberButtons />
            </Stack>
          </Stack>
        </RecordContextProvider>
      ))}
    </Stack>
  );
}
