import { Autocomplete, TextField } from '@mui/material';
import { useDeferredValue, useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { areaPage } from './areaPage';
import { areaPath } from './areaPath';

/** Goes straight to an area by a piece of its name. */
export function AreaFinder() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const { data: found = [], isFetching } = useGetList<AreaFactsFragment>(
    'areas',
    { filter: { name }, sort: { field: 'path', order: 'ASC' }, pagination: { page: 1, perPage: 20 } },
    { enabled: name !== '' },
  );
  return (
    <Autocomplete
      value={null}
      inputValue={typed}
      options={name === '' ? [] : found}
      loading={isFetching}
      filterOptions={(options) => options} // the API has filtered them
      getOptionKey={({ id }) => id}
      getOptionLabel={areaPath}
      noOptionsText={translate(name === '' ? 'resources.areas.find' : 'resources.areas.noneFound')}
      blurOnSelect
      onInputChange={(_, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_, area) => area && void navigate(areaPage(area.id))}
      renderInput={(params) => (
        <TextField {...params} size="small" margin="dense" label={translate('resources.areas.find')} />
      )}
    />
  );
}
