import { Box, GlobalStyles } from '@mui/material';
import { createPortal } from 'react-dom';
import { useTranslate } from 'react-admin';
import type { FirstPassword } from './FirstPasswordsTable';

/** Instead of the page, when it is printed: a slip for each account, to be cut out and handed over. */
export function FirstPasswordSlips({ accounts }: { accounts: readonly FirstPassword[] }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.imports.passwords.${key}`);
  return createPortal(
    <Box className="slips" sx={slipsSx}>
      <GlobalStyles styles={onPaper} />
      {accounts.map(({ displayName, username, password, area }) => (
        <section key={username}>
          <h2>{word('slip')}</h2>
          <p>
            {displayName}（{area}）
          </p>
          <dl>
            <dt>{word('site')}</dt>
            <dd>{window.location.origin}</dd>
            <dt>{word('username')}</dt>
            <dd>{username}</dd>
            <dt>{word('password')}</dt>
            <dd>{password}</dd>
          </dl>
          <p>{word('slipNote')}</p>
        </section>
      ))}
    </Box>,
    document.body,
  );
}

const onPaper = {
  '@media print': { 'body > *:not(.slips)': { display: 'none !important' }, body: { background: '#fff' } },
};

const slipsSx = {
  display: 'none',
  '@media print': { display: 'grid', gridTemplateColumns: '1fr 1fr', color: '#000', fontSize: 13 },
  '& section': { border: '1px dashed #666', padding: '8mm 6mm', breakInside: 'avoid' },
  '& h2': { fontSize: 15, margin: 0 },
  '& p': { margin: '2mm 0' },
  '& dl': { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '4mm', rowGap: '1mm', margin: 0 },
  '& dd': { margin: 0, fontFamily: 'monospace', fontSize: 15, overflowWrap: 'anywhere' },
} as const;
