import { offline, toHttpError } from '../kernel/apiError';
import type { GraphQLFailure } from '../kernel/postGraphQL';
import { currentLocale } from '../kernel/store';

/** What is no JSON goes beside /graphql, and is refused in its form. @param path below `/imports/` */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/imports/${path}`, {
    credentials: 'same-origin',
    headers: {
      'Accept-Language': currentLocale(),
      'X-Sibulou-Panel': '1', // see fetchGraphQL
      ...(init.body && { 'Content-Type': 'application/octet-stream' }),
    },
    ...init,
  }).catch(() => {
    throw offline();
  });
  if (response.ok) return response;
  const { errors = [] } = (await response.json().catch(() => ({}))) as { errors?: GraphQLFailure[] };
  throw errors[0] ? toHttpError(errors[0]) : offline();
}

export async function sendFile(id: string, file: Blob): Promise<void> {
  const response = await ask(`${id}/file`, { method: 'PUT', body: file });
  await response.arrayBuffer(); // read to its end, or the connection is not free for the next request
}

export interface FileRow {
  number: number;
  cells: string[];
}

/** The first rows, as they were read. */
export async function firstRows(id: string): Promise<FileRow[]> {
  const { data } = (await (await ask(`${id}/rows`)).json()) as { data: { rows: FileRow[] } };
  return data.rows;
}

/** Hands a file on to whoever is in front of the screen. */
export async function saveFile(path: string): Promise<void> {
  const response = await ask(path);
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  saveBytes(await response.blob(), named ? decodeURIComponent(named) : 'import.xlsx');
}

/** As a file of this name. */
export function saveBytes(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
