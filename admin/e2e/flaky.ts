import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Flaky {
  url: string;
  /**
   * From now on half of the API's answers are lost on the way back, after the server has done what was asked: the first to each
   * request, and when the same is sent again every other one.
   */
  failing: boolean;
  /** Operations whose answer was lost, by their first word and name. */
  lost: string[];
  stop(): Promise<void>;
}

/** Stands between a browser and the server, as a bad line does: what is sent arrives, the answer may not. */
export async function startFlaky(target: string): Promise<Flaky> {
  const flaky = { failing: false, lost: [] } as unknown as Flaky;
  const asked = new Map<string, number>();
  const server = createServer((req, res) => void pass(req, res));
  const pass = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await bytesOf(req);
    const answer = await forward(new URL(req.url ?? '/', target), req, body);
    const text = body.toString('utf8');
    const nth = (asked.get(text) ?? 0) + 1;
    const mayBeLost = flaky.failing && req.url === '/graphql';
    if (mayBeLost) asked.set(text, nth);
    if (!mayBeLost || nth % 2 === 0) {
      res.writeHead(answer.status, answer.headers);
      return void res.end(answer.body);
    }
    flaky.lost.push(/(?:query|mutation) \w+/.exec(text)?.[0] ?? 'unnamed');
    // A line that breaks off, and a proxy that says so in its own words, in turn.
    if (flaky.lost.length % 2 === 0) return void req.socket.destroy();
    res.writeHead(502, { 'content-type': 'text/html' });
    res.end('<html>502 Bad Gateway</html>');
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  flaky.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  flaky.stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return flaky;
}

interface Forwarded {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

const forward = (url: URL, { method, headers }: IncomingMessage, body: Buffer): Promise<Forwarded> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...headers, host: url.host } }, (answer) => {
      const { 'transfer-encoding': _, connection: __, ...rest } = answer.headers;
      bytesOf(answer).then(
        (body) => resolve({ status: answer.statusCode ?? 500, headers: rest, body }),
        reject,
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
