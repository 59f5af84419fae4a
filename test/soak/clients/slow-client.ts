import { connect } from 'node:net';

/** What a client that drips came to. */
export interface Cut {
  /** Milliseconds until the server ended the connection. */
  after: number;
  /** The first line that it answered, if it answered. */
  said: string;
}

/** Sends `first`, then a byte of `rest` each second, until the server ends the connection or nothing is left. */
export function drip(url: string, first: string, rest: string): Promise<Cut> {
  const { hostname, port } = new URL(url);
  return new Promise((done) => {
    const from = performance.now();
    let said = '';
    let sent = 0;
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(first));
    const dripping = setInterval(() => {
      if (sent < rest.length && socket.writable) socket.write(rest[sent++] ?? '');
    }, 1_000);
    socket.on('data', (bytes: Buffer) => (said += bytes.toString('latin1')));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearInterval(dripping);
      done({ after: Math.round(performance.now() - from), said: said.split('\r\n')[0] ?? '' });
    });
  });
}

/** Asks for a page and takes nothing of the answer until `release` is called, then all of it: how many bytes came. */
export function readLate(url: string, request: string): { release(): Promise<number> } {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) }, () => {
    socket.pause();
    socket.write(request);
  });
  socket.on('error', () => undefined);
  const ended = new Promise<number>((done) => socket.once('close', () => done(socket.bytesRead)));
  return {
    release: () => {
      socket.on('data', () => undefined);
      socket.resume();
      return ended;
    },
  };
}
