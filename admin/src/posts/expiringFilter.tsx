import { SelectInput } from 'react-admin';

/** What ends before long; a list of terms filters by it. */
export const expiringFilter = (
  <SelectInput
    key="expiringWithinDays"
    source="expiringWithinDays"
    choices={[7, 14, 30, 90].map((id) => ({ id, name: `resources.posts.within.${id}` }))}
  />
);
