import type {
  ChangeSet,
  EntityProperty,
  EventSubscriber,
  FlushEventArgs,
  Platform,
} from '@mikro-orm/postgresql';

export interface Changes {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** Listens to the unit of work and keeps what each row was and became, without what is marked hidden. */
export class ChangeRecorder implements EventSubscriber {
  private readonly byId = new Map<string, Changes>();

  onFlush({ em, uow }: FlushEventArgs): void {
    for (const change of uow.getChangeSets()) {
      const id = (change.entity as { id?: string }).id;
      if (id) this.byId.set(id, this.joined(this.byId.get(id), changes(change, em.getPlatform())));
    }
  }

  of(id: string): Changes {
    return this.byId.get(id) ?? { before: null, after: null };
  }

  private joined(first: Changes | undefined, then: Changes): Changes {
    return first
      ? { before: { ...then.before, ...first.before }, after: { ...first.after, ...then.after } }
      : then;
  }
}

const UNTOLD = new Set(['id', 'version', 'county', 'areaPath']);

function changes({ meta, payload, originalEntity, type }: ChangeSet<object>, platform: Platform): Changes {
  const properties = meta.properties as Record<string, EntityProperty>;
  // The unit of work has values as columns take them: a list would be told as the text `{A,B}`.
  const asRead = (name: string, value: unknown): unknown =>
    properties[name]?.customType?.convertToJSValue(value, platform) ?? value;
  const told = (values: object | undefined): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(values ?? {})
        .filter(([name]) => name in payload && !UNTOLD.has(name) && !properties[name]?.hidden)
        .map(([name, value]) => [name, asRead(name, value)]),
    );
  return {
    before: type === 'create' ? null : told(originalEntity),
    after: type === 'delete' ? null : told(payload),
  };
}
