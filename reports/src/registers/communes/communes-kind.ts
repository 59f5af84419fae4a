import { communeTypeNames, correctCommune, type CommuneCorrectionInput, type CommuneType } from '@chuan-xa/places';
import { refuse, type Tx } from '@chuan-xa/platform';
import type { Column, Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';
import { RegisterKind, type Added } from '../form/register-kind.js';
import { communeColumns, spellingsOf } from './commune-columns.js';
import { judgeCommunes } from './judge-communes.js';
import { standingCommunes } from './standing-communes.js';

/**
 * The communes of a period as a file: names, other spellings, offices and notes are put right. A unit is neither added nor ended by it:
 * that is a new period, which comes with what became of every unit before.
 */
export class CommunesKind extends RegisterKind {
  readonly name = 'communes';

  columns = (tx: Tx): Promise<Column[]> => communeColumns(tx);
  standing = (tx: Tx): Promise<Map<string, Values>> => standingCommunes(tx);
  nameOf = ({ type = null, name = null }: Values): string =>
    `${communeTypeNames[type as CommuneType]} ${name ?? ''}`.trim();

  protected judge = (tx: Tx, rows: FileRow[], standing: ReadonlyMap<string, Values>): Promise<void> =>
    judgeCommunes(tx, rows, standing);

  /** Nothing is ever added. */
  protected keyOf = (): null => null;

  protected lock = (tx: Tx, ids: string[]): Promise<unknown> =>
    tx.manager.query(
      `SELECT code FROM commune WHERE province_code = $1 AND period || ':' || code = ANY ($2::text[])
       ORDER BY period, code FOR UPDATE`,
      [tx.province, ids],
    );

  protected add = (): Promise<Added[]> => Promise.reject(refuse('REGISTER_NO_NEW_ROWS'));

  protected async edit(tx: Tx, id: string, change: Values, why: string): Promise<void> {
    const [period, code = ''] = id.split(':');
    const input: CommuneCorrectionInput = { why };
    if (change.name) input.name = change.name;
    if (change.alsoWritten !== undefined) input.alsoWritten = spellingsOf(change.alsoWritten ?? '');
    if (change.office !== undefined) input.officeCode = change.office;
    if (change.note !== undefined) input.note = change.note;
    await correctCommune(tx, { period: Number(period), code }, input);
  }

  /** Nothing is ever added. */
  protected takeBack = (): Promise<void> => Promise.resolve();

  protected objectOf = (id: string) => ({ type: 'commune', id });
}
