/** The day it is in China, as YYYY-MM-DD: the API's terms begin and end there, wherever this device is. */
export const chinaDay = (now = new Date()): string =>
  now.toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
