import { setTimeout as pause } from 'node:timers/promises';
import type { Installation } from './installation.js';
import { startServer, type Server } from './server.js';

/** Something that is done to a server and must be done whole or not at all. */
export interface Act {
  /** Asks for it once; resolves to whether it was acknowledged. Throws where no answer came. */
  ask(url: string): Promise<boolean>;
  /** Whether it is there, looked up in the database; throws where it is there by half. */
  isDone(): Promise<boolean>;
  /** Makes ready for the next time. */
  again(url: string): Promise<void>;
}

export interface Tried {
  times: number;
  acknowledged: number;
  /** No answer came, and it is there; and it is not. */
  unansweredDone: number;
  unansweredNot: number;
  /** Acknowledged, and not there. */
  lost: number;
  /** Milliseconds until the server was ready again, the fastest and the slowest. */
  back: [number, number];
  server: Server;
}

/** Asks for an act again and again and kills the server in the middle of it, each time at another moment; it is started again each time. */
export async function killInTheMiddle(
  installation: Installation,
  first: Server,
  act: Act,
  times: number,
): Promise<Tried> {
  let server = first;
  const tried = { times, acknowledged: 0, unansweredDone: 0, unansweredNot: 0, lost: 0 };
  const back: number[] = [];
  await act.again(server.url);
  const from = performance.now();
  if (!(await act.ask(server.url)) || !(await act.isDone())) throw new Error('it is not done even without a fault');
  const long = performance.now() - from;
  for (let time = 0; time < times; time += 1) {
    await act.again(server.url);
    const asked = act.ask(server.url).catch(() => null);
    await pause((long * 1.1 * (time + Math.random())) / times);
    server.kill('SIGKILL');
    await server.ended;
    const acknowledged = await asked;
    server = await startServer(installation, { CHUAN_XA_PORT: new URL(server.url).port });
    back.push(server.readyAfter);
    const isThere = await act.isDone();
    if (acknowledged === true) tried.acknowledged += 1;
    else if (isThere) tried.unansweredDone += 1;
    else tried.unansweredNot += 1;
    if (acknowledged === true && !isThere) tried.lost += 1;
  }
  back.sort((one, other) => one - other);
  return { ...tried, back: [back[0] ?? 0, back.at(-1) ?? 0], server };
}
