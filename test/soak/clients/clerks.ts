// A process of its own that saves cells as many clerks do, at a steady rate, and writes down what each save came to: what was acknowledged
// is known here, outside the server. Runs until its time is over or its input ends. node clerks.ts <orders.json>
import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { Clerk } from '../support/seed-clerks.js';
import type { Orders, Save } from './orders.js';
import { readAlong } from './readers.js';

const orders = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Orders;
const log = createWriteStream(orders.log, { flags: 'a' });
const state = { over: false };
const end = (): void => void (state.over = true);
setTimeout(end, orders.seconds * 1000).unref();
process.stdin.on('end', end).resume();

const waiting = new Set<Promise<void>>();
const busy = new Set<Clerk>();
const times = new Map<string, number>();
/** The version of each cell as its clerk sees it. */
const seen = new Map<string, number>();
const seenOf = ({ sheet }: Clerk, id: string): number => seen.get(`${sheet} ${id}`) ?? 0;
const from = performance.now();
const readers = readAlong(orders, log, () => state.over);
let turn = 0;
for (let number = 0; !state.over; number += 1) {
  const due = from + dueAfter(number);
  const left = due - performance.now();
  // Also where we are late: who never waits hears no answer.
  await new Promise((done) => setTimeout(done, Math.max(0, left)));
  const clerk = nextFree();
  if (!clerk) continue; // all of them wait for an answer: what is due now is not typed
  const saving = save(clerk, number, due).finally(() => {
    busy.delete(clerk);
    waiting.delete(saving);
  });
  waiting.add(saving);
}
await Promise.all([...waiting, readers]);
log.end();
await once(log, 'finish');
process.stdin.destroy(); // an input that stays open would keep the process

/** Milliseconds after which a save is due. */
function dueAfter(number: number): number {
  const { rate, beginning = { rate, seconds: 0 } } = orders;
  const first = beginning.rate * beginning.seconds;
  if (number < first) return (number * 1000) / beginning.rate;
  return beginning.seconds * 1000 + ((number - first) * 1000) / rate;
}

/** The next in turn who is not waiting for an answer. */
function nextFree(): Clerk | undefined {
  const { clerks } = orders;
  const inTurn = [...clerks.slice(turn), ...clerks.slice(0, turn)];
  const clerk = inTurn.find((one) => !busy.has(one));
  if (!clerk) return undefined;
  turn = (clerks.indexOf(clerk) + 1) % clerks.length;
  busy.add(clerk);
  return clerk;
}

async function save(clerk: Clerk, number: number, due: number): Promise<void> {
  const mark = randomUUID();
  const [item = '1', most = 1] = clerk.items[number % clerk.items.length] ?? [];
  // Always other points than any that may stand, so that each save writes two cells.
  const typed = (times.get(`${clerk.sheet} ${item}`) ?? 0) + 1;
  times.set(`${clerk.sheet} ${item}`, typed);
  const points = (typed % (most + 1)) / 100;
  const cells = [
    { id: item, column: 'district', value: { points: String(points) }, seen: seenOf(clerk, item) },
    { id: 'note', column: 'district', value: { text: mark }, seen: seenOf(clerk, 'note') },
  ];
  const told: Save = {
    kind: 'save',
    mark,
    sheet: clerk.sheet,
    item,
    points: String(points),
    status: null,
    milliseconds: 0,
  };
  try {
    const answer = await fetch(`${orders.url}/api/assessments/${clerk.sheet}/scores`, {
      method: 'PATCH',
      headers: { cookie: clerk.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ cells }),
      signal: AbortSignal.timeout(60_000),
    });
    const body = (await answer.json()) as { code?: string; clashes?: { id: string; version: number }[] };
    told.status = answer.status;
    if (!answer.ok) told.code = body.code;
    if (answer.ok) for (const { id, seen: before } of cells) seen.set(`${clerk.sheet} ${id}`, before + 1);
    // After a save whose answer never came, what stands is what the refusal says.
    for (const { id, version } of body.clashes ?? []) seen.set(`${clerk.sheet} ${id}`, version);
  } catch (error) {
    told.status = null;
    told.code = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : '';
  }
  told.milliseconds = Math.round((performance.now() - due) * 10) / 10;
  log.write(`${JSON.stringify(told)}\n`);
  // A server that is away is asked again soon, not at once.
  if (told.status !== 200) await new Promise((done) => setTimeout(done, 100));
}
