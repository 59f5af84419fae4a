import { Readable } from 'node:stream';
import { array, assert, asyncProperty, constantFrom, integer, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, readBackupName } from './backup-name.js';
import { outdatedBackups, type KeptBackup } from './outdated-backups.js';
import { RowDigest } from './row-digest.js';
import { readTar, tarEnd, tarEntry, TarFault } from './tar.js';

const inPieces = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
const AT = new Date('2026-11-22T02:30:00+07:00');

describe('a tar', () => {
  it('gives back what went in, however it is cut into pieces', async () => {
    const bodies = array(uint8Array({ maxLength: 1500 }), { maxLength: 5 });
    await assert(
      asyncProperty(bodies, integer({ min: 1, max: 2000 }), async (given, size) => {
        const entries = given.map((body, i) => ({ name: `tables/score/${i}`, body: Buffer.from(body) }));
        const bytes = Buffer.concat([...entries.flatMap((entry) => tarEntry(entry, AT)), tarEnd()]);
        expect(bytes.length % 512).toBe(0);
        expect(await Readable.from(readTar(Readable.from(inPieces(bytes, size)))).toArray()).toEqual(entries);
      }),
      { numRuns: 60 },
    );
  });

  it('that ends too early, or is something else, is told apart', async () => {
    const bytes = Buffer.concat([...tarEntry({ name: 'a', body: Buffer.alloc(700, 'x') }, AT), tarEnd()]);
    const read = (some: Buffer) => Readable.from(readTar(Readable.from([some]))).toArray();
    for (const length of [1, 512, 1000, 1535, 1536])
      await expect(read(bytes.subarray(0, length))).rejects.toMatchObject({ kind: 'cut' });
    await expect(read(Buffer.alloc(1024, 'x'))).rejects.toThrow(TarFault);
    bytes.write('7', 130);
    await expect(read(bytes)).rejects.toMatchObject({ kind: 'strange' });
  });
});

describe('the digest of rows', () => {
  const digestOf = (pieces: Buffer[]): RowDigest => {
    const digest = new RowDigest();
    for (const piece of pieces) digest.add(piece);
    return digest;
  };
  const rows = array(
    string({ maxLength: 30 }).map((text) => text.replaceAll('\n', '')),
    { minLength: 1, maxLength: 20 },
  );
  const textOf = (lines: string[]): Buffer => Buffer.from(lines.map((line) => `${line}\n`).join(''));

  it('is the same in whatever order and pieces the rows come, and counts them', () => {
    assert(
      property(rows, integer({ min: 1, max: 40 }), (lines, size) => {
        const whole = digestOf([textOf(lines)]);
        const turned = digestOf(inPieces(textOf([...lines].reverse()), size));
        expect([turned.value, turned.rows, turned.bytes]).toEqual([whole.value, lines.length, textOf(lines).length]);
      }),
    );
  });

  it('is another where a row is another, is missing, or stands twice', () => {
    assert(
      property(rows, integer({ min: 0, max: 19 }), (lines, at) => {
        const place = at % lines.length;
        const value = digestOf([textOf(lines)]).value;
        const line = lines[place] ?? '';
        for (const other of [lines.with(place, `${line}x`), lines.toSpliced(place, 1), [...lines, line]])
          expect(digestOf([textOf(other)]).value).not.toBe(value);
      }),
    );
  });
});

describe('the name of a backup', () => {
  it('says whose it is and when it was taken, by the clock of Vietnam', () => {
    const name = backupName({ province: '20', kind: 'real', takenAt: AT });
    expect(name).toBe('chuan-xa-20-real-20261122-023000.tar.gz');
    expect(readBackupName(name)).toEqual({ province: '20', kind: 'real', takenAt: AT });
    for (const other of ['x.tar.gz', `${name}.part`, name.replace('1122', '9922'), 'chuan-xa-0123456789ab.part'])
      expect(readBackupName(other)).toBeNull();
  });
});

describe('which backups go', () => {
  const DAY_MS = 86_400_000;
  const nightly = (days: number[]): KeptBackup[] =>
    days.map((day) => ({ name: String(day), takenAt: new Date(AT.getTime() - day * DAY_MS) }));
  const KEEP = { daily: 7, weekly: 4, monthly: 12 };
  const left = (backups: KeptBackup[], keep = KEEP): string[] => {
    const gone = new Set(outdatedBackups(backups, keep));
    return backups.map(({ name }) => name).filter((name) => !gone.has(name));
  };

  it('all but the last of seven days, four weeks and twelve months', () => {
    // 22/11/2026 is a Sunday: the weeks end on day 0, 7, 14, 21; the months on the last of October (22 days ago) and so on.
    expect(left(nightly(Array.from({ length: 60 }, (_, day) => day)))).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '14',
      '21',
      '22',
      '53',
    ]);
  });

  it('after a year and more there are 7 + 3 + 11 at the most, one added a night', () => {
    let kept: KeptBackup[] = [];
    for (let day = 800; day >= 0; day -= 1) {
      kept = [...kept, ...nightly([day])];
      const gone = outdatedBackups(kept, KEEP);
      kept = kept.filter(({ name }) => !gone.includes(name));
    }
    expect(kept.length).toBeLessThanOrEqual(21);
    expect(kept.length).toBeGreaterThanOrEqual(18);
    expect(kept.at(-1)?.name).toBe('0');
  });

  it('never the latest, and none because the server stood still', () => {
    expect(left(nightly([900]))).toEqual(['900']);
    expect(left(nightly([900, 903, 950]))).toEqual(['900', '903', '950']);
    assert(
      property(array(integer({ min: 0, max: 2000 }), { minLength: 1 }), constantFrom(1, 2, 7), (days, daily) => {
        const latest = String(Math.min(...days));
        expect(left(nightly(days), { daily, weekly: 0, monthly: 0 })).toContain(latest);
      }),
    );
  });
});
