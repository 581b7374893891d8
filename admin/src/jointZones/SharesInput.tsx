import { CheckboxGroupInput, required } from 'react-admin';
import { Loading } from '../kernel/layout/Loading';
import { keyOf, shareOf, type Share } from './share';
import { useShareable } from './SharesField';
import { useShareWord } from './useShareWord';

/** What the areas show each other, of what can be shared at all. */
export function SharesInput() {
  const { data: shareable } = useShareable();
  const word = useShareWord();
  if (!shareable) return <Loading />;
  const keys = shareable.map(keyOf);
  return (
    <CheckboxGroupInput
      source="shares"
      choices={shareable.map((share) => ({ id: keyOf(share), name: word(share) }))}
      translateChoice={false}
      row={false}
      format={(shares: Share[] | null) => (shares ?? []).map(keyOf).filter((key) => keys.includes(key))}
      parse={(chosen: string[]) => chosen.map(shareOf)}
      validate={required()}
      helperText="resources.jointZones.helper.shares"
    />
  );
}
