import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlaces } from './read-places.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-'));
  const provinces = ['02', '79'].flatMap((code) => ['--province', code]);
  execFileSync('node', ['tools/places/generate.mjs', ...provinces, '--into', folder]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a province without a supplement', () => {
  it('has the units of before and since 01/07/2025, under its new province where it was merged', () => {
    const read = readPlaces(join(folder, '02'));
    expect(read).toMatchObject({
      ok: true,
      reference: {
        province: { code: '02', name: 'Tỉnh Hà Giang' },
        periods: [
          { until: '2025-06-30', province: { code: '02' } },
          { from: '2025-07-01', province: { code: '08', name: 'Tỉnh Tuyên Quang' } },
        ],
      },
    });
    expect(read.ok && read.reference.communes.map((list) => list.length)).toEqual([193, 73]);
  });

  it('lists the units whose successor it does not know', () => {
    const read = readPlaces(join(folder, '79'));
    expect(read.ok && read.reference.successions[0]?.gaps.length).toBeGreaterThan(0);
  });
});
