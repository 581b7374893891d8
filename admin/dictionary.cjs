/* global module */
/** A plugin of the code generator: of every record's type its fields, each with its description in English. */
const OF_THE_API = ['id', 'version', 'viewerCan'];

module.exports.plugin = (schema) => {
  const records = Object.values(schema.getTypeMap()).filter((type) =>
    type.getInterfaces?.().some(({ name }) => name === 'Node'),
  );
  const wordsOf = (type) =>
    Object.fromEntries(
      Object.values(type.getFields())
        .filter(({ name }) => !OF_THE_API.includes(name))
        .map(({ name, description }) => [name, description.replace(/^[^：]*：/, '')]),
    );
  const dictionary = Object.fromEntries(records.map((type) => [type.name, wordsOf(type)]));
  return `/* eslint-disable */\n/** Generated out of schema/schema.graphql by \`npm run codegen -w admin\`. */\nexport const dictionary = ${JSON.stringify(dictionary, null, 2)} as const;\n`;
};
