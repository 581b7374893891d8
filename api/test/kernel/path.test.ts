import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { childPath, lineagePaths, outermost, pathEnd, rootOf } from '../../src/kernel/policy/path.js';

/** A random path of up to six labels. */
const path = fc
  .array(fc.integer({ min: 0, max: 36 ** 4 - 1 }), { minLength: 1, maxLength: 6 })
  .map((ordinals) => ordinals.reduce((parent, ordinal) => childPath(parent, ordinal), ''));

const below = (path: string, ancestor: string) => path >= ancestor && path < pathEnd(ancestor);

describe('paths', () => {
  test('the range of a path holds what begins with it, and nothing else', () => {
    fc.assert(
      fc.property(path, path, (a, b) => below(a, b) === a.startsWith(b)),
      { numRuns: 2_000 },
    );
    fc.assert(fc.property(path, fc.integer({ min: 0, max: 1_000 }), (a, n) => below(childPath(a, n), a)));
  });

  test('no path is a prefix of a sibling, and the end of one is not in it', () => {
    expect(below(childPath('', 36), childPath('', 1))).toBe(false);
    expect(below(pathEnd('0001/'), '0001/')).toBe(false);
    expect(below('0001/zzzz/zzzz/', '0001/')).toBe(true);
  });

  test('a parent that has used up its labels is an error, not a wrong path', () => {
    expect(() => childPath('0001/', 36 ** 4)).toThrow('cannot have more than');
  });

  test('the lineage goes from the root to the path itself', () => {
    expect(lineagePaths('0001/000a/00zz/')).toEqual(['0001/', '0001/000a/', '0001/000a/00zz/']);
    expect(rootOf('0001/000a/')).toBe('0001/');
  });

  test('only the outermost of nested paths are kept', () => {
    expect(outermost(['0001/0002/', '0001/', '0003/', '0001/0002/', '0001/0001/'])).toEqual([
      '0001/',
      '0003/',
    ]);
    expect(outermost([])).toEqual([]);
  });
});
