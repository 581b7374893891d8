import { expect, it } from 'vitest';
import { deviceOf } from './deviceOf';

it.each([
  [
    'Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0 HuaweiBrowser/13.0 Mobile Safari/537.36',
    { system: '鸿蒙', browser: '华为浏览器' },
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
    { system: 'Windows', browser: 'Edge' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0',
    { system: 'iOS', browser: '微信' },
  ],
  ['curl/8.5.0', null],
  [null, null],
])('%s', (userAgent, device) => expect(deviceOf(userAgent)).toEqual(device));
