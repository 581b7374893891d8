import { FormHelperText, ToggleButton, ToggleButtonGroup } from '@mui/material';
import AbsentIcon from '@mui/icons-material/DoorFront';
import MetIcon from '@mui/icons-material/HowToReg';
import RefusedIcon from '@mui/icons-material/DoNotDisturbOn';
import VacantIcon from '@mui/icons-material/NoMeetingRoom';
import { required, useInput, useTranslate, ValidationError } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { VisitOutcome } from '../kernel/gql/graphql';

const OUTCOMES = [
  { outcome: VisitOutcome.MET, Icon: MetIcon },
  { outcome: VisitOutcome.ABSENT, Icon: AbsentIcon },
  { outcome: VisitOutcome.REFUSED, Icon: RefusedIcon },
  { outcome: VisitOutcome.VACANT, Icon: VacantIcon },
];

/** Four buttons a thumb cannot miss. Nobody met means zero people, without typing it. */
export function OutcomeInput({ expected }: { expected: number }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const { field, fieldState } = useInput({ source: 'outcome', validate: required() });
  const choose = (outcome: VisitOutcome | null) => {
    if (!outcome) return;
    field.onChange(outcome);
    setValue('peopleMet', outcome === VisitOutcome.MET ? expected : 0, { shouldDirty: true });
  };
  return (
    <>
      <ToggleButtonGroup
        exclusive
        color="primary"
        value={(field.value as VisitOutcome | '') || null}
        onChange={(_, outcome: VisitOutcome | null) => choose(outcome)}
        sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, my: 1 }}
      >
        {OUTCOMES.map(({ outcome, Icon }) => (
          <ToggleButton
            key={outcome}
            value={outcome}
            sx={{
              minHeight: 88,
              flexDirection: 'column',
              gap: 0.5,
              fontSize: 16,
              '&&': { border: 1, borderColor: 'divider', borderRadius: 1.5, m: 0 },
              '&&.Mui-selected': { borderColor: 'primary.main' },
            }}
          >
            <Icon />
            {translate(`enums.VisitOutcome.${outcome}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {fieldState.error?.message && (
        <FormHelperText error>
          <ValidationError error={fieldState.error.message} />
        </FormHelperText>
      )}
    </>
  );
}
