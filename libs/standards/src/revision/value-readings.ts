import { createHash } from 'node:crypto';
import type { Tx } from '@chuan-xa/platform';
import type { Parameter } from '@chuan-xa/scoring';
import { canonicalText } from '../law/index.js';
import { ValueReading } from './act-file.entity.js';

/** SHA-256 of a value with how it is known and its citation. */
export const valueFingerprint = (parameter: Parameter<unknown>): string =>
  createHash('sha256').update(canonicalText(parameter), 'utf8').digest('hex');

/** What was read, and in which copy of the act. */
export interface Reading {
  path: string;
  parameter: Parameter<unknown>;
  act: string;
}

/** Keeps where values were read; one that was read again is known from where it was read last. */
export async function keepReadings(tx: Tx, edition: string, readings: readonly Reading[]): Promise<void> {
  await tx.manager.save(
    ValueReading,
    readings.map(({ path, parameter, act }) => ({
      province: tx.province,
      editionId: edition,
      path,
      valueSha256: valueFingerprint(parameter),
      actFileId: act,
      readAt: tx.at,
      readBy: tx.actor.name,
    })),
  );
}

/** Gives for a value of an edition where it was read in the act; undefined: nowhere that is kept. */
export async function readingsOf(
  tx: Tx,
  edition: string,
): Promise<(path: string, parameter: Parameter<unknown>) => ValueReading | undefined> {
  const rows = await tx.manager.findBy(ValueReading, { province: tx.province, editionId: edition });
  const known = new Map(rows.map((row) => [`${row.path} ${row.valueSha256}`, row]));
  return (path, parameter) => known.get(`${path} ${valueFingerprint(parameter)}`);
}
