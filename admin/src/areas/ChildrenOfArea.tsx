import { useRecordContext } from 'react-admin';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { EnumField } from '../kernel/fields/EnumField';
import { CardList } from '../kernel/pages/CardList';
import { RelatedList } from '../kernel/pages/RelatedList';

const byPath = { field: 'path', order: 'ASC' } as const;

/** What hangs directly below, each a link one level down. */
export function ChildrenOfArea() {
  const area = useRecordContext<AreaFactsFragment>();
  if (!area || area.childCount === 0) return null;
  const cards = (
    <CardList<AreaFactsFragment>
      title={({ name }) => name}
      line={() => <EnumField source="kind" name="AreaKind" />}
      aside={({ officialCode }) => officialCode}
    />
  );
  return <RelatedList reference="areas" target="parentId" sort={byPath} cards={cards} table={cards} />;
}
