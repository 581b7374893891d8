import { zh } from './zh';

/** Boundaries 区域边界: the outlines of areas, uploaded by a county, for the war map. They have no page of their own. */
export const boundaries = { messages: { 'zh-CN': zh, en: () => import('./en') } };
