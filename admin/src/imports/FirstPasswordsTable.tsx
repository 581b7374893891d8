import {
  Box,
  Card,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import type { TakeFirstPasswordsMutation } from '../kernel/gql/graphql';
import { useIsPhone } from '../kernel/layout/useIsPhone';

export type FirstPassword = TakeFirstPasswordsMutation['done']['accounts'][number];

const COLUMNS = ['displayName', 'username', 'password', 'area'] as const;
const codeSx = { fontFamily: 'monospace', fontSize: 16, userSelect: 'all', whiteSpace: 'nowrap' } as const;

/** A line for each account; on a phone a card. */
export function FirstPasswordsTable({ accounts }: { accounts: readonly FirstPassword[] }) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const word = (column: string) => translate(`resources.imports.passwords.${column}`);
  if (accounts.length === 0) return <Typography>{word('none')}</Typography>;
  if (isPhone)
    return (
      <Stack sx={{ gap: 1 }}>
        {accounts.map(({ displayName, username, password, area }) => (
          <Card key={username} variant="outlined" sx={{ p: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{displayName}</Typography>
            <Typography variant="body2" color="text.secondary">
              {area}
            </Typography>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {word('username')} {username}
            </Typography>
            <Typography variant="body2">
              {word('password')}{' '}
              <Box component="code" sx={codeSx}>
                {password}
              </Box>
            </Typography>
          </Card>
        ))}
      </Stack>
    );
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{word(column)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {accounts.map((account) => (
            <TableRow key={account.username}>
              {COLUMNS.map((column) => (
                <TableCell key={column} sx={column === 'password' ? codeSx : undefined}>
                  {account[column]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
