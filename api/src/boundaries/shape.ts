import simplify from '@turf/simplify';
import { say, type Words } from '../kernel/words.js';

export type Position = [longitude: number, latitude: number];
type Ring = Position[];

/** What is drawn of an area. */
export type Shape =
  { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };

/** China with its seas, generously: what lies outside is in metres, or has latitude first. */
const EAST = [70, 140] as const;
const NORTH = [0, 60] as const;
/** A hundred-thousandth of a degree, about a metre. */
const PRECISION = 1e5;
const MOST_POINTS = 1_500;
/** Degrees: from about 2 metres, which nobody sees on a wall. */
const FINEST = 0.00002;

/**
 * Checks a geometry and brings it to what a picture needs: rings closed, to the metre, with as many points as one area may have.
 * @returns the shape, or what is wrong with it
 */
export function shapeOf(geometry: unknown): Shape | Words {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return say('几何类型须为 Polygon 或 MultiPolygon', 'its geometry must be a Polygon or a MultiPolygon');
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isFilledList(polygons) || !polygons.every((rings) => isFilledList(rings) && rings.every(isRing)))
    return say(
      '坐标结构不完整：每个环至少 4 个点',
      'has broken coordinates: each ring needs at least 4 points',
    );
  const read = (polygons as unknown[][][]).map((rings) => rings.map(ringOf));
  const [wrong] = read.flat(2).filter(([east, north]) => !isWithin(east, EAST) || !isWithin(north, NORTH));
  if (wrong)
    return say(
      `坐标 ${wrong.join(', ')} 不在中国范围内：须为经纬度（经度在前），投影坐标（米）请先转换`,
      `lies outside China at ${wrong.join(', ')}: give degrees, longitude first; convert projected metres before`,
    );
  return limited(
    read.length === 1
      ? { type: 'Polygon', coordinates: read[0]! }
      : { type: 'MultiPolygon', coordinates: read },
  );
}

export const pointsOf = ({ coordinates }: Shape): number =>
  coordinates.flat(2).length / (isDeep(coordinates) ? 1 : 2);

const isDeep = (coordinates: Shape['coordinates']): boolean => Array.isArray(coordinates[0]?.[0]?.[0]);

const isFilledList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;
const isRing = (ring: unknown): boolean => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition);
const isPosition = (position: unknown): boolean =>
  Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1]);
const isWithin = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

/** Heights are left out; a ring that does not end where it began is closed. */
function ringOf(ring: unknown): Ring {
  const rounded = (ring as number[][]).map(([east, north]): Position => [round(east!), round(north!)]);
  const kept = rounded.filter((position, at) => at === 0 || !isSame(position, rounded[at - 1]!));
  return isSame(kept[0]!, kept.at(-1)!) ? kept : [...kept, kept[0]!];
}

const round = (degrees: number): number => Math.round(degrees * PRECISION) / PRECISION;
const isSame = (one: Position, other: Position) => one[0] === other[0] && one[1] === other[1];

/** Coarser step by step until it fits; what never does keeps its coarsest form. */
function limited(shape: Shape): Shape {
  let found = shape;
  for (let tolerance = FINEST; pointsOf(found) > MOST_POINTS && tolerance < 0.01; tolerance *= 2)
    found = simplify(shape, { tolerance });
  return found;
}
