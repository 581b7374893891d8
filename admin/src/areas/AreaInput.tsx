import { AutocompleteInput, ReferenceInput, required, type Validator } from 'react-admin';
import type { AreaFactsFragment, AreaKind } from '../kernel/gql/graphql';
import { useViewer } from '../kernel/session/viewer';
import { areaPath } from './areaPath';

interface AreaInputProps {
  source?: string;
  label?: string;
  /** Only areas of these kinds are offered; all kinds without it. */
  kinds?: AreaKind[];
  /** Areas where the viewer could not do this are greyed out. */
  deed?: string;
  validate?: Validator;
  alwaysOn?: boolean;
}

/** Finds an area by its name. A grid worker starts from their own grid. */
export function AreaInput({ source = 'areaId', kinds, deed, label, validate = required() }: AreaInputProps) {
  const viewer = useViewer();
  // Only a grid: someone at a village must say which of its grids they mean.
  const ownGrid = viewer?.posts.map(({ area }) => area).find((area) => area?.kind === 'GRID');
  return (
    <ReferenceInput
      source={source}
      reference="areas"
      filter={{ kinds, status: 'ACTIVE' }}
      sort={byPath}
      perPage={20}
    >
      <AutocompleteInput
        label={label}
        optionText={areaPath}
        getOptionDisabled={({ viewerCan }: AreaFactsFragment) =>
          deed !== undefined && !viewerCan?.includes(deed)
        }
        filterToQuery={(name: string) => ({ name })}
        noOptionsText="resources.areas.noneFound"
        defaultValue={kinds?.includes('GRID') ? ownGrid?.id : undefined}
        validate={validate}
      />
    </ReferenceInput>
  );
}

const byPath = { field: 'path', order: 'ASC' } as const;
