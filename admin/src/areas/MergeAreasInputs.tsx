import { useCallback, useState } from 'react';
import {
  AutocompleteArrayInput,
  maxLength,
  ReferenceArrayInput,
  required,
  TextInput,
  useTranslate,
} from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { EitherInput } from '../kernel/fields/EitherInput';
import type { AreaKind, MergeAreasInput } from '../kernel/gql/graphql';
import { AreaInput } from './AreaInput';
import { areaPath } from './areaPath';
import { PreviewMergeAreasDocument } from './changeDocuments';
import { ChangePreview, type Collision } from './ChangePreview';

const validateName = [required(), maxLength(60)];

const newArea = (
  <>
    <TextInput source="newArea.name" label="resources.areas.fields.name" validate={validateName} />
    <AreaInput source="newArea.parentId" deed="createArea" label="resources.areas.fields.lineage" />
  </>
);

/** Which areas, into one of them that stays or into a new one, and new names for those that would have the same. */
export function MergeAreasInputs({ kind }: { kind: AreaKind }) {
  const [taken, setTaken] = useState<Collision[]>([]);
  const onCollisions = useCallback(
    (found: Collision[]) =>
      setTaken((before) => [
        ...before,
        ...found.filter(({ id }) => !before.some((known) => known.id === id)),
      ]),
    [],
  );
  return (
    <>
      <ReferenceArrayInput
        source="areaIds"
        reference="areas"
        filter={{ kinds: [kind], status: 'ACTIVE' }}
        perPage={50}
      >
        <AutocompleteArrayInput
          label="resources.areas.change.merged"
          optionText={areaPath}
          filterToQuery={(name: string) => ({ name })}
          validate={required()}
        />
      </ReferenceArrayInput>
      <EitherInput
        label="resources.areas.change.mergeInto"
        row
        clear={({ setValue }, source) => setValue(source, null)}
        ways={[
          {
            source: 'targetId',
            label: 'resources.areas.change.intoExisting',
            input: (
              <AreaInput
                source="targetId"
                kinds={[kind]}
                deed="mergeAreas"
                label="resources.areas.change.target"
              />
            ),
          },
          { source: 'newArea', label: 'resources.areas.change.intoNew', input: newArea },
        ]}
      />
      {taken.map(({ id, name }, at) => (
        <RenameOf key={id} at={at} id={id} name={name} />
      ))}
      <ChangePreview<MergeAreasInput>
        document={PreviewMergeAreasDocument}
        isComplete={({ areaIds, targetId, newArea }) =>
          Boolean(areaIds?.length && (targetId || (newArea?.name && newArea.parentId && areaIds.length > 1)))
        }
        onCollisions={onCollisions}
      />
    </>
  );
}

/** Asked for once the API has said that the name is taken. */
function RenameOf({ at, id, name }: Collision & { at: number }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  return (
    <TextInput
      source={`renames.${at}.name`}
      label={translate('resources.areas.change.renameOf', { name })}
      onChange={() => setValue(`renames.${at}.areaId`, id)}
      validate={validateName}
    />
  );
}
