/** TCP ports of this machine. */
import { createServer } from 'node:net';
import { Failure } from './say.mjs';

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(port, host, () => {
      const { port: given } = server.address();
      server.close(() => resolve(given));
    });
  });
}

export const freePort = () => listenOnce(0, '127.0.0.1');

/** Fails, with what to do about it, unless the server will be able to listen there. */
export async function requirePort(port, host) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Failure(`PORT=${port} is not a port number.`);
  try {
    await listenOnce(Number(port), host);
  } catch (error) {
    const other = `PORT=${Number(port) + 1} npm start`;
    if (error.code === 'EADDRINUSE') {
      throw new Failure(
        `Port ${port} is already in use. Stop the program that uses it, or choose another port:\n  ${other}`,
      );
    }
    if (error.code === 'EACCES')
      throw new Failure(`This user may not open port ${port}. Choose one above 1023:\n  PORT=4000 npm start`);
    throw new Failure(`Cannot listen on ${host}:${port}: ${error.message}`);
  }
}
