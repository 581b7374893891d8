import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { CheckboxGroupInput, maxValue, minValue, NumberInput, required, useTranslate } from 'react-admin';
import { DeedDialog } from '../kernel/deeds/DeedDialog';
import { enumChoices } from '../kernel/fields/enumChoices';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { BindingKind, type AreaKind, type SetBindingRulesInput } from '../kernel/gql/graphql';
import { Loading } from '../kernel/layout/Loading';
import { AREA_KINDS } from './areaKinds';
import { BindingRulesDocument, SetBindingRulesDocument } from './documents';

const LIMIT = [required(), minValue(1), maxValue(999)];
const CHOICES = enumChoices('BindingKind', BindingKind);

/** Below the county's leaders there is the township's: not every kind can be bound to every area. */
const choicesFor = (areaKind: AreaKind) =>
  CHOICES.filter(({ id }) => AREA_KINDS[id as BindingKind].includes(areaKind));

/** Which kinds each kind of area must have, and how many areas one person can hold. */
export default function BindingRulesDialog({ areaId, onClose }: { areaId: string; onClose: () => void }) {
  const translate = useTranslate();
  const { data: rules } = useQuery({
    queryKey: ['bindingRules', areaId],
    queryFn: async () => (await fetchGraphQL(BindingRulesDocument, { areaId })).bindingRules,
    gcTime: 0,
  });
  if (!rules) return <Loading />;
  return (
    <DeedDialog<SetBindingRulesInput>
      deed="setBindingRules"
      document={SetBindingRulesDocument}
      start={{ areaId, ...rules }}
      onClose={onClose}
    >
      <Typography variant="subtitle1" component="h3">
        {translate('resources.bindings.rules.required')}
      </Typography>
      {rules.required.map(({ areaKind }, at) => (
        <CheckboxGroupInput
          key={areaKind}
          source={`required.${at}.kinds`}
          label={`enums.AreaKind.${areaKind}`}
          choices={choicesFor(areaKind)}
          helperText={false}
        />
      ))}
      <Typography variant="subtitle1" component="h3" sx={{ mt: 2 }}>
        {translate('resources.bindings.rules.limits')}
      </Typography>
      {rules.limits.map(({ kind }, at) => (
        <NumberInput
          key={kind}
          source={`limits.${at}.limit`}
          label={`enums.BindingKind.${kind}`}
          validate={LIMIT}
          helperText={false}
        />
      ))}
    </DeedDialog>
  );
}
