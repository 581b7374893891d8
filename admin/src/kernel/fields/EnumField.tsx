import { Chip, Stack } from '@mui/material';
import { useFieldValue, useTranslate } from 'react-admin';

interface EnumFieldProps {
  source: string;
  /** The GraphQL enum's name: its words are under `enums.<name>`. */
  name: string;
  label?: string;
}

/** An enum's value in words; a list of values as chips. */
export function EnumField({ source, name }: EnumFieldProps) {
  const translate = useTranslate();
  const value = useFieldValue<Record<string, string | string[] | null>>({ source, defaultValue: null });
  if (Array.isArray(value))
    return (
      <Stack direction="row" component="span" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        {value.length === 0 && translate('kernel.none')}
        {value.map((one) => (
          <Chip key={one} size="small" label={translate(`enums.${name}.${one}`)} component="span" />
        ))}
      </Stack>
    );
  return <span>{value ? translate(`enums.${name}.${value}`) : translate('kernel.none')}</span>;
}
