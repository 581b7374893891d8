/** Fastify and Mercurius with the statements of its few fields written by hand. */
import { tell } from '../serve.mjs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { resolvers } from './resolvers.mjs';
import { schema } from './schema.mjs';
import { authenticate } from './viewer.mjs';

const app = Fastify({ logger: false });
app.register(mercurius, {
  schema,
  resolvers,
  jit: 1,
  // What the statements answer has the types of the schema.
  compilerOptions: { disableLeafSerialization: true },
  context: async ({ headers }) => ({ viewer: await authenticate(headers.authorization) }),
});
await app.listen({ port: 0, host: '127.0.0.1' });
tell(app.server.address().port);
