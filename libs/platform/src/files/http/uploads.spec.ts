import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../refusal.js';
import { pdf } from '../testing/sample-files.js';
import { Uploads } from './uploads.js';

/** How many are taken in at once. */
const AT_ONCE = 4;
const BOUNDARY = 'ranh-gioi';
const form = Buffer.concat([
  Buffer.from(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
  ),
  pdf,
  Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
]);
const head = `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=${BOUNDARY}\r\ncontent-length: ${form.length}\r\nconnection: close\r\n\r\n`;

let server: FastifyInstance;
let sockets: Socket[];
/** Requests that came, and with what each ended. */
let come: number;
let ended: string[];
let tell: () => void;

beforeEach(async () => {
  [sockets, come, ended, tell] = [[], 0, [], () => undefined];
  const uploads = new Uploads();
  server = fastify();
  await server.register(multipart, { throwFileSizeLimit: false, limits: { files: 1 } });
  server.post('/', async (request) => {
    come += 1;
    const taking = uploads.take(request, ({ bytes }) => Promise.resolve(String(bytes.length)));
    tell();
    const end = await taking.catch((error: unknown) => (error instanceof Refusal ? error.code : String(error)));
    ended.push(end);
    tell();
    return { end };
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  sockets.forEach((socket) => socket.destroy());
  await server.close();
});

/** Waits until it is so; asked again whenever a request came or ended. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise<void>((resolve) => (tell = resolve));
}

/** Begins an upload and stops in the middle of it. */
async function begin(): Promise<Socket> {
  const before = come;
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(head);
  socket.write(form.subarray(0, form.length - 20));
  await until(() => come > before);
  return socket;
}

/** Goes away without a word, as a closed tab or a lost link does; the server has noticed. */
async function leave(socket: Socket): Promise<void> {
  const gone = once(server.server, 'gone');
  socket.resetAndDestroy();
  await gone;
}

describe('uploads whose senders go away', () => {
  beforeEach(() => {
    server.server.on('connection', (socket: Socket) => socket.once('close', () => server.server.emit('gone')));
  });

  it('in the middle of it leave their place to others', async () => {
    for (let turn = 0; turn <= AT_ONCE; turn += 1) await leave(await begin());
    await until(() => ended.length === AT_ONCE + 1);
    expect(new Set(ended)).toEqual(new Set(['FILE_BROKEN_OFF']));
  });

  it('while they wait in the line leave their place to others', async () => {
    const first = [];
    for (let turn = 0; turn < AT_ONCE; turn += 1) first.push(await begin());
    const waiting = [];
    for (let turn = 0; turn < AT_ONCE; turn += 1) waiting.push(await begin());
    for (const socket of waiting) await leave(socket);
    for (const socket of first) socket.write(form.subarray(form.length - 20));
    const last = await begin();
    last.write(form.subarray(form.length - 20));
    await until(() => ended.length === 2 * AT_ONCE + 1);
    expect(ended.filter((end) => end === String(pdf.length))).toHaveLength(AT_ONCE + 1);
    expect(ended.filter((end) => end === 'FILE_BROKEN_OFF')).toHaveLength(AT_ONCE);
  });
});
