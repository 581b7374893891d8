import 'reflect-metadata';
import { catalogue, resolvers, routes } from '../app.js';
import { keepGenerated } from '../kernel/generated-file.js';
import { makeSchema } from '../kernel/graphql/schema.js';
import { permissionsPage } from '../kernel/policy/permissions-page.js';

/** `npm run permissions -w api`: writes docs/permissions.md from the policies; with `-- --check` says whether it is current. */
const page = permissionsPage(catalogue, await makeSchema(resolvers), routes);
process.exitCode = keepGenerated('docs/permissions.md', page, 'npm run permissions -w api');
