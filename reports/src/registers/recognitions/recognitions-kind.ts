import type { Changes, Transactions, Tx } from '@chuan-xa/platform';
import {
  EditRecognition,
  RecordRecognition,
  takeBackRecognitions,
  type RecognitionEdit,
  type RecognitionInput,
} from '@chuan-xa/recognitions';
import type { Title } from '@chuan-xa/standards';
import type { MapNeeded, Reading, Source } from '../../imports/import-kind.js';
import { same, type Column, type Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';
import type { RegisterPlan } from '../form/plan.js';
import { RegisterKind, type Added } from '../form/register-kind.js';
import { judgeRecognitions, recognitionKey, recognitionName } from './judge-recognitions.js';
import { readForeignRecognitions } from './read-foreign-recognitions.js';
import { recognitionColumns } from './recognition-columns.js';
import { standingRecognitions } from './standing-recognitions.js';

/** The register of titles as a file: our own form, or an office's own sheet by its map. */
export class RecognitionsKind extends RegisterKind {
  readonly name = 'recognitions';
  private readonly record: RecordRecognition;
  private readonly mend: EditRecognition;

  constructor(
    transactions: Transactions,
    private readonly changes: Changes,
  ) {
    super();
    this.record = new RecordRecognition(transactions, changes);
    this.mend = new EditRecognition(transactions, changes);
  }

  columns = (tx: Tx): Promise<Column[]> => recognitionColumns(tx);
  standing = (tx: Tx): Promise<Map<string, Values>> => standingRecognitions(tx);
  nameOf = (values: Values): string => recognitionName(values);

  override async read(tx: Tx, source: Source): Promise<Reading<RegisterPlan> | MapNeeded> {
    return source.identity === null ? readForeignRecognitions(tx, source) : super.read(tx, source);
  }

  protected async judge(tx: Tx, rows: FileRow[], standing: ReadonlyMap<string, Values>): Promise<void> {
    const compared = (await this.columns(tx)).filter(({ write }) => write === 'always');
    const isSame = (row: Values, known: Values): boolean =>
      compared.every(
        (column) => column.key === 'why' || same(column, row[column.key] ?? null, known[column.key] ?? null),
      );
    await judgeRecognitions(tx, rows, standing, isSame);
  }

  protected keyOf = (values: Values): string => recognitionKey(values);

  protected lock = (tx: Tx, ids: string[]): Promise<unknown> =>
    tx.manager.query(
      'SELECT id FROM recognition WHERE province_code = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE',
      [tx.province, ids],
    );

  protected async add(tx: Tx, rows: Values[]): Promise<Added[]> {
    const added = await this.record.in(tx, rows.map(inputOf));
    for (const [at, { id }] of added.entries()) {
      const { withdrawnOn = null, withdrawalNumber = null } = rows[at] ?? {};
      // A title that was withdrawn long ago comes in as it stands in the paper register.
      if (withdrawnOn !== null)
        await this.mend.in(tx, id, { withdrawnOn, withdrawalNumber, why: 'Ghi cùng lúc với công nhận, theo tệp' });
    }
    return added.map(({ id }) => ({ id }));
  }

  protected async edit(tx: Tx, id: string, { year, ...change }: Values, why: string): Promise<void> {
    const edit: RecognitionEdit = { ...(change as Omit<RecognitionEdit, 'year' | 'why'>), why };
    await this.mend.in(tx, id, year ? { ...edit, year: Number(year) } : edit);
  }

  protected takeBack = (tx: Tx, ids: string[], why: string): Promise<void> =>
    takeBackRecognitions(tx, this.changes, ids, why);

  protected objectOf = (id: string) => ({ type: 'recognition', id });
}

const inputOf = (values: Values): RecognitionInput => ({
  title: values.title as Title,
  commune: values.code ?? '',
  period: Number(values.period),
  year: Number(values.year),
  decisionNumber: values.decisionNumber ?? '',
  decisionDate: values.decisionDate ?? '',
  termEndsOn: values.termEndsOn ?? null,
  edition: values.edition ?? null,
  note: values.note ?? null,
});
