import 'reflect-metadata';
import { resolvers } from '../app.js';
import { keepGenerated } from '../kernel/generated-file.js';
import { makeSchema } from '../kernel/graphql/schema.js';
import { sdlOf, undescribed } from '../kernel/graphql/sdl.js';

/** `npm run schema -w api`: writes schema/schema.graphql from the code; with `-- --check` says whether it is current. */
const BANNER = `# Generated from the code by \`npm run schema -w api\`: do not edit.
# The descriptions are the dictionary of the domain: the Chinese word, then what it means.

`;

const schema = await makeSchema(resolvers);
const missing = undescribed(schema);
for (const coordinate of missing) console.error(`${coordinate} has no description`);
if (missing.length > 0)
  console.error('\nDescribe each where it is declared: `description: "中文词：English sentence."`');
const fault = keepGenerated('schema/schema.graphql', BANNER + sdlOf(schema), 'npm run schema -w api');
process.exitCode = missing.length > 0 ? 1 : fault;
