import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { SplitAreaInput } from '../kernel/gql/graphql';

/** Where all goes that no part names: nowhere, until somebody says so. */
export function RestInput() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const parts = (useWatch({ name: 'into' }) ?? []) as SplitAreaInput['into'];
  const word = (key: string, more?: object) => translate(`resources.areas.change.part.${key}`, more);
  const chosen = parts.findIndex(({ rest }) => rest);
  return (
    <TextField
      select
      fullWidth
      size="small"
      id="rest-of-split"
      label={word('rest')}
      helperText={word('restHelp')}
      value={chosen}
      onChange={({ target }) =>
        parts.forEach((_part, at) =>
          setValue(`into.${at}.rest`, at === Number(target.value), { shouldDirty: true }),
        )
      }
    >
      <MenuItem value={-1}>{word('restNowhere')}</MenuItem>
      {parts.map(({ name, stays }, at) => (
        <MenuItem key={at} value={at}>
          {stays ? word('stays') : word('restTo', { name: name || at + 1 })}
        </MenuItem>
      ))}
    </TextField>
  );
}
