import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Paper } from '../paper/paper.js';
import { FileWriter, type WriterLimits } from './file-writer.js';
import type { WritingOrder } from './order.js';

// What brings a process down on purpose here is not to be told to whoever reads the tests.
beforeAll(() => Logger.overrideLogger(false));
afterAll(() => Logger.overrideLogger(['log', 'error', 'warn']));

const writers: FileWriter[] = [];
const opened = (limits: Partial<WriterLimits> = {}): FileWriter => {
  const writer = new FileWriter(limits);
  writers.push(writer);
  return writer;
};
afterEach(() => {
  for (const writer of writers.splice(0)) writer.onModuleDestroy();
});

/** A paper of so many paragraphs: some thousand are seconds of work. */
const paperOf = (paragraphs: number): Paper => ({
  head: {
    ...{ organAbove: 'UBND TỈNH MẪU', organ: 'SỞ Y TẾ', symbol: 'BC-SYT', number: null, place: 'Mẫu' },
    ...{ day: { open: true, year: 2026 }, attachedTo: null, signatures: [], recipients: ['Lãnh đạo Sở'] },
  },
  ...{ kind: 'BÁO CÁO', subject: 'Bài thử', signatures: [] },
  state: { kind: 'frozen', at: { date: '2026-01-01', time: '10:00' }, demo: false },
  blocks: Array.from({ length: paragraphs }, (_, at) => ({
    ...{ is: 'paragraph', look: 'body', text: `Đoạn thứ ${at}: xã đạt chuẩn y tế, chữ đủ dấu để dàn trang.` },
  })),
});
const pdf = (paragraphs: number) => (): Promise<WritingOrder> =>
  Promise.resolve({ is: 'pdf', paper: paperOf(paragraphs) });
const own = (): number[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('/writer/program.js'))
    .map((line) => Number.parseInt(line, 10));
const left = (): string[] => readdirSync(tmpdir()).filter((name) => /^chuan-xa-[0-9a-f-]+\.pdf$/.test(name));
const why = (error: unknown): unknown => (error as { values?: { why?: string } }).values?.why;

it('writes in a process of its own, while this one goes on, one file after another in the order they were asked for', async () => {
  const writer = opened();
  const order: string[] = [];
  const [large, small] = [
    writer.make('lon.pdf', pdf(1500)).then((made) => (order.push('large'), made)),
    writer
      .make('nho.docx', () => Promise.resolve({ is: 'docx', paper: paperOf(1) }))
      .then((made) => (order.push('small'), made)),
  ];
  while (own().length === 0) await pause(5);
  // Turns of this process's loop while the file is being made: with the writing in it there would be none.
  let turns = 0;
  const turning = (async () => {
    while (order.length === 0) {
      turns++;
      await pause(1);
    }
  })();
  const made = [await large, await small];
  await turning;
  expect(order).toEqual(['large', 'small']);
  expect(turns).toBeGreaterThan(20);
  expect(own()).toHaveLength(1);
  const [first, second] = await Promise.all(made.map(({ path }) => readFile(path)));
  expect([first?.subarray(0, 5).toString('latin1'), second?.subarray(0, 2).toString('latin1')]).toEqual([
    '%PDF-',
    'PK',
  ]);
  await Promise.all(made.map(({ path }) => rm(path)));
});

it('refuses the file when the process is killed, leaves none behind, and writes the next one', async () => {
  const writer = opened();
  const before = left();
  const lost = writer.make('mat.pdf', pdf(4000)).catch(why);
  while (own().length === 0) await pause(5);
  process.kill(own()[0] ?? 0, 'SIGKILL');
  expect(await lost).toBe('broken');
  expect(left()).toEqual(before);
  const { path } = await writer.make('sau.pdf', pdf(1));
  await rm(path);
});

it('refuses what takes more memory, or longer, than a file may', async () => {
  expect(await opened({ megabytes: 60 }).make('to.pdf', pdf(30_000)).catch(why)).toBe('memory');
  expect(await opened({ longest: 300 }).make('lau.pdf', pdf(30_000)).catch(why)).toBe('late');
});

it('throws a fault of the writing as one, and goes on', async () => {
  const writer = opened();
  const broken = { ...paperOf(1), blocks: [{ is: 'table' }] } as unknown as Paper;
  await expect(writer.make('hong.pdf', () => Promise.resolve({ is: 'pdf', paper: broken }))).rejects.toThrow(
    /undefined/,
  );
  const [before] = own();
  const { path } = await writer.make('sau.pdf', pdf(1));
  expect(own()).toEqual([before]);
  await rm(path);
});

it('when the server ends, refuses who writes and who waits, and ends the process', async () => {
  const writer = opened();
  const asked = [writer.make('mot.pdf', pdf(30_000)).catch(why), writer.make('hai.pdf', pdf(1)).catch(why)];
  while (own().length === 0) await pause(5);
  writer.onModuleDestroy();
  expect(await Promise.all(asked)).toEqual(['ending', 'ending']);
  while (own().length > 0) await pause(5);
});

it('lets a process without work go', async () => {
  const writer = opened({ idle: 50 });
  await rm((await writer.make('mot.pdf', pdf(1))).path);
  while (own().length > 0) await pause(5);
  await rm((await writer.make('hai.pdf', pdf(1))).path);
});
