import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeCertificate } from '../../support/certificate.js';
import { freePort, Started } from './started.js';

/** A proxy of Debian's that runs on the configuration that we ship, with the addresses of this test put in. */
export interface Proxy {
  url: string;
  port: number;
  /** Takes a server out, or puts it back, as the configuration says that the operator does. */
  settle(server: number, isIn: boolean): Promise<void>;
  close(): Promise<void>;
}

/** What in a shipped configuration stands for the installation: each must be there to be replaced. */
const putIn = (text: string, places: [was: string, is: string][]): string =>
  places.reduce((done, [was, is]) => {
    if (!done.includes(was)) throw new Error(`The configuration does not say ${was}`);
    return done.replaceAll(was, is);
  }, text);

const shipped = (name: string): string => readFileSync(join('tools', 'deploy', name), 'utf8');
const serverAt = (index: number): string => `10.0.0.1${index + 1}:3000`;

async function open(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() !== undefined));
    socket.once('error', reject);
  });
}

/** @param servers the ports of the two servers behind it */
export async function startHaproxy(port: number, servers: [number, number]): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), 'chuan-xa-haproxy-'));
  const { cert, key } = await makeCertificate();
  writeFileSync(join(folder, 'both.pem'), `${cert}\n${key}`);
  const text = putIn(shipped('haproxy.cfg'), [
    // Only root may become another user.
    ...(process.getuid?.() === 0
      ? []
      : ([
          ['user haproxy', ''],
          ['group haproxy', ''],
        ] as [string, string][])),
    ['bind :80', `bind 127.0.0.1:${await freePort()}`],
    ['bind :443', `bind 127.0.0.1:${port}`],
    ['/etc/haproxy/chuan-xa.pem', join(folder, 'both.pem')],
    ['chuanxa.example.vn', `localhost:${port}`],
    ...servers.map((one, index): [string, string] => [serverAt(index), `127.0.0.1:${one}`]),
  ]);
  writeFileSync(join(folder, 'haproxy.cfg'), text);
  const proxy = new Started('haproxy', ['-db', '-f', join(folder, 'haproxy.cfg')]);
  await proxy.until(() => open(port), 10);
  return {
    url: `https://localhost:${port}`,
    port,
    settle: async () => undefined, // it asks the servers itself
    async close() {
      await proxy.stop('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param servers the ports of the two servers behind it */
export async function startNginx(port: number, servers: [number, number]): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), 'chuan-xa-nginx-'));
  const { cert, key } = await makeCertificate();
  writeFileSync(join(folder, 'cert.pem'), cert);
  writeFileSync(join(folder, 'key.pem'), key);
  const site = putIn(shipped('nginx.conf'), [
    ['listen 80;', `listen 127.0.0.1:${await freePort()};`],
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    ['/etc/nginx/tls/fullchain.pem', join(folder, 'cert.pem')],
    ['/etc/nginx/tls/privkey.pem', join(folder, 'key.pem')],
    ['chuanxa.example.vn', 'localhost'],
    // As the guide has it where the name that people type has a port.
    ['Host              $host;', 'Host              $http_host;'],
    ...servers.map((one, index): [string, string] => [serverAt(index), `127.0.0.1:${one}`]),
  ]);
  const out = new Set<number>();
  const write = (): void => {
    const marked = servers.reduce(
      (text, one, index) =>
        out.has(index)
          ? putIn(text, [[`127.0.0.1:${one} max_fails=1 fail_timeout=5s`, `127.0.0.1:${one} down`]])
          : text,
      site,
    );
    writeFileSync(join(folder, 'chuan-xa.conf'), marked);
  };
  write();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 2; daemon off; pid ${join(folder, 'nginx.pid')};
    error_log stderr warn; events { worker_connections 512; }
    http { access_log off; ${temporary.join(' ')} include ${join(folder, 'chuan-xa.conf')}; }`,
  );
  const proxy = new Started('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  await proxy.until(() => open(port), 10);
  return {
    url: `https://localhost:${port}`,
    port,
    async settle(server, isIn) {
      if (isIn) out.delete(server);
      else out.add(server);
      write();
      proxy.signal('SIGHUP');
      await pause(500); // its former workers answer what they have
    },
    async close() {
      await proxy.stop('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
