import type { ServerResponse } from 'node:http';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function sendWorkbook(res: ServerResponse, name: string, bytes: Uint8Array): void {
  res.writeHead(200, {
    'content-type': XLSX,
    'content-length': bytes.length,
    'content-disposition': `attachment; filename="import.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
  res.end(bytes);
}
