import { afterAll, beforeAll } from '@jest/globals';
import { makeApp, routes, type App } from '../src/app.js';
import { authentication } from '../src/accounts/authenticate.js';
import type { Clock } from '../src/kernel/clock.js';
import { listen, makeHttp } from '../src/kernel/graphql/http.js';
import { APP_SECRET, makeDatabase, type TestDatabase } from './database.js';

/** A clock that a test can set; it runs on from there. */
export class TestClock implements Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  set(moment: string): void {
    this.offset = new Date(moment).getTime() - Date.now();
  }

  pass({ minutes = 0, days = 0 }): void {
    this.offset += (minutes + days * 24 * 60) * 60_000;
  }
}

export interface TestApp extends App {
  url: string;
  clock: TestClock;
  database: TestDatabase;
  /** The SQL that was sent, without what opens and closes transactions. */
  statements: string[];
}

const EDGES = /^(begin|commit|rollback|set )/i;

/** The whole server over HTTP on a database of its own, for the tests of one file. */
export function useApp({ demo = false } = {}): TestApp {
  const app = {} as TestApp;
  let stop = async () => {};
  beforeAll(async () => {
    const database = await makeDatabase();
    const clock = new TestClock();
    const statements: string[] = [];
    const made = await makeApp(
      {
        dataKey: Buffer.alloc(32, 7).toString('base64'),
        logLevel: 'fatal',
        appUrl: database.appUrl,
        demo: demo ? 'test' : null,
      },
      {
        clock,
        onStatement: (text) => {
          if (!EDGES.test(text)) statements.push(text);
        },
      },
    );
    const http = await makeHttp(made.kernel, authentication, routes);
    const port = await listen(http.server, 0, '127.0.0.1');
    Object.assign(app, { ...made, database, clock, statements, url: `http://127.0.0.1:${port}/graphql` });
    stop = async () => {
      await http.stop();
      await made.close();
      await database.drop();
    };
  });
  afterAll(() => stop());
  return app;
}

export { APP_SECRET };
