import { Box, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useNumber } from '../coverage/useNumber';
import { levelOf, type Colours } from './scale';
import type { ChartText } from './chartText';
import { worstFirst, type WarNode } from './warTree';

const SHOWN = 15;

interface WarTableProps {
  root: WarNode;
  colours: Colours;
  text: ChartText;
  /** Areas whose figures have just moved. */
  changed: ReadonlySet<string>;
  to: (id: string) => string;
}

/** The same as the picture in words and figures, worst first, and the way down by keyboard. */
export function WarTable({ root, colours, text, changed, to }: WarTableProps) {
  const translate = useTranslate();
  const number = useNumber();
  const [showsAll, setShowsAll] = useState(false);
  const word = (key: string) => translate(`warMap.table.${key}`);
  const nodes = worstFirst(root.children.length > 0 ? root.children : [root]);
  const shown = showsAll ? nodes : nodes.slice(0, SHOWN);
  return (
    <TableContainer>
      <Table
        size="small"
        aria-label={word('title')}
        sx={{ '& td, & th': { px: 1 }, fontVariantNumeric: 'tabular-nums' }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{word('area')}</TableCell>
            <TableCell>{word('state')}</TableCell>
            <TableCell align="right">{word('missed')}</TableCell>
            <TableCell align="right">{word('whole')}</TableCell>
            <TableCell align="right">{word('idle')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((node) => {
            const { fill, ink } = colours.levels[levelOf(node)];
            const { total, active } = node.row.grids;
            return (
              <TableRow key={node.id} selected={changed.has(node.id)} hover>
                <TableCell component="th" scope="row" sx={{ minWidth: '6.5em' }}>
                  <Button
                    component={Link}
                    to={to(node.id)}
                    sx={{ minWidth: 0, p: 0.5, ml: -0.5, textAlign: 'left', lineHeight: 1.3 }}
                  >
                    {node.name}
                  </Button>
                </TableCell>
                <TableCell>
                  <Box
                    component="span"
                    sx={{
                      ...{ bgcolor: fill, color: ink },
                      px: 0.75,
                      py: 0.25,
                      borderRadius: 0.5,
                      whiteSpace: 'nowrap',
                    }}
                  >
                    {text.share(node)}
                  </Box>
                </TableCell>
                <TableCell align="right">{number(node.missed)}</TableCell>
                <TableCell align="right">{number(node.whole)}</TableCell>
                <TableCell align="right">{total > 0 ? `${total - active}/${total}` : '–'}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {shown.length < nodes.length && (
        <Button fullWidth onClick={() => setShowsAll(true)}>
          {translate('warMap.table.all', { count: nodes.length })}
        </Button>
      )}
    </TableContainer>
  );
}
