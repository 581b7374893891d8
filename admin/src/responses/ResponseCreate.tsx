import { DateInput, required, SelectInput } from 'react-admin';
import { AreaInput } from '../areas/AreaInput';
import { chinaDay } from '../kernel/chinaDay';
import { enumChoices } from '../kernel/fields/enumChoices';
import { ResponseKind } from '../kernel/gql/graphql';
import { CreatePage } from '../kernel/pages/CreatePage';
import { ResponseInputs } from './ResponseInputs';

export default function ResponseCreate() {
  return (
    <CreatePage>
      <AreaInput source="areaId" kinds={['COUNTY', 'TOWNSHIP']} />
      <SelectInput source="kind" choices={enumChoices('ResponseKind', ResponseKind)} validate={required()} />
      <DateInput source="startsOn" defaultValue={chinaDay()} validate={required()} />
      <ResponseInputs />
    </CreatePage>
  );
}
