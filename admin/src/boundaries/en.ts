import type { zh } from './zh';

export const en: typeof zh = {
  boundaries: {
    of: 'Boundaries of %{name} and below',
    none: 'No boundaries yet',
    next: 'Upload a GeoJSON file with the outlines of your townships and villages to see them on a map. No online map is used.',
    wait: 'The county admin uploads the boundaries. Ask the county.',
    choose: 'Choose a GeoJSON file',
    tooLarge: 'The file is larger than 8 MB: simplify or split it.',
    would:
      'Trial: %{added} boundaries to add, %{replaced} to replace; %{leftOut} features match no area and are left out. Check, then upload.',
    did: 'Written: %{added} boundaries added, %{replaced} replaced; %{leftOut} features matched no area.',
    features: 'Each feature',
    columns: { number: 'No.', inFile: 'In the file', area: 'Area it matches', points: 'Points' },
    carryOut: 'Upload',
  },
  deeds: {
    setBoundaries: {
      label: 'Upload boundaries',
      explain:
        'GeoJSON (a FeatureCollection of polygons) in degrees, at most 8 MB. Features are matched by code (the official one) or name (with parent, where names repeat). It is only tried at first.',
      done: '%{count} boundaries updated',
    },
    removeBoundaries: {
      label: 'Remove boundaries',
      explain: 'Removes the boundaries of %{name} and of all areas below it. The areas and their data stay.',
      done: '%{count} boundaries removed',
    },
  },
};
