import pg from 'pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { scopeOf } from './viewer.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL ?? 10),
});
pool.on('error', () => {});

const hidden = { tags: { behavior: '-*' } };
/** PostGraphile narrows and orders by columns that an index holds; these are in a partial one, or in none. */
const filtered = { tags: { isIndexed: true } };
const sealed = { phone_sealed: hidden };

/** What is hidden would otherwise be in the API, since it is in the database. */
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      audit_event: hidden,
      audit_seal: hidden,
      audit_unsealed: hidden,
      migration: hidden,
      rate_limit: hidden,
      receipt: hidden,
      session: hidden,
      account: { attribute: { password_hash: hidden } },
      household: { attribute: sealed },
      person: { attribute: { ...sealed, id_number_sealed: hidden, id_number_blind: hidden } },
      progress: { attribute: { area_path: filtered, visits: filtered } },
      visit: { tags: { behavior: '+resource:insert' }, attribute: { voided: filtered } },
    },
  },
});

export const preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [tags],
  disablePlugins: ['PgMutationUpdateDeletePlugin'],
  // Lists next to connections: what needs no cursor costs less without. Of the mutations only createVisit is wanted, and no
  // functions: they are the triggers', and some widen the scope.
  schema: { defaultBehavior: '+list -resource:insert -queryField -mutationField' },
  pgServices: [makePgService({ pool, schemas: ['public'], pubsub: false })],
  grafast: {
    context: async ({ http }) => ({ pgSettings: await scopeOf(http.getHeader('authorization')) }),
  },
  grafserv: { graphiql: false, graphiqlOnGraphQLGET: false, websockets: false, watch: false },
};
