import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Save } from '../clients/orders.js';
import { checkWhole } from './check-whole.js';
import { compareSaves } from './compare-saves.js';
import type { Installation } from './installation.js';
import { runClerks } from './run-clerks.js';
import { seedClerks } from './seed-clerks.js';
import type { Server } from './server.js';
import { tell } from './tell.js';

const CLERKS = 60;
const RATE = 60;

/** Something that goes wrong while clerks save. */
export interface Fault {
  fault: string;
  times: number;
  /** Does it once, and waits until the server is ready again; how many milliseconds that took. */
  strike(): Promise<number>;
  /** What else is to be told of it. */
  notes?(): string;
}

/** Clerks save without a pause while a fault is done again and again; then every save is looked for. */
export async function saveThrough(
  installation: Installation,
  server: () => Server,
  { fault, times, strike, notes = () => '' }: Fault,
): Promise<void> {
  const { clerks } = await seedClerks(installation, server().url, CLERKS);
  const running = runClerks(installation.home, {
    ...{ url: server().url, clerks, rate: RATE, seconds: 3_600 },
    readers: { cookie: clerks[0]?.cookie ?? '', paths: [], count: 0 },
  });
  const away: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await pause(700 + Math.random() * 900);
    away.push(await strike());
  }
  await pause(1_000);
  const { saves } = await running.stop();
  const compared = await compareSaves(installation, saves);
  console.log(`faults that the server logged: ${JSON.stringify(countFaults(server().said()))}`);
  const whole = await checkWhole(installation);
  const { acknowledged, unanswered, unansweredThere, lost, doubled, strange, half, notStanding } = compared;
  away.sort((one, other) => one - other);
  tell({
    ...{ fault, times, lost: lost.length + notStanding.length, doubled: doubled.length },
    halfDone: half.length + strange.length + whole.length,
    notes: `${acknowledged} acknowledged, ${unanswered} unanswered (${unansweredThere} of them done), others ${JSON.stringify(countCodes(saves))}; ready again after ${away[0] ?? 0} to ${away.at(-1) ?? 0} ms${notes()}`,
  });
  expect({ lost, doubled, strange, half, notStanding, whole }).toEqual({
    ...{ lost: [], doubled: [], strange: [], half: [], notStanding: [], whole: [] },
  });
  expect(saves.filter(({ status }) => status === 500)).toEqual([]);
  expect(acknowledged).toBeGreaterThan(times * 10);
  expect(unanswered + saves.filter(({ status }) => status !== null && status >= 500).length).toBeGreaterThan(0);
}

/** What the server logged as faults, how often each. */
function countFaults(said: string): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const line of said.split('\n')) {
    const [, type = '?', message = ''] = /"level":50.*?"type":"(\w+)","message":"([^"]{0,80})/.exec(line) ?? [];
    if (line.includes('"level":50')) counted[`${type}: ${message}`] = (counted[`${type}: ${message}`] ?? 0) + 1;
  }
  return counted;
}

/** How often each refusal was answered. */
function countCodes(saves: readonly Save[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { status, code = '' } of saves)
    if (status !== 200 && status !== null) counted[`${status} ${code}`] = (counted[`${status} ${code}`] ?? 0) + 1;
  return counted;
}
