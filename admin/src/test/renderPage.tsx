import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AdminContext, RecordContextProvider, ResourceContextProvider, type RaRecord } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { createDataProvider } from '../kernel/dataProvider';
import { createI18nProvider } from '../kernel/i18n/i18nProvider';
import { Notification } from '../kernel/layout/Notification';
import { NounsContext } from '../kernel/NounsContext';
import { nouns, parts } from '../nouns';
// The panel fetches forms when one is opened; here they are at hand, so that a click shows them at once.
import '../kernel/deeds/DeedDialog';
import '../visits/RecordVisitInputs';

/** Something of a record's page as the panel shows it, in Chinese, with the real kernel around it. */
export const renderOnRecord = (resource: string, record: RaRecord, children: ReactNode, address = '/') =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <NounsContext.Provider value={nouns}>
        <AdminContext
          dataProvider={createDataProvider(nouns)}
          i18nProvider={createI18nProvider(parts)}
          queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        >
          <ResourceContextProvider value={resource}>
            <RecordContextProvider value={record}>{children}</RecordContextProvider>
          </ResourceContextProvider>
          <Notification />
        </AdminContext>
      </NounsContext.Provider>
    </MemoryRouter>,
  );
