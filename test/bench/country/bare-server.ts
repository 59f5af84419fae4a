import { Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import pg from 'pg';
import { answerOf } from './open-province.js';
import type { Statement } from './statement-log.js';

/** Fastify and pg and nothing else. */
export interface BareServer {
  get(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Answers as little as an answer can be: the page's own statements in one transaction of one connection of a pool, and the page's own
 * answer put into JSON. No session, no check of reach but the database's, no row turned into anything.
 */
export async function openBareServer(
  appUrl: string,
  statements: readonly Statement[],
  answer: unknown,
): Promise<BareServer> {
  const pool = new pg.Pool({ connectionString: appUrl, max: 4 });
  const server = fastify();
  server.get('/', async () => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
      for (const { sql, parameters } of statements) await client.query(sql, parameters);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    return answer;
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  return {
    get: () => answerOf({ agent, port, method: 'GET', path: '/' }),
    async close() {
      agent.destroy();
      await server.close();
      await pool.end();
    },
  };
}
