/** The county that everything is measured on: made once for each size and each state of the schema, then kept by its database. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { migrate } from '../dist/kernel/db/migrate.js';
import { entities } from '../dist/app.js';
import { hashPassword } from '../dist/accounts/password.js';
import { namePinyin } from '../dist/people/name-pinyin.js';

const SCRIPT = readFileSync(new URL('county.sql', import.meta.url), 'utf8');
const MIGRATIONS = new URL('../migrations/', import.meta.url);
const APP_SECRET = 'secret of the bench';
export const PASSWORD = 'bench-password';

/** 1,000,000 people live in 350,000 households of 300 villages; a smaller county has fewer villages, each as large. */
export const sizeOf = (people) => {
  const villages = Math.max(4, Math.round((300 * people) / 1_000_000));
  return {
    people,
    households: Math.round(people * 0.35),
    villages,
    townships: Math.min(20, Math.max(2, Math.floor(villages / 3))),
  };
};

/**
 * @param serverUrl a PostgreSQL 18, as its superuser
 * @param say told what is being made
 * @returns the owner's URL of the county's database, and the URL of the role the servers work as
 */
export async function makeCounty(serverUrl, people, say) {
  const name = `sibulou_bench_${people}`;
  const ownerUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  const mark = fingerprint(people);
  const server = await connect(serverUrl);
  const { rows } = await server.query(
    `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
    [name],
  );
  const ready = rows[0]?.mark === mark;
  if (!ready) {
    if (rows[0]) await server.query(`drop database ${name} with (force)`);
    await server.query(`create database ${name}`);
    await server.query(`alter database ${name} set random_page_cost = 1.1`); // as the product has it, for everybody
  }
  const appUrl = await migrate(ownerUrl, APP_SECRET, entities);
  if (!ready) {
    await fill(ownerUrl, people, say);
    await server.query(`comment on database ${name} is '${mark}'`);
  }
  await server.end();
  return { ownerUrl, appUrl };
}

async function fill(ownerUrl, people, say) {
  const db = await connect(ownerUrl);
  const settings = { ...sizeOf(people), password_hash: await hashPassword(PASSWORD) };
  for (const [name, value] of Object.entries(settings))
    await db.query(`select set_config($1, $2, false)`, [`bench.${name}`, String(value)]);
  const [head, ...steps] = SCRIPT.split(/^-- step: /m);
  await db.query(head);
  for (const step of steps) {
    const title = step.slice(0, step.indexOf('\n'));
    const started = Date.now();
    await db.query(step.slice(title.length));
    if (title === 'areas') await names(db);
    say(`${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  await db.query('vacuum analyze');
  await db.query('checkpoint');
  await db.end();
}

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉春梅建国红志文海燕鹏辉宇婷'];

/** Names with their pinyin, as the product itself writes them. */
async function names(db) {
  const made = SURNAMES.flatMap((surname, at) =>
    GIVEN.flatMap((first, of) =>
      [first, first + GIVEN[(at + of * 7) % GIVEN.length]].map((given) => surname + given),
    ),
  ).map((name) => ({ name, ...namePinyin(name) }));
  const column = (key) => made.map((each) => each[key]);
  await db.query(
    `create table bench.name as select * from unnest($1::text[], $2::text[], $3::text[])
      with ordinality as made (name, pinyin, initials, n)`,
    [column('name'), column('namePinyin'), column('nameInitials')],
  );
}

export async function connect(connectionString) {
  const client = new pg.Client({ connectionString, application_name: 'bench' });
  await client.connect();
  return client;
}

function fingerprint(people) {
  const hash = createHash('sha256')
    .update(SCRIPT)
    .update(readFileSync(new URL(import.meta.url)));
  for (const file of readdirSync(MIGRATIONS).sort()) hash.update(readFileSync(new URL(file, MIGRATIONS)));
  return `${people} ${hash.digest('hex')}`;
}
