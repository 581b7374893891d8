import { gives, type Given } from '../accounts/ranks.js';
import { Role, RoleStatus } from '../accounts/role.entity.js';
import type { Kernel } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Catalogue } from '../kernel/policy/role.js';
import { permitted } from '../kernel/policy/translate.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { say, type Words } from '../kernel/words.js';

interface Named {
  /** As `gives` asks for it: the name of a built-in one, or a composed one. */
  role: string | Given;
  title: Words;
}

/** The roles there are, by what people call them: those built in, and those composed in the county that the viewer may read. */
export class NamedRoles {
  private constructor(
    private readonly all: readonly Named[],
    private readonly viewer: Viewer,
    private readonly catalogue: Catalogue,
  ) {}

  static async of(db: Db, { tables, catalogue }: Kernel, viewer: Viewer): Promise<NamedRoles> {
    const role = tables.row(Role.name, 't');
    const { rows } = await sql<Given & { title: string }>`
      select t.id, t.county, t.title, t.given_by as "givenBy" from ${role.from}
      where t.status = ${RoleStatus.ACTIVE} and ${permitted(viewer.able, 'read', role)} order by t.title, t.id`.execute(
      db,
    );
    const composed = rows.map(({ title, ...given }) => ({ role: given, title: say(title, title) }));
    const builtIn = Object.entries(catalogue.roles).map(([role, { title }]) => ({ role, title }));
    return new NamedRoles([...builtIn, ...composed], viewer, catalogue);
  }

  /** By its title, or by what the API calls it. No composed one is called as one built in is; see role-facts.ts. */
  find(text: string): string | Given | null {
    const plain = (word: string) => word.normalize('NFKC').replace(/\s/g, '').toLowerCase();
    const word = plain(text);
    const found = this.all.find(({ role, title }) => {
      const names = [typeof role === 'string' ? role : role.id, title.zh, title.en];
      return [...names, title.zh.replace(/（.*?）/g, '')].some((name) => plain(name) === word);
    });
    return found?.role ?? null;
  }

  /** What those are called that the viewer may give somewhere. */
  get offered(): string[] {
    const givable = this.all.filter(({ role }) =>
      this.viewer.posts.some((post) => gives({ posts: [post] }, this.catalogue, role, post.areaPath)),
    );
    return givable.map(({ title }) => title.zh);
  }
}

export const idOf = (role: string | Given): string => (typeof role === 'string' ? role : role.id);
