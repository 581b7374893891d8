import { Alert, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { chinaDay } from '../kernel/chinaDay';
import { LabelledButton } from '../kernel/layout/LabelledButton';

interface DayOfTreeProps {
  day: string;
  onChange: (day: string) => void;
}

/** Of which day the tree is shown; of a past one that is said, since nothing can be done there. */
export function DayOfTree({ day, onChange }: DayOfTreeProps) {
  const translate = useTranslate();
  const today = chinaDay();
  const word = (key: string, more?: object) => translate(`resources.areas.asOf.${key}`, more);
  return (
    <>
      <TextField
        id="day-of-tree"
        type="date"
        size="small"
        margin="dense"
        fullWidth
        label={word('day')}
        value={day}
        onChange={({ target }) => onChange(target.value && target.value < today ? target.value : today)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
      />
      <div role="status">
        {day !== today && (
          <Alert
            severity="info"
            sx={{ my: 0.5 }}
            action={
              <LabelledButton
                label="resources.areas.asOf.back"
                onClick={() => onChange(today)}
                sx={{ whiteSpace: 'nowrap' }}
              />
            }
          >
            {word('past', { day })}
          </Alert>
        )}
      </div>
    </>
  );
}
