import { createContext, lazy, Suspense, useContext, useState, type DragEvent, type ReactNode } from 'react';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { MoveAreaDocument } from './changeDocuments';

const DeedDialog = lazy(async () => ({ default: (await import('../kernel/deeds/DeedDialog')).DeedDialog }));
const MoveAreaInputs = lazy(async () => ({ default: (await import('./MoveAreaInputs')).MoveAreaInputs }));

interface Drag {
  dragged: AreaFactsFragment | null;
  take(area: AreaFactsFragment | null): void;
  drop(onto: AreaFactsFragment): void;
}

const Dragging = createContext<Drag | null>(null);

/** In a tree: an area that is dropped on another opens the form for moving it there, with what that would come to. */
export function AreaDrag({ children }: { children: ReactNode }) {
  const [dragged, take] = useState<AreaFactsFragment | null>(null);
  const [start, setStart] = useState<{ id: string; version: number; parentId: string }>();
  const drop = ({ id: parentId }: AreaFactsFragment) => {
    if (dragged) setStart({ id: dragged.id, version: dragged.version, parentId });
    take(null);
  };
  return (
    <Dragging value={{ dragged, take, drop }}>
      {children}
      {start && (
        <Suspense>
          <DeedDialog
            deed="moveArea"
            document={MoveAreaDocument as never}
            start={start}
            maxWidth="sm"
            onClose={() => setStart(undefined)}
          >
            <MoveAreaInputs />
          </DeedDialog>
        </Suspense>
      )}
    </Dragging>
  );
}

/** What a node of the tree needs to be dragged, and to be dropped on; which of both it can, the API has said. */
export function useAreaDrag(area: AreaFactsFragment) {
  const drag = useContext(Dragging);
  if (!drag) return { isTarget: false };
  const { dragged, take, drop } = drag;
  const takes = (kinds: readonly string[]) => dragged !== null && kinds.includes(dragged.kind);
  const isAbove = dragged?.lineage.at(-1)?.id === area.id;
  const isTarget =
    takes(area.allowedChildKinds) &&
    area.viewerCan.includes('createArea') &&
    dragged?.id !== area.id &&
    !isAbove;
  return {
    isTarget,
    draggable: area.viewerCan.includes('moveArea'),
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData('text/plain', area.name);
      event.dataTransfer.effectAllowed = 'move';
      take(area);
    },
    onDragEnd: () => take(null),
    ...(isTarget && {
      onDragOver: (event: DragEvent) => event.preventDefault(),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        drop(area);
      },
    }),
  };
}
