import { describe, expect, test } from '@jest/globals';
import { pointsOf, shapeOf, type Shape } from '../../src/boundaries/shape.js';
import { square } from './geojson.js';

const faultOf = (geometry: unknown) => (shapeOf(geometry) as { en?: string }).en;

describe('a geometry is refused', () => {
  test.each([
    ['of a line', { type: 'LineString', coordinates: [[102, 24]] }, /must be a Polygon/],
    ['that is missing', null, /must be a Polygon/],
    ['without a ring', { type: 'Polygon', coordinates: [] }, /broken coordinates/],
    [
      'with a ring of three',
      {
        type: 'Polygon',
        coordinates: [
          [
            [102, 24],
            [103, 24],
            [102, 24],
          ],
        ],
      },
      /at least 4/,
    ],
    [
      'with text for a number',
      { type: 'Polygon', coordinates: [square(1).coordinates[0]!.map(([x]) => [x, '24'])] },
      /broken/,
    ],
    [
      'in projected metres',
      { type: 'Polygon', coordinates: [square(1).coordinates[0]!.map(([x, y]) => [x! * 1e5, y! * 1e5])] },
      /outside China/,
    ],
    [
      'with latitude first',
      { type: 'Polygon', coordinates: [square(1).coordinates[0]!.map(([x, y]) => [y, x])] },
      /longitude first/,
    ],
  ])('%s', (_, geometry, words) => expect(faultOf(geometry)).toMatch(words));
});

describe('a shape', () => {
  test('is closed, to the metre, without heights and without points that stand twice', () => {
    const ring = [
      [102.1234567, 24.1234567, 1800],
      [102.1234568, 24.1234568, 1800],
      [102.2, 24.1],
      [102.2, 24.2],
    ];
    expect(shapeOf({ type: 'Polygon', coordinates: [ring] })).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [102.12346, 24.12346],
          [102.2, 24.1],
          [102.2, 24.2],
          [102.12346, 24.12346],
        ],
      ],
    });
  });

  test('of one polygon is a polygon, of several they stay', () => {
    const { coordinates } = square(1);
    expect(shapeOf({ type: 'MultiPolygon', coordinates: [coordinates] })).toMatchObject({ type: 'Polygon' });
    const both = shapeOf({
      type: 'MultiPolygon',
      coordinates: [coordinates, square(3).coordinates],
    }) as Shape;
    expect(both.type).toBe('MultiPolygon');
    expect(pointsOf(both)).toBe(10);
  });

  test('with too many points is drawn with fewer, and stays within two metres or so of what it was', () => {
    const ring = Array.from({ length: 20_001 }, (_, at) => {
      const angle = (2 * Math.PI * (at % 20_000)) / 20_000;
      return [102 + 0.2 * Math.cos(angle), 24 + 0.2 * Math.sin(angle)];
    });
    const shape = shapeOf({ type: 'Polygon', coordinates: [ring] }) as Shape & { type: 'Polygon' };
    expect(pointsOf(shape)).toBeLessThanOrEqual(1_500);
    expect(pointsOf(shape)).toBeGreaterThan(100);
    for (const [east, north] of shape.coordinates[0]!)
      expect(Math.abs(Math.hypot(east - 102, north - 24) - 0.2)).toBeLessThan(0.0001);
  });
});
