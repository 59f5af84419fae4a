import type { Answered } from './ask.js';

/** What is said of a file that was sent in. */
export interface SentImport {
  id: string;
  state: string;
  token: string | null;
}

/** Sends a workbook as a form, as a browser does, and waits until it has been read. */
export async function sendFile(
  url: string,
  cookie: string,
  path: string,
  bytes: Buffer,
): Promise<Answered<SentImport>> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), 'so.xlsx');
  const sent = await fetch(`${url}${path}`, { method: 'POST', headers: { cookie }, body: form });
  let body = (await sent.json()) as SentImport;
  while (body.state === 'reading') {
    await new Promise((done) => setTimeout(done, 200));
    body = (await (await fetch(`${url}${path}/${body.id}`, { headers: { cookie } })).json()) as SentImport;
  }
  return { status: sent.status, body };
}
