import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Route } from '../graphql/routes.js';
import { wordOf } from '../graphql/word.js';
import type { Words } from '../words.js';
import { wordsOfGroup } from './field-group.js';
import { guardsOf } from './guard.js';
import type { Scope } from './policy.js';
import type { Catalogue } from './role.js';

const BANNER = '<!-- Generated from the policy by `npm run permissions -w api`: do not edit. -->';

const INTRODUCTION = `# 权限表 Permissions

任职（post）= 账号 + 角色 + 区域 + 起止日期。下表列出每个角色对每类记录可执行的操作，以及操作所及的范围：范围从任职所在的区域算起。
没有列出的一律不允许；没有任职的账号什么也看不到。“被拒时的说明”是条件不满足时系统给出的话。

A post is an account in a role at an area for a term. The tables say what each role may do with each kind of record, and how far it
reaches from the post's area ("in area": at it and below it). What is not listed is not allowed; without a post nothing is visible.
"Refused where" is what somebody is told whose record is within reach, but not in a state for the deed.`;

/** docs/permissions.md: role x subject x action x scope, and who gives which role. */
export function permissionsPage(
  catalogue: Catalogue,
  schema: GraphQLSchema,
  routes: readonly Route[],
): string {
  const roles = Object.entries(catalogue.roles);
  const rows = Map.groupBy(catalogue.permissions(), ([subject]) => subject);
  const sections = [...rows].map(([subject, permissions]) => {
    const head = [
      '操作 Action',
      '范围 Reach',
      '被拒时的说明 Refused where',
      ...roles.map(([, { title }]) => both(title)),
    ];
    const body = permissions.map(([, action, scopes]) => [
      actionName(schema, routes, action),
      scopes.map(({ name }) => both(name)).join('<br>或 or '),
      conditions(subject, action, scopes),
      ...roles.map(([, { may }]) => (may[subject]?.includes(action) ? '✓' : '')),
    ]);
    return `## ${subjectName(schema, subject)}\n\n${table(head, body)}`;
  });
  return [BANNER, INTRODUCTION, ...sections, `${grants(catalogue)}\n`].join('\n\n');
}

function grants({ roles }: Catalogue): string {
  const all = Object.entries(roles);
  const head = ['持有 Holder', ...all.map(([, { title }]) => both(title))];
  const body = all.map(([name, { title, gives }]) => [
    `${both(title)} \`${name}\``,
    ...all.map(([given]) => (gives.includes(given) ? '✓' : '')),
  ]);
  const told = '只能在本人任职的区域及其下级授予。 Only within the area of the own post.';
  return `## 可授予的角色 Roles that each role may give\n\n${told}\n\n${table(head, body)}`;
}

const table = (head: readonly string[], body: readonly string[][]): string =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const both = ({ zh, en }: Words): string => `${zh} ${en}`;

/** What else must hold: of the row's state, and what only the database can tell. As it is told to whoever is refused. */
const conditions = (subject: string, action: string, scopes: readonly Scope[]): string => {
  const told = [...scopes, ...guardsOf(subject, action)].flatMap(({ because }) =>
    because ? [both(because)] : [],
  );
  return [...new Set(told)].join('<br>');
};

function subjectName(schema: GraphQLSchema, subject: string): string {
  const type = schema.getType(subject);
  const word = isObjectType(type) ? wordOf(type.description) : '内部数据';
  return `${word} ${subject}`;
}

function actionName(schema: GraphQLSchema, routes: readonly Route[], action: string): string {
  if (action === 'read') return '查看 `read`';
  const group = wordsOfGroup(action);
  if (group) return `${group.zh} \`${action}\``;
  const deed =
    schema.getMutationType()?.getFields()[action] ??
    routes.find(({ permission }) => permission?.action === action)?.permission;
  if (!deed)
    throw new Error(`a policy declares the permission ${action}, and there is no such mutation or route`);
  return `${wordOf(deed.description)} \`${action}\``;
}
