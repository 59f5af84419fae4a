import { periodOn } from '@chuan-xa/places';
import { refuse, type Actor, type Transactions } from '@chuan-xa/platform';
import { formatDate } from '@chuan-xa/wording';
import type { MadeFile } from '../../make-file.js';
import { makeRegister } from '../form/make-register.js';
import { communeColumns } from './commune-columns.js';
import { standingCommunes } from './standing-communes.js';

/** Makes the list of the communes of a day as a workbook to be given back. The caller removes the file. */
export const makeCommunes = (transactions: Transactions, actor: Actor, on?: string): Promise<MadeFile> =>
  makeRegister(transactions, actor, 'danh-muc-xa.xlsx', async (tx) => {
    const { period, from, until } = await periodOn(tx, on ?? tx.today);
    const rows = [...(await standingCommunes(tx))].filter(([, values]) => values.period === String(period));
    if (rows.length === 0) throw refuse('PLACES_NOT_LOADED', { province: tx.province });
    return {
      form: 'communes',
      sheet: `Danh mục xã kỳ ${period}`,
      title: 'DANH MỤC XÃ, PHƯỜNG, THỊ TRẤN',
      lines: [`Thời kỳ ${spanOf(from, until)}`],
      instructions:
        'Sửa tên, cách viết khác, đơn vị phụ trách, ghi chú; tên sửa ở một thời kỳ được sửa ở mọi thời kỳ mà đơn vị giữ nguyên. Không thêm, không bỏ đơn vị bằng tệp.',
      columns: await communeColumns(tx),
      rows: rows.map(([id, values]) => ({ id, values })),
      grows: false,
      frozen: 3,
      isOfReach: false,
    };
  });

function spanOf(from: string | null, until: string | null): string {
  const parts = [
    ...(from === null ? [] : [`từ ngày ${formatDate(from)}`]),
    ...(until === null ? [] : [`đến hết ngày ${formatDate(until)}`]),
  ];
  return parts.length === 0 ? 'không giới hạn' : parts.join(' ');
}
