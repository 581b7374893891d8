import { Area } from '../areas/area.entity.js';
import { roles } from '../roles.js'; import { entities } from '../app.js'; import type { Module } from '../modules.js'; import { audit } from './audit/index.js';
export const x: any = [Area, roles, entities, audit] as unknown as Module; console.log(process.env['X']);
export const y = { can: (a: string) => a }; y.can('read'); async function f() { await 1; } f();
