import { decodeTable } from '../areas/division-table.js';
import { invalid } from '../kernel/errors.js';
import { say, type Words } from '../kernel/words.js';
import { shapeOf, type Shape } from './shape.js';

/** One feature of the file: what it says it is, and its shape or what is wrong with that. */
export interface Outline {
  /** Its place in the file; the first is 1. */
  number: number;
  code: string | null;
  name: string | null;
  /** The name of the area above, where names alone do not tell: a 第一网格 in each village. */
  parent: string | null;
  shape: Shape | null;
  fault: Words | null;
}

const MOST_FEATURES = 5_000;

/** As the tools of the trade name them: our own, statistics', DataV's, a surveying office's. */
const CODES = ['officialCode', 'code', 'adcode', 'CODE', '区划代码', '代码', 'XZQDM', 'PAC', 'gb'];
const NAMES = ['name', 'NAME', '名称', '区域', 'XZQMC', 'XZMC', 'CMC', 'fullname'];
const PARENTS = ['parent', 'parentName', '上级', '上级名称', '所属村', 'SSXZ'];

/** @throws INVALID where the file is no FeatureCollection at all */
export function readFeatures(file: Buffer): Outline[] {
  const wrong = (zh: string, en: string) => invalid({ file: say(zh, en) });
  let collection: { type?: unknown; features?: unknown };
  try {
    collection = JSON.parse(decodeTable(file)) as typeof collection;
  } catch {
    throw wrong('不是可读的 GeoJSON 文件', 'is not a readable GeoJSON file');
  }
  const { type, features } = collection ?? {};
  if (type !== 'FeatureCollection' || !Array.isArray(features))
    throw wrong('须为 FeatureCollection', 'must be a FeatureCollection');
  if (features.length === 0) throw wrong('文件中没有图形', 'holds no feature');
  if (features.length > MOST_FEATURES)
    throw wrong(
      `图形超过 ${MOST_FEATURES} 个，请分开上传`,
      `holds more than ${MOST_FEATURES} features: split it`,
    );
  return features.map((feature: unknown, at) => {
    const { geometry, properties } = (feature ?? {}) as { geometry?: unknown; properties?: unknown };
    const said = (names: string[]) => firstOf((properties ?? {}) as Record<string, unknown>, names);
    const read = shapeOf(geometry);
    const isShape = 'type' in read;
    return {
      ...{ number: at + 1, code: codeOf(said(CODES)), name: said(NAMES), parent: said(PARENTS) },
      ...{ shape: isShape ? read : null, fault: isShape ? null : read },
    };
  });
}

function firstOf(properties: Record<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = properties[name];
    if ((typeof value === 'string' || typeof value === 'number') && String(value).trim() !== '')
      return String(value).normalize('NFC').trim().slice(0, 60);
  }
  return null;
}

/** A code of 12 digits whose end is zeros is the township's of 9, or the county's of 6. */
const codeOf = (said: string | null): string | null =>
  said &&
  said
    .replace(/^(156)(?=\d{6}$)/, '')
    .replace(/^(\d{6})0{6}$/, '$1')
    .replace(/^(\d{9})000$/, '$1');
