import { Box, Typography } from '@mui/material';
import { createElement, useContext, useId } from 'react';
import { useGetResourceLabel } from 'react-admin';
import { nounOfSubject, NounsContext } from '../NounsContext';
import type { Hit, HitChoice } from './useHitChoice';
import type { SearchGroup } from './useSearch';

interface SearchResultsProps {
  groups: SearchGroup[];
  choice: HitChoice;
}

/** By noun: what it is called, what tells it from others, and where it is. */
export function SearchResults({ groups, choice }: SearchResultsProps) {
  const labelOf = useGetResourceLabel();
  const nouns = useContext(NounsContext);
  if (groups.length === 0) return null;
  return (
    <Box component="ul" {...choice.listboxProps} sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'auto' }}>
      {groups.map(({ subject, hits, more }) => {
        const [resource = '', noun] = nounOfSubject(nouns, subject);
        return (
          <Group key={subject} label={labelOf(resource, 2) + (more ? ' …' : '')}>
            {hits.map((hit) => (
              <Result key={hit.id} hit={{ ...hit, subject }} icon={noun?.icon} choice={choice} />
            ))}
          </Group>
        );
      })}
    </Box>
  );
}

function Group({ label, children }: { label: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <Box component="li" role="presentation">
      <Typography id={id} variant="caption" color="text.secondary" component="div" sx={{ px: 2, pt: 1.5 }}>
        {label}
      </Typography>
      <Box component="ul" role="group" aria-labelledby={id} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
    </Box>
  );
}

interface ResultProps {
  hit: Hit;
  icon?: React.ComponentType<{ fontSize?: 'small' }>;
  choice: HitChoice;
}

function Result({ hit, icon, choice }: ResultProps) {
  const { key, ...option } = choice.optionProps(hit) as { key: string } & React.HTMLAttributes<HTMLLIElement>;
  return (
    <Box
      component="li"
      key={key}
      {...option}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        minHeight: 52,
        px: 2,
        py: 0.5,
        cursor: 'pointer',
        '&.Mui-focused': {
          bgcolor: 'action.hover',
          boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.secondary.main}`,
        },
      }}
    >
      {icon && (
        <Box sx={{ display: 'flex', color: 'text.secondary' }}>
          {createElement(icon, { fontSize: 'small' })}
        </Box>
      )}
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {hit.title}
          {hit.detail && (
            <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>
              {hit.detail}
            </Typography>
          )}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {hit.place}
        </Typography>
      </Box>
    </Box>
  );
}
