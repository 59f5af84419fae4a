import { recordAudit } from '@chuan-xa/audit';
import { namedFields, refuse, refuseAll, type CommuneKey, type Fault, type Tx } from '@chuan-xa/platform';
import { Commune } from './commune.entity.js';
import type { CorrectedFields } from './commune-correction.entity.js';
import { earlierSelves, keyText } from './earlier-selves.js';
import { keepCorrection } from './keep-corrections.js';
import { laterSelves } from './later-selves.js';
import { communeFullName } from './names.js';
import { Office } from './office.entity.js';
import { Succession } from './succession.entity.js';

/** What is put right of a unit; what is left out stays. */
export type CommuneCorrectionInput = CorrectedFields & { why: string };

const TYPE_BEFORE_NAME = /^(?:xã|phường|thị trấn|đặc khu)\s/iu;

/**
 * Puts the name, other spellings, office or note of a unit right, for good: the next loading of the shipped list leaves it so. A unit
 * that went on unchanged bears one name in all its periods, so its name is put right in each.
 * @throws COMMUNE_UNKNOWN, REASON_REQUIRED, and faults at `name` and `officeCode`
 */
export async function correctCommune(tx: Tx, key: CommuneKey, input: CommuneCorrectionInput): Promise<void> {
  const { why, ...fields } = input;
  const change = namedFields(fields) as CorrectedFields;
  const unit = await lockUnit(tx, key);
  if (!why.trim()) throw refuse('REASON_REQUIRED');
  const faults = await faultsOf(tx, unit, change);
  if (faults.length > 0) throw refuseAll(faults);
  const { name, ...own } = change;
  if (Object.keys(own).length > 0) await put(tx, unit, own, why);
  if (name === undefined) return;
  const selves = await selvesOf(tx, unit);
  for (const self of selves) await put(tx, await lockUnit(tx, self), { name }, why);
}

async function lockUnit(tx: Tx, { period, code }: CommuneKey): Promise<Commune> {
  const where = { province: tx.province, period, code };
  const unit = await tx.manager.findOne(Commune, { where, lock: { mode: 'pessimistic_write' } });
  if (!unit) throw refuse('COMMUNE_UNKNOWN', { code });
  return unit;
}

async function selvesOf(tx: Tx, { period, code }: CommuneKey): Promise<CommuneKey[]> {
  const key = { period, code };
  const earlier = (await earlierSelves(tx, [key])).get(keyText(key)) ?? [];
  return [...earlier, ...(await laterSelves(tx, [key]))].filter(
    (one, at, all) => all.findIndex((other) => keyText(other) === keyText(one)) === at,
  );
}

async function faultsOf(tx: Tx, unit: Commune, { name, officeCode }: CorrectedFields): Promise<Fault[]> {
  const faults: Fault[] = [];
  const { province, period } = unit;
  if (officeCode && !(await tx.manager.existsBy(Office, { province, period, code: officeCode })))
    faults.push({ field: 'officeCode', code: 'ACCOUNT_OFFICE_UNKNOWN', values: { office: officeCode } });
  if (name === undefined) return faults;
  if (name.trim() === '') faults.push({ field: 'name', code: 'FIELD_REQUIRED', values: { field: 'name' } });
  if (TYPE_BEFORE_NAME.test(name)) faults.push({ field: 'name', code: 'COMMUNE_NAME_HAS_TYPE', values: { name } });
  const twin = await enlargedTwin(tx, unit, name);
  if (twin) faults.push({ field: 'name', code: 'COMMUNE_NAME_OF_OTHER', values: { other: communeFullName(twin) } });
  return faults;
}

/** A unit of the same code that came before or after this one otherwise than unchanged: with one name and type they would be one unit. */
async function enlargedTwin(tx: Tx, unit: Commune, name: string): Promise<Commune | null> {
  const { province } = tx;
  for (const { period, code } of await selvesOf(tx, unit)) {
    const steps = await tx.manager.find(Succession, {
      where: [
        { province, fromPeriod: period, fromCode: code, toCode: code, kind: 'whole' as const },
        { province, toPeriod: period, toCode: code, fromCode: code, kind: 'whole' as const },
      ],
    });
    for (const { fromPeriod, toPeriod } of steps) {
      const other = fromPeriod === period ? toPeriod : fromPeriod;
      if ((await tx.manager.countBy(Succession, { province, toPeriod, toCode: code })) > 1) continue;
      const twin = await tx.manager.findOneBy(Commune, { province, period: other, code, type: unit.type, name });
      if (twin) return twin;
    }
  }
  return null;
}

async function put(tx: Tx, unit: Commune, change: CorrectedFields, why: string): Promise<void> {
  const before = { ...unit };
  await keepCorrection(tx, before, change);
  Object.assign(unit, change);
  await tx.manager.save(unit);
  // Which offices see which units follows from the lists, and is what row security goes by.
  if (change.officeCode !== undefined) await tx.manager.query('SELECT refresh_office_reach($1)', [tx.province]);
  const commune = { period: unit.period, code: unit.code };
  const object = { type: 'commune', id: keyText(commune) };
  await recordAudit(tx, { action: 'communeCorrected', object, commune, before, after: unit, why });
}
