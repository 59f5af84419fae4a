import type { Tx } from '@chuan-xa/platform';
import type { Commune } from './commune.entity.js';
import { CommuneCorrection, type CorrectedFields } from './commune-correction.entity.js';
import { keyText } from './earlier-selves.js';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Puts what the office corrected over the shipped list, and keeps of each corrected field what the list now says. */
export async function overlayCorrections(tx: Tx, shipped: Commune[]): Promise<Commune[]> {
  const corrections = await tx.manager.findBy(CommuneCorrection, { province: tx.province });
  const known = new Map(corrections.map((one) => [keyText(one), one]));
  const rows: Commune[] = [];
  for (const row of shipped) {
    const correction = known.get(keyText(row));
    if (correction) {
      const now = Object.fromEntries(fieldsOf(correction.corrected).map((field) => [field, row[field]]));
      if (!isSame(now, correction.shipped)) await tx.manager.save(CommuneCorrection, { ...correction, shipped: now });
    }
    rows.push({ ...row, ...correction?.corrected });
  }
  return rows;
}

/** Keeps what is put right of a unit; what then stands as shipped is no correction any more. */
export async function keepCorrection(tx: Tx, unit: Commune, change: CorrectedFields): Promise<void> {
  const key = { province: tx.province, period: unit.period, code: unit.code };
  const known = await tx.manager.findOneBy(CommuneCorrection, key);
  const asShipped: CorrectedFields = { ...unit, ...known?.shipped };
  const fields = [...new Set([...fieldsOf(known?.corrected ?? {}), ...fieldsOf(change)])];
  const all: CorrectedFields = { ...known?.corrected, ...change };
  const other = fields.filter((field) => !isSame(all[field], asShipped[field]));
  if (other.length === 0) {
    await tx.manager.delete(CommuneCorrection, key);
    return;
  }
  await tx.manager.save(CommuneCorrection, {
    ...key,
    shipped: Object.fromEntries(other.map((field) => [field, asShipped[field]])),
    corrected: Object.fromEntries(other.map((field) => [field, all[field]])),
    correctedAt: tx.at,
    correctedBy: tx.actor.name,
  });
}

const fieldsOf = (fields: CorrectedFields): (keyof CorrectedFields)[] =>
  Object.keys(fields) as (keyof CorrectedFields)[];
