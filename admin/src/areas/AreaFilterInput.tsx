import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { areaPath } from './areaPath';

interface AreaFilterInputProps {
  source?: string;
  label?: string;
  alwaysOn?: boolean;
}

/** Narrows a list to an area and everything below it. */
export const AreaFilterInput = ({ source = 'areaId', label }: AreaFilterInputProps) => (
  <ReferenceInput source={source} reference="areas" perPage={20} sort={{ field: 'path', order: 'ASC' }}>
    <AutocompleteInput
      label={label}
      optionText={areaPath}
      filterToQuery={(name: string) => ({ name })}
      sx={{ minWidth: 240 }}
    />
  </ReferenceInput>
);
