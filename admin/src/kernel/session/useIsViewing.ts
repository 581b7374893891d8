import { useViewer } from './viewer';

/** Whether this tab looks as somebody else: then every deed is refused, and is shown as out of reach. */
export const useIsViewing = (): boolean => Boolean(useViewer()?.viewing);
