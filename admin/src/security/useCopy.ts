import { useNotify } from 'react-admin';

export function useCopy() {
  const notify = useNotify();
  return (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => notify('resources.accounts.copied', { type: 'success' }),
      () => notify('resources.accounts.notCopied', { type: 'warning' }),
    );
}
