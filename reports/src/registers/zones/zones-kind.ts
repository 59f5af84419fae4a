import { CorrectZone, keyText, RecordZone, type Zone } from '@chuan-xa/places';
import { refuse, type Changes, type Transactions, type Tx } from '@chuan-xa/platform';
import type { Column, Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';
import { refusedAt, RegisterKind, type Added } from '../form/register-kind.js';
import { judgeZones, zoneKey, zoneName } from './judge-zones.js';
import { newestCorrection } from './newest-correction.js';
import { standingZones } from './standing-zones.js';
import { ZONE_COLUMNS } from './zone-columns.js';

/** The register of zones as a file. Entries are only ever appended: what a file changes, and what is undone, are corrections. */
export class ZonesKind extends RegisterKind {
  readonly name = 'zones';
  private readonly record: RecordZone;
  private readonly correct: CorrectZone;

  constructor(transactions: Transactions, changes: Changes) {
    super();
    this.record = new RecordZone(transactions, changes);
    this.correct = new CorrectZone(transactions, changes);
  }

  columns = (): Promise<Column[]> => Promise.resolve([...ZONE_COLUMNS]);
  nameOf = (values: Values): string => zoneName(values);

  async standing(tx: Tx): Promise<Map<string, Values>> {
    return new Map([...(await standingZones(tx))].map(([id, { values }]) => [id, values]));
  }

  protected async judge(tx: Tx, rows: FileRow[]): Promise<void> {
    await judgeZones(tx, rows, await standingZones(tx));
  }

  protected keyOf = (values: Values): string | null => (values.withdrawn === 'yes' ? null : zoneKey(values));

  /** No row is written over; who corrects an entry first is settled by the correction itself. */
  protected lock = (): Promise<unknown> => Promise.resolve();

  protected async add(tx: Tx, rows: Values[]): Promise<Added[]> {
    const added: Added[] = [];
    for (const [index, row] of rows.entries()) {
      const [entry] = await refusedAt(`${index}`, () =>
        this.record.in(tx, {
          communes: [row.code ?? ''],
          zone: row.zone as Zone,
          decisionNumber: row.decisionNumber ?? '',
          decisionDate: row.decisionDate ?? '',
          why: row.why ?? null,
        }),
      );
      if (entry) added.push({ id: entry.number });
    }
    return added;
  }

  protected async edit(tx: Tx, id: string, change: Values, why: string): Promise<void> {
    const known = await newestCorrection(tx, id);
    if (!known) throw refuse('ZONE_ENTRY_UNKNOWN', { entry: id });
    const { newest, ...values } = known;
    await this.correct.in(tx, {
      entry: newest,
      zone: change.withdrawn === 'yes' ? null : ((change.zone ?? values.zone) as Zone),
      decisionNumber: change.decisionNumber ?? values.decisionNumber,
      decisionDate: change.decisionDate ?? values.decisionDate,
      why,
    });
  }

  protected async takeBack(tx: Tx, ids: string[], why: string): Promise<void> {
    for (const id of ids) await this.edit(tx, id, { withdrawn: 'yes' }, why);
  }

  protected objectOf = (_id: string, { period = null, code = null }: Values) => ({
    type: 'zone',
    id: keyText({ period: Number(period), code: code ?? '' }),
  });
}
