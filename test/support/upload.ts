import { defaultSessionSettings } from '@chuan-xa/accounts';
import type { Answer, TestApp } from './test-app.js';

const BOUNDARY = 'ranh-gioi-cua-mot-bieu-mau';

/** What such a form is called in the head of its request. */
export const formType = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form with one file, as a browser sends it. */
export const formWith = (fileName: string, bytes: Uint8Array, field = 'file'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);

/** Sends a file as an account by its short name; null: without a session. */
export async function upload(
  server: TestApp,
  name: string | null,
  url: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<Answer> {
  const token = name === null ? null : await server.accounts.token(name);
  const reply = await server.app.inject({
    method: 'POST',
    url,
    payload: formWith(fileName, bytes),
    headers: {
      host: 'localhost:3000',
      'content-type': formType,
      ...(token === null ? {} : { cookie: `${defaultSessionSettings.cookie}=${token}` }),
    },
  });
  const body: unknown = reply.headers['content-type']?.toString().includes('json')
    ? JSON.parse(reply.payload)
    : reply.payload;
  return { status: reply.statusCode, body, headers: reply.headers, raw: reply.rawPayload };
}
