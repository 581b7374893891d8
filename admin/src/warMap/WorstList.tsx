import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ChartText } from './chartText';
import { levelOf, type Colours } from './scale';
import { shortName, worstOf, type WarNode } from './warTree';

interface WorstListProps {
  root: WarNode;
  colours: Colours;
  text: ChartText;
  to: (id: string) => string;
}

const SHOWN = 8;

/** Two levels down, which villages must be looked at first; one level down the table says it already. */
export function WorstList({ root, colours, text, to }: WorstListProps) {
  const translate = useTranslate();
  const worst = worstOf(root, SHOWN);
  if (worst.length === 0 || root.children.every(({ children }) => children.length === 0)) return null;
  return (
    <Box component="section" sx={{ mt: 2, px: 1 }}>
      <Typography variant="h6" component="h2">
        {translate('warMap.wall.worst')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {worst.map(({ node, place }) => {
          const { fill, ink } = colours.levels[levelOf(node)];
          return (
            <Box component="li" key={node.id} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Button component={Link} to={to(node.id)} sx={{ minWidth: 0, px: 0.5, ml: -0.5 }}>
                {shortName(node.name)}
              </Button>
              <Typography variant="body2" noWrap color="text.secondary" sx={{ flex: 1, minWidth: 0 }}>
                {place}
              </Typography>
              <Box
                component="span"
                sx={{ bgcolor: fill, color: ink, px: 0.75, borderRadius: 0.5, whiteSpace: 'nowrap' }}
              >
                {text.share(node)}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
