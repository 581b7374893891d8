import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const text = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const HERE = '<!-- opening -->';

/** What is seen of a page before any of its scripts has come, in the page itself: a request more would be seen later. */
export function opening(): Plugin {
  return {
    name: 'opening',
    transformIndexHtml: (html) =>
      html.includes(HERE)
        ? html
            .replace('</head>', `<style>${text('opening.css')}</style></head>`)
            .replace(HERE, text('opening.html'))
        : html,
  };
}
