interface Asked {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/**
 * Sends what the explorer asks as the panel does: whoever is signed in to the panel explores as themselves, and sees
 * no more than there. A bearer token typed into the headers' editor takes the place of the session.
 */
export async function askAsPanel(
  asked: Asked,
  { headers }: { headers?: Record<string, unknown> } = {},
): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      'X-Sibulou-Panel': '1',
      ...(headers as Record<string, string> | undefined),
    },
    body: JSON.stringify(asked),
  });
  return (await response.json()) as Record<string, unknown>;
}
