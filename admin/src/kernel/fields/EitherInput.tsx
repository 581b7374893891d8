import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, type UseFormReturn } from 'react-hook-form';

interface Way {
  label: string;
  /** What its input fills in. */
  source: string;
  input: ReactNode;
}

interface EitherInputProps {
  label: string;
  /** Whether the label is to be seen; else it is only read out. */
  labelShown?: boolean;
  ways: readonly Way[];
  /** The source of the way that is chosen at first. */
  start?: string;
  /** How what another way has filled in leaves the form. */
  clear: (form: UseFormReturn, source: string) => void;
  row?: boolean;
}

/** One of several ways to say the same; which of them is not part of the input. */
export function EitherInput({ label, labelShown, ways, start, clear, row }: EitherInputProps) {
  const translate = useTranslate();
  const form = useFormContext();
  const labelId = useId();
  const [chosen, setChosen] = useState(start ?? ways[0]?.source);
  const choose = (source: string) => {
    for (const other of ways) if (other.source !== source) clear(form, other.source);
    setChosen(source);
  };
  const radios = (
    <RadioGroup
      row={row}
      {...(labelShown ? { 'aria-labelledby': labelId } : { 'aria-label': translate(label) })}
      value={chosen}
      onChange={(_, source) => choose(source)}
    >
      {ways.map(({ source, label }) => (
        <FormControlLabel
          key={source}
          value={source}
          control={<Radio />}
          label={translate(label)}
          sx={{ minHeight: 44 }}
        />
      ))}
    </RadioGroup>
  );
  return (
    <>
      {labelShown ? (
        <FormControl>
          <FormLabel id={labelId}>{translate(label)}</FormLabel>
          {radios}
        </FormControl>
      ) : (
        radios
      )}
      {ways.find(({ source }) => source === chosen)?.input}
    </>
  );
}
