/** One server under test, as a process of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { pin } from './machine.mjs';

export const PEERS = ['product', 'postgraphile', 'mercurius', 'limit'];

/** @param jobsUrl the database as its owner, where its background jobs shall run, too */
export async function startPeer(name, databaseUrl, core, jobsUrl = '') {
  const file = fileURLToPath(new URL(`peers/${name}/server.mjs`, import.meta.url));
  const child = fork(file, {
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production', POOL: '10', JOBS_URL: jobsUrl },
    execArgv: ['--expose-gc', '--no-warnings'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  pin(child.pid, core);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended by itself with code ${code}`);
  });
  ended.catch(() => {});
  const answer = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  const { port } = await answer();
  const http = new Pool(`http://127.0.0.1:${port}`, { connections: 64, pipelining: 1 });

  /** Posts one request. @returns its answer's text @throws where it is not a plain success */
  const post = async (body, token) => {
    const response = await http.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    const text = await response.body.text();
    if (response.statusCode !== 200 || text.startsWith('{"errors"') || text.includes('"errors":['))
      throw new Error(`${name} answered ${response.statusCode}: ${text.slice(0, 500)}`);
    return text;
  };
  /** @returns the answer as it comes @throws where it is not a plain success */
  const get = async (path, token) => {
    const { statusCode, body } = await http.request({
      path,
      method: 'GET',
      headers: { authorization: `Bearer ${token}` },
    });
    if (statusCode !== 200) throw new Error(`${name} answered ${statusCode}: ${await body.text()}`);
    return body;
  };
  return {
    name,
    post,
    get,
    /** CPU in ms, memory, and what was sent to PostgreSQL up to now. */
    usage: async ({ collect = false } = {}) => {
      const answered = answer();
      child.send({ collect });
      const { cpu, ...rest } = await answered;
      return { cpu: (cpu.user + cpu.system) / 1000, ...rest };
    },
    stop: async () => {
      await http.close();
      child.disconnect();
      await once(child, 'exit').catch(() => {});
    },
  };
}
