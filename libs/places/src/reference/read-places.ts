import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommuneRow, FileFault, PeriodRow, PlacesReference, StepRows } from './places-reference.js';
import { readFile, type ReadFile } from './read-file.js';
import type { FileKind } from './schema.js';
import { verifyPlaces, type PlaceFiles } from './verify-places.js';

export type PlacesRead = { ok: true; reference: PlacesReference } | { ok: false; faults: FileFault[] };

/**
 * Reads and verifies the reference files of a province.
 * @param folder e.g. `database/reference/places/20`
 * @returns every fault, with its file and line, or the whole
 */
export function readPlaces(folder: string): PlacesRead {
  return readPlacesFrom((name) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  });
}

/** The same from any store of texts; null: there is no such file. */
export function readPlacesFrom(textOf: (name: string) => string | null): PlacesRead {
  const faults: FileFault[] = [];
  const read = <T>(name: string, kind: FileKind): ReadFile<T> => {
    const text = textOf(name);
    if (text !== null) return readFile<T>(name, kind, text);
    const missing = { file: name, line: null, at: '/', message: 'is missing' };
    return { content: null, faults: [missing], fault: () => missing };
  };
  const periods = read<{ province: PlacesReference['province']; periods: PeriodRow[] }>('periods.yaml', 'periods');
  const count = periods.content?.periods.length ?? 0;
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const files = {
    periods,
    districts: read<Pick<PlacesReference, 'districts'>>('districts.yaml', 'districts'),
    offices: read<Pick<PlacesReference, 'offices'>>('offices.yaml', 'offices'),
    communes: numbers.map((n) => read<{ communes: CommuneRow[] }>(`communes-${n}.yaml`, 'communes')),
    successions: numbers.slice(1).map((n) => read<StepRows>(`successions-${n - 1}-${n}.yaml`, 'successions')),
  };
  const all = [files.periods, files.districts, files.offices, ...files.communes, ...files.successions];
  faults.push(...all.flatMap((file) => file.faults));
  if (faults.length > 0) return { ok: false, faults };
  const whole = files as PlaceFiles;
  faults.push(...verifyPlaces(whole));
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    reference: {
      ...whole.periods.content,
      ...whole.districts.content,
      ...whole.offices.content,
      communes: whole.communes.map((f) => f.content.communes),
      successions: whole.successions.map((f) => f.content),
    },
  };
}
