import { DateField, TextField } from 'react-admin';
import { inChina } from '../kernel/chinaTime';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { ActionField, ActorField, SealedField, SubjectField } from './AuditEventFields';
import { ChangesCard } from './ChangesCard';

export default function AuditEventShow() {
  return (
    <ShowPage related={<ChangesCard />}>
      <Facts>
        <DateField source="at" showTime options={inChina({ dateStyle: 'medium', timeStyle: 'medium' })} />
        <ActorField source="accountName" linked />
        <ActionField source="action" />
        <SubjectField source="subject" linked />
        <TextField source="placeName" emptyText="kernel.none" />
        <TextField source="reason" emptyText="kernel.none" />
        <SealedField source="sealed" />
        <TextField source="requestId" />
      </Facts>
    </ShowPage>
  );
}
