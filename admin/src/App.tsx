import type { ReactNode } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import { coverage } from './coverage';
import { createAuthProvider } from './kernel/authProvider';
import { createDataProvider } from './kernel/dataProvider';
import { createI18nProvider } from './kernel/i18n/i18nProvider';
import { Layout } from './kernel/layout/Layout';
import { Notification } from './kernel/layout/Notification';
import { PlacesContext } from './kernel/layout/PlacesContext';
import { NounsContext } from './kernel/NounsContext';
import { queryClient } from './kernel/queryClient';
import { SignInPage } from './kernel/signIn/SignInPage';
import { store } from './kernel/store';
import { darkTheme, lightTheme } from './kernel/theme/theme';
import { nouns, parts } from './nouns';
import { rights } from './rights';
import { warMap } from './warMap';

const { accounts, areas, auditEvents, exports, households, people, posts, responses, visits } = nouns;

const dataProvider = createDataProvider(nouns);
const authProvider = createAuthProvider(nouns);
const i18nProvider = createI18nProvider(parts);

const places = [warMap.place];
const Contexts = ({ children }: { children: ReactNode }) => (
  <NounsContext.Provider value={nouns}>
    <PlacesContext.Provider value={places}>{children}</PlacesContext.Provider>
  </NounsContext.Provider>
);

export const App = () => (
  <BrowserRouter>
    <Contexts>
      <Admin
        title="四不漏"
        requireAuth
        dashboard={coverage.dashboard}
        disableTelemetry
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={store}
        lightTheme={lightTheme}
        darkTheme={darkTheme}
        layout={Layout}
        loginPage={SignInPage}
        notification={Notification}
      >
        <Resource name="areas" {...areas} />
        <Resource name="households" {...households} />
        <Resource name="people" {...people} />
        <Resource name="visits" {...visits} />
        <Resource name="responses" {...responses} />
        <Resource name="accounts" {...accounts} />
        <Resource name="posts" {...posts} />
        <Resource name="exports" {...exports} />
        <Resource name="auditEvents" {...auditEvents} />
        <CustomRoutes>
          <Route path="/permissions" element={<rights.page />} />
          <Route path={warMap.place.path} element={<warMap.page />} />
        </CustomRoutes>
      </Admin>
    </Contexts>
  </BrowserRouter>
);
