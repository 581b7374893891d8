import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { askAsPanel } from './askAsPanel';
import { starterQuery } from './starterQuery';

/** The API's explorer, from this server alone: no CDN. Headers are not kept on the device: they may hold a token. */
const Explorer = () => (
  <GraphiQL
    fetcher={askAsPanel}
    defaultQuery={starterQuery}
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>四不漏</GraphiQL.Logo>
  </GraphiQL>
);

export default Explorer;
