import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultSessionSettings, openSession } from '@chuan-xa/accounts';
import { Clock, machineActor, Transactions } from '@chuan-xa/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AppModule } from '../../../apps/api/src/app.module.js';
import { createAdapter, dressApp } from '../../../apps/api/src/create-app.js';
import type { TestDatabase } from '../../support/test-database.js';
import { StatementLog, type Statement } from './statement-log.js';

const machine = machineActor('bench', 'bench');

/** Who asks: the department, or the health centre of an office. */
export interface Asker {
  office: string | null;
}

/** The whole server of one province of a country, on a port. */
export interface ProvinceServer {
  province: string;
  /** Asks over the network as an account does; another answer than 200 is a fault. */
  get(path: string, asker?: Asker): Promise<Buffer>;
  post(path: string, body: unknown): Promise<Buffer>;
  /** What the server asked the database while it answered, the session's own questions left out. */
  statementsOf(path: string, asker?: Asker): Promise<Statement[]>;
  close(): Promise<void>;
}

export async function openProvince(database: TestDatabase, province: string): Promise<ProvinceServer> {
  const options = { appUrl: database.appUrl, province, logLevel: 'silent', sessions: defaultSessionSettings };
  const module = await Test.createTestingModule({ imports: [AppModule.of(options)] })
    .overrideProvider(Clock)
    .useValue(database.clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(createAdapter(), { logger: false });
  await dressApp(app);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const cookies = new Map<string, string>();
  const cookieOf = async ({ office }: Asker): Promise<string> => {
    const known = cookies.get(office ?? '') ?? (await signIn(database, province, office));
    cookies.set(office ?? '', known);
    return known;
  };
  const send = async (method: string, path: string, asker: Asker, body?: unknown): Promise<Buffer> =>
    answerOf({ agent, port, method, path, cookie: await cookieOf(asker), body });
  const log = new StatementLog();
  app.get(DataSource).logger = log;
  const get = (path: string, asker: Asker = { office: null }): Promise<Buffer> => send('GET', path, asker);
  return {
    province,
    get,
    post: (path, body) => send('POST', path, { office: null }, body),
    statementsOf: (path, asker) => log.of(() => get(path, asker)),
    async close() {
      agent.destroy();
      await app.close();
    },
  };
}

/** Opens a session of an account made for it, without a password. */
async function signIn(database: TestDatabase, province: string, office: string | null): Promise<string> {
  const id = randomUUID();
  await database.rows(
    `INSERT INTO account (province_code, id, username, unit, post, office_code, roles, must_change, created_at, created_by)
     VALUES ($1, $2, $3, 'Đơn vị bịa', 'đo', $4, $5, false, now(), 'bench')`,
    [
      province,
      id,
      `do-${id.slice(0, 8)}`,
      office,
      office === null ? ['planningOffice', 'leadership'] : ['healthCentre'],
    ],
  );
  const transactions = new Transactions(database.database, database.clock, province);
  const token = await transactions.run(machine, (tx) => openSession(tx, id, { address: '127.0.0.1', agent: 'bench' }));
  return `${defaultSessionSettings.cookie}=${token}`;
}

interface Asked {
  agent: Agent;
  port: number;
  method: string;
  path: string;
  cookie?: string;
  body?: unknown;
}

/** The whole answer's body, as it came; refuses any but a good one. */
export function answerOf({ agent, port, method, path, cookie, body }: Asked): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = {
      host: `localhost:${port}`,
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const sent = request({ host: '127.0.0.1', port, method, path, agent, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () => {
        const whole = Buffer.concat(pieces);
        if ((answer.statusCode ?? 500) < 300) resolve(whole);
        else reject(new Error(`${method} ${path}: ${answer.statusCode} ${whole.toString().slice(0, 400)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
