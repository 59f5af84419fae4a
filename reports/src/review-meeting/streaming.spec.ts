import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { DetailRow, ReviewMeetingReport } from './report.js';
import { communes, detailRow } from './testing/sample-communes.js';
import { emptyReport } from './testing/sample-report.js';
import { writeReviewMeeting } from './write-review-meeting.js';

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

/** Rows made as they are asked for, each with a text of its own; `at` is told of every one. */
function reportOf(count: number, at: (row: number) => void = () => undefined): ReviewMeetingReport {
  const places = communes(1);
  const report = emptyReport();
  async function* rows(): AsyncIterable<DetailRow> {
    for (let row = 0; row < count; row++) {
      at(row);
      const place = places[Math.floor((row * places.length) / count)];
      if (place) yield { ...detailRow(place, row), commune: `Xã số ${row}`, note: `Ghi chú riêng của dòng số ${row}` };
    }
  }
  return { ...report, detail: { ...report.detail, rows: rows() } };
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => setImmediate(done) });

function heap(): number {
  collect();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1e6;
}

describe('a large workbook', () => {
  it('takes no more memory at row 10,600 than at row 200', async () => {
    const before = heap();
    const samples: number[] = [];
    await writeReviewMeeting(
      reportOf(10_600, (row) => void (row % 1_060 === 200 && samples.push(heap() - before))),
      nowhere(),
    );
    const [first = 0] = samples;
    console.info(`MB above the start, every 1,060 rows: ${samples.map((sample) => sample.toFixed(1)).join(' ')}`);
    expect(samples).toHaveLength(10);
    expect(Math.max(...samples) - first).toBeLessThan(6);
  });

  it('waits for a stream that does not take what is written', async () => {
    let asked = 0;
    const stuck = new Writable({ highWaterMark: 1024, write: () => undefined });
    const written = writeReviewMeeting(
      reportOf(200_000, () => void (asked += 1)),
      stuck,
    ).catch((error: unknown) => error);
    let then = -1;
    while (then !== asked) {
      then = asked;
      await wait(1_000);
    }
    console.info(`rows asked for until the writer waits: ${asked}`);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(10_000);
    stuck.destroy();
    expect(await written).toBeInstanceOf(Error);
  });

  it('destroys the stream when a list fails, so that half a workbook is none', async () => {
    const stream = nowhere();
    const report = reportOf(500, (row) => {
      if (row === 300) throw new Error('the list broke');
    });
    await expect(writeReviewMeeting(report, stream)).rejects.toThrow('the list broke');
    expect(stream.destroyed).toBe(true);
    expect(stream.writableFinished).toBe(false);
  });

  it('fails with the stream that fails', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no room left')) });
    await expect(writeReviewMeeting(reportOf(2_000), stream)).rejects.toThrow('no room left');
  });
});
