import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { auditServer, type AuditResult } from 'graphql-http';
import { useApp } from '../app.js';

const app = useApp();

let bare: { server: Server; apollo: ApolloServer; url: string };
let results: { ours: AuditResult[]; bare: AuditResult[] };

/** Apollo Server with Express as its own first page sets it up. */
async function bareApollo(): Promise<typeof bare> {
  const apollo = new ApolloServer({ typeDefs: 'type Query { hello: String }' });
  await apollo.start();
  const server = createServer(express().use('/graphql', express.json(), expressMiddleware(apollo)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, apollo, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}

beforeAll(async () => {
  bare = await bareApollo();
  results = { ours: await auditServer({ url: app.url }), bare: await auditServer({ url: bare.url }) };
});
afterAll(async () => {
  await bare.apollo.stop();
  bare.server.close();
});

const named = (found: AuditResult[], ...statuses: AuditResult['status'][]) =>
  found
    .filter(({ status }) => statuses.includes(status))
    .map(({ id, name, status }) => `${id} ${name}: ${status}`);

test('all 61 audits of GraphQL over HTTP run', () => {
  expect(results.ours).toHaveLength(61);
});

test('none of them is an error', () => {
  expect(named(results.ours, 'error')).toEqual([]);
});

test('none is a warning that a bare Apollo Server does not give', () => {
  const known = named(results.bare, 'warn');
  expect(named(results.ours, 'warn').filter((warning) => !known.includes(warning))).toEqual([]);
});
