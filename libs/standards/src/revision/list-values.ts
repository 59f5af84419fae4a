import type { Tx } from '@chuan-xa/platform';
import type { Edition, Parameter } from '@chuan-xa/scoring';
import type { ValueReading } from './act-file.entity.js';
import { lawValues } from './law-values.js';
import { nameOfPath } from './name-value.js';
import { readingsOf } from './value-readings.js';

/** A value of the law, to be looked through against the act. */
export interface ListedValue {
  path: string;
  name: string;
  parameter: Parameter<unknown>;
  /** Where it was read in the act; null: nowhere that is kept. */
  reading: ValueReading | null;
}

/** Every value of an edition, in the order of the standard. */
export async function listValues(tx: Tx, edition: Edition): Promise<ListedValue[]> {
  const readingOf = await readingsOf(tx, edition.id);
  return lawValues(edition).map(({ path, parameter }) => ({
    path,
    name: nameOfPath(path),
    parameter,
    reading: readingOf(path, parameter) ?? null,
  }));
}
