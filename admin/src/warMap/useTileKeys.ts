import { useState, type KeyboardEvent } from 'react';
import type { WarNode } from './warTree';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Keys {
  nodes: readonly WarNode[];
  down: (id: string) => void;
  up: () => void;
}

/** On the picture: arrows walk from area to area, Enter goes down, Backspace goes up. */
export function useTileKeys({ nodes, down, up }: Keys) {
  const [at, setAt] = useState<string | null>(null);
  const place = nodes.findIndex(({ id }) => id === at);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined && nodes.length > 0) {
      const next =
        place < 0 ? (step > 0 ? 0 : nodes.length - 1) : (place + step + nodes.length) % nodes.length;
      setAt(nodes[next]?.id ?? null);
    } else if (event.key === 'Enter' && place >= 0) down(nodes[place]!.id);
    else if (event.key === 'Backspace') up();
    else if (event.key === 'Escape') setAt(null);
    else return;
    event.preventDefault();
  };
  return { at: place < 0 ? null : at, node: nodes[place], onKeyDown };
}
