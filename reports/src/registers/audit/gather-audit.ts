import { countAudit, eachAudit, readHead, type AuditFilter, type AuditRecord } from '@chuan-xa/audit';
import { Commune, communeFullName, keyText, Office } from '@chuan-xa/places';
import { Installation, refuse, type Tx } from '@chuan-xa/platform';
import { auditActionWord, auditObjectWord, formatMoment, sayChange } from '@chuan-xa/wording';
import { headOf, letterheadNow } from '../../letterhead/index.js';
import { momentOf } from '../../moment-of.js';
import { scopeOf } from '../../scope.js';
import type { AuditRegister, AuditRow } from './audit-register.js';
import { filterLine } from './filter-line.js';

/** Acts in one file; more of them are neither read nor printed by anybody. */
export const MOST = 100_000;
/** Characters of a reason; the whole of it is on the record. */
const LONGEST_WHY = 500;

/** The acts asked for, as far as the actor may read them, and the head of the whole record. Throws AUDIT_TOO_LONG. */
export async function gatherAudit(tx: Tx, filter: AuditFilter, most = MOST): Promise<AuditRegister> {
  const count = await countAudit(tx, filter);
  if (count > most) throw refuse('AUDIT_TOO_LONG', { count, most });
  const { kind } = await tx.manager.findOneByOrFail(Installation, { sole: true });
  const scope = await scopeOf(tx);
  return {
    head: headOf(await letterheadNow(tx), 'list', tx.today),
    state: { kind: 'frozen', at: momentOf(tx.at), demo: kind === 'demo' },
    lines: [
      `Nhật ký đến ${formatMoment(tx.at)}`,
      filterLine(filter),
      ...(scope === null ? [] : [`Phạm vi: ${scope}`]),
      ...(tx.actor.readsAccounts ? [] : ['Không gồm việc về tài khoản, đăng nhập và yêu cầu bị từ chối']),
    ],
    rows: rowsOf(tx, filter),
    last: await readHead(tx),
  };
}

async function* rowsOf(tx: Tx, filter: AuditFilter): AsyncGenerator<AuditRow> {
  const where = { province: tx.province };
  const communes = new Map(
    (await tx.manager.findBy(Commune, where)).map((one) => [keyText(one), communeFullName(one)]),
  );
  // A later period's name takes the place of an earlier one's.
  const offices = await tx.manager.find(Office, { where, order: { period: 'ASC' } });
  const officeNames = new Map(offices.map(({ code, shortName }) => [code, shortName]));
  for await (const row of eachAudit(tx, filter)) yield auditRow(row, communes, officeNames);
}

function auditRow(row: AuditRecord, communes: Map<string, string>, offices: Map<string, string>): AuditRow {
  const { period, commune: code, office, why } = row;
  const unit = code === null || period === null ? '' : (communes.get(keyText({ period, code })) ?? code);
  return {
    number: Number(row.number),
    at: row.at,
    actor: row.actor,
    office: office === null ? '' : (offices.get(office) ?? office),
    via: row.via,
    action: auditActionWord(row.action),
    object: `${auditObjectWord(row.objectType)} ${row.objectId}`,
    commune: unit,
    ...sayChange(beside(row.before, row.objectId), beside(row.after, row.objectId)),
    why: why === null ? '' : why.length > LONGEST_WHY ? `${why.slice(0, LONGEST_WHY)}…` : why,
    hash: row.hash,
  };
}

/** A recorded value without the id that stands beside it as the object's. */
function beside(value: unknown, id: string): unknown {
  if (typeof value !== 'object' || value === null || !('id' in value) || value.id !== id) return value;
  const { id: _, ...rest } = value;
  return rest;
}
