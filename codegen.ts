import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents out of the emitted schema. `SCHEMA=path` points at a schema that is not emitted yet. */
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? 'schema/schema.graphql',
  config: { sort: false }, // an enum's values keep the schema's order: the panel's selects show them in it
  generates: {
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
