import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema } from 'graphql';

/** Typed documents out of the emitted schema. `SCHEMA=path` points at a schema that is not emitted yet. */
const config: CodegenConfig = {
  // Given whole: the generator sorts what it loads. It must sort the documents, or they come in the order their files happen to
  // be read; but not the schema, since the panel's selects show an enum's values in the schema's order.
  schema: buildSchema(readFileSync(process.env.SCHEMA ?? 'schema/schema.graphql', 'utf8')),
  generates: {
    // What the fields mean, for the panel's help: the words after the Chinese term.
    'admin/src/kernel/gql/dictionary.ts': { plugins: ['./admin/dictionary.cjs'] },
    'admin/src/kernel/gql/': {
      preset: 'client',
      documents: ['admin/src/**/*.{ts,tsx}', '!admin/src/kernel/gql/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string', // documents go out as text: graphql-js stays out of the panel's bundle
        enumType: 'const',
        namingConvention: { enumValues: 'keep' },
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
