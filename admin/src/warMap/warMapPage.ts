export const VIEWS = ['tiles', 'rings', 'map', 'days'] as const;
export type View = (typeof VIEWS)[number];

/** What is held against the register: doors not knocked on, or people declared and not registered. */
export const MEASURES = ['households', 'people'] as const;
export type Measure = (typeof MEASURES)[number];

export interface WarMapPlace {
  area?: string;
  response?: string;
  view?: View;
  by?: Measure;
  /** How many levels below the area are drawn. */
  depth?: string;
  wall?: '1';
}

/** The address of a picture: it can be sent to a colleague, who sees of it what they may. */
export function warMapPage(place: WarMapPlace): string {
  const given = Object.entries(place).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/warMap?${new URLSearchParams(given).toString()}`;
}
