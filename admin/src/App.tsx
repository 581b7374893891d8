import { CssBaseline } from '@mui/material';
import { Suspense, type ReactNode } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { BrowserRouter, Navigate, Route } from 'react-router-dom';
import { coverage } from './coverage';
import { createAuthProvider } from './kernel/authProvider';
import { createDataProvider } from './kernel/dataProvider';
import { createI18nProvider } from './kernel/i18n/i18nProvider';
import { ErrorPage } from './kernel/layout/ErrorPage';
import { Layout } from './kernel/layout/Layout';
import { LoadingPage } from './kernel/layout/LoadingPage';
import { Notification } from './kernel/layout/Notification';
import { PlacesContext } from './kernel/layout/PlacesContext';
import { AccessDenied, AuthenticationError, NotFound, SignInPage } from './kernel/layout/rarePages';
import { SECURITY } from './kernel/layout/securityPath';
import { notices } from './kernel/notices';
import { NounsContext } from './kernel/NounsContext';
import { queryClient } from './kernel/queryClient';
import { reactRouterProvider } from './kernel/routerProvider';
import { currentLocale, store } from './kernel/store';
import { darkTheme, lightTheme } from './kernel/theme/theme';
import { WordedTheme } from './kernel/theme/WordedTheme';
import { nouns, parts } from './nouns';
import { rights } from './rights';
import { security } from './security';
import { warMap } from './warMap';

const { accounts, areas, auditEvents, exports, households, imports, people, posts, responses, visits } =
  nouns;
const { bindings, organisations, members, jointZones, roles } = nouns;

const dataProvider = createDataProvider(nouns);
const authProvider = createAuthProvider(nouns);
const i18nProvider = createI18nProvider(parts);
await i18nProvider.changeLocale(currentLocale());

const places = [warMap.place, rights.place];
const Contexts = ({ children }: { children: ReactNode }) => (
  <NounsContext.Provider value={nouns}>
    <PlacesContext.Provider value={places}>{children}</PlacesContext.Provider>
  </NounsContext.Provider>
);

export const App = () => (
  <BrowserRouter>
    <Contexts>
      <AdminContext
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={store}
        routerProvider={reactRouterProvider}
        lightTheme={lightTheme}
        darkTheme={darkTheme}
      >
        <WordedTheme>
          <CssBaseline enableColorScheme />
          {/* What react-admin's own <Admin> puts together, without the pages of its own that this panel replaces. */}
          <Suspense fallback={<LoadingPage />}>
            <CoreAdminUI
              title="四不漏"
              requireAuth
              dashboard={coverage.dashboard}
              disableTelemetry
              layout={Layout}
              loginPage={SignInPage}
              loading={LoadingPage}
              catchAll={NotFound}
              error={ErrorPage}
              accessDenied={AccessDenied}
              authenticationError={AuthenticationError}
            >
              <Resource name="areas" {...areas} />
              <Resource name="households" {...households} />
              <Resource name="people" {...people} />
              <Resource name="visits" {...visits} />
              <Resource name="imports" {...imports} />
              <Resource name="responses" {...responses} />
              <Resource name="accounts" {...accounts} />
              <Resource name="posts" {...posts} />
              <Resource name="bindings" {...bindings} />
              <Resource name="organisations" {...organisations} />
              <Resource name="members" {...members} />
              <Resource name="jointZones" {...jointZones} />
              <Resource name="roles" {...roles} />
              <Resource name="exports" {...exports} />
              <Resource name="auditEvents" {...auditEvents} />
              <CustomRoutes>
                <Route path="/members" element={<Navigate to="/organisations" replace />} />
                <Route path={rights.place.path} element={<rights.page />} />
                <Route path={SECURITY} element={<security.page />} />
                <Route path={notices.path} element={<notices.page />} />
                <Route path={warMap.place.path} element={<warMap.page />} />
              </CustomRoutes>
            </CoreAdminUI>
          </Suspense>
          <Notification />
        </WordedTheme>
      </AdminContext>
    </Contexts>
  </BrowserRouter>
);
