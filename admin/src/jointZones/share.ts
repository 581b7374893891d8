export interface Share {
  subject: string;
  action: string;
}

export const keyOf = ({ subject, action }: Share): string => `${subject}.${action}`;

export function shareOf(key: string): Share {
  const [subject = '', action = ''] = key.split('.');
  return { subject, action };
}
