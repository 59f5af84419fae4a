import type { Tx } from '@chuan-xa/platform';
import { editPledge, recordPledge, takeBackPledges, type PledgeEdit } from '@chuan-xa/recognitions';
import type { Title } from '@chuan-xa/standards';
import type { Column, Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';
import { refusedAt, RegisterKind, type Added } from '../form/register-kind.js';
import { judgePledges, pledgeKey, pledgeName } from './judge-pledges.js';
import { PLEDGE_COLUMNS } from './pledge-columns.js';
import { standingPledges } from './standing-pledges.js';

/** The register of pledges as a file. */
export class PledgesKind extends RegisterKind {
  readonly name = 'pledges';

  columns = (): Promise<Column[]> => Promise.resolve([...PLEDGE_COLUMNS]);
  standing = (tx: Tx): Promise<Map<string, Values>> => standingPledges(tx);
  nameOf = (values: Values): string => pledgeName(values);

  protected judge = (tx: Tx, rows: FileRow[], standing: ReadonlyMap<string, Values>): Promise<void> =>
    judgePledges(tx, rows, standing);

  protected keyOf = (values: Values): string => pledgeKey(values);

  protected lock = (tx: Tx, ids: string[]): Promise<unknown> =>
    tx.manager.query(
      'SELECT id FROM pledge WHERE province_code = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE',
      [tx.province, ids],
    );

  protected async add(tx: Tx, rows: Values[]): Promise<Added[]> {
    const added: Added[] = [];
    for (const [index, row] of rows.entries()) {
      const { id } = await refusedAt(`${index}`, () =>
        recordPledge(tx, {
          title: row.title as Title,
          commune: row.code ?? '',
          period: Number(row.period),
          year: Number(row.year),
          document: row.document ?? null,
          note: row.note ?? null,
        }),
      );
      if (row.droppedOn)
        await editPledge(tx, id, { droppedOn: row.droppedOn, why: 'Ghi cùng lúc với đăng ký, theo tệp' });
      added.push({ id });
    }
    return added;
  }

  protected async edit(tx: Tx, id: string, change: Values, why: string): Promise<void> {
    await editPledge(tx, id, { ...(change as Omit<PledgeEdit, 'why'>), why });
  }

  protected takeBack = (tx: Tx, ids: string[], why: string): Promise<void> => takeBackPledges(tx, ids, why);

  protected objectOf = (id: string) => ({ type: 'pledge', id });
}
