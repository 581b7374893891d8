import { offline, toHttpError } from '../kernel/apiError';
import type { GraphQLFailure } from '../kernel/postGraphQL';
import { currentLocale } from '../kernel/store';

/** Fetches the file and hands it to the browser under its name. A link would not bring the header that stands for the panel. */
export async function downloadExport({ id, fileName }: { id: string; fileName: string }): Promise<void> {
  const response = await fetch(`/exports/${id}`, {
    credentials: 'same-origin',
    headers: { 'Accept-Language': currentLocale(), 'X-Sibulou-Panel': '1' },
  }).catch(() => {
    throw offline();
  });
  if (!response.ok) {
    const { errors } = (await response.json().catch(() => ({}))) as { errors?: GraphQLFailure[] };
    throw toHttpError(errors?.[0] ?? { message: `HTTP ${response.status}` });
  }
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: url, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
