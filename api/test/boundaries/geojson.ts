export interface BoundaryImport {
  dryRun: boolean;
  added: number;
  replaced: number;
  leftOut: number;
  features: {
    number: number;
    areaId: string | null;
    areaName: string | null;
    points: number;
    message: string | null;
  }[];
}

export const fileOf = (text: string): string => Buffer.from(text).toString('base64');

/** A kilometre or so wide, the n-th of a row. */
export const square = (n: number) => {
  const [east, north] = [102 + n / 100, 24];
  const corners = [
    [east, north],
    [east + 0.01, north],
    [east + 0.01, north + 0.01],
    [east, north + 0.01],
    [east, north],
  ];
  return { type: 'Polygon', coordinates: [corners] };
};

export const feature = (properties: Record<string, unknown>, geometry: unknown) => ({
  ...{ type: 'Feature', properties, geometry },
});

/** In base64, as it is sent. */
export const collection = (features: readonly unknown[]): string =>
  fileOf(JSON.stringify({ type: 'FeatureCollection', features }));
