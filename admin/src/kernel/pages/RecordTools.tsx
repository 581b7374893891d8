import { createContext, useContext, type ComponentType } from 'react';

/** What every record's page offers beside its deeds, whatever the noun: put together in App. */
export const RecordToolsContext = createContext<readonly ComponentType[]>([]);

export const RecordTools = () => useContext(RecordToolsContext).map((Tool, at) => <Tool key={at} />);
