import { AutocompleteArrayInput, ReferenceArrayInput, type Validator } from 'react-admin';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { areaPath } from './areaPath';

interface AreasInputProps {
  /** Only areas inside this one are offered. */
  inside?: string;
  /** Areas where the viewer could not do this are greyed out. */
  deed: string;
  defaultValue?: string[];
  validate?: Validator | Validator[];
  helperText?: string;
}

/** Several areas, found by name one after the other. */
export const AreasInput = ({ inside, deed, ...input }: AreasInputProps) => (
  <ReferenceArrayInput
    source="areaIds"
    reference="areas"
    filter={{ status: 'ACTIVE', areaId: inside }}
    sort={byPath}
    perPage={20}
  >
    <AutocompleteArrayInput
      optionText={areaPath}
      getOptionDisabled={({ viewerCan }: AreaFactsFragment) => !viewerCan?.includes(deed)}
      filterToQuery={(name: string) => ({ name })}
      noOptionsText="resources.areas.noneFound"
      parse={(ids: string[]) => (ids.length > 0 ? ids : null)}
      format={(ids: string[] | null) => ids ?? []}
      sx={sx}
      {...input}
    />
  </ReferenceArrayInput>
);

/** A chip holds the way down to an area, which is longer than a phone is wide. */
const sx = { '& .MuiChip-root': { maxWidth: 'calc(100vw - 144px)' } };

const byPath = { field: 'path', order: 'ASC' } as const;
