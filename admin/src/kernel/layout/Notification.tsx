import { Notification as RaNotification } from 'react-admin';

/** At the top: the bottom belongs to the thumb. */
export const Notification = () => <RaNotification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />;
