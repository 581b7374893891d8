import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const GENERATED = fileURLToPath(new URL('src/kernel/gql/graphql.ts', import.meta.url));
const DECLARED = /export const (\w+?)(?:Document|FragmentDoc) = new TypedDocumentString\(`([^`]*)`/g;
const USED = /graphql\(\/\* GraphQL \*\/ `\s*\w+ (\w+)[^`]*`\)/g;

/**
 * Puts the text of each typed document where it is declared, so that a page's queries come with the page: the generated modules
 * hold those of all pages, and each of them three times.
 */
export function documentsInPlace(): Plugin {
  const texts = new Map<string, string>();
  return {
    name: 'documents-in-place',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const [, name, text] of readFileSync(GENERATED, 'utf8').matchAll(DECLARED))
        texts.set(name!, text!.trim().replace(/\s*\n\s*/g, ' '));
    },
    transform(code, id) {
      if (id === GENERATED)
        return code.replaceAll('new TypedDocumentString(', '/* @__PURE__ */ new TypedDocumentString(');
      if (!code.includes('graphql(')) return null;
      return code.replace(USED, (_, name: string) => {
        const text = texts.get(name);
        if (!text) this.error(`${name} is not generated: npm run codegen -w admin`);
        return JSON.stringify(text);
      });
    },
  };
}
