import { Province } from '@chuan-xa/places';
import { Installation, type Actor, type Transactions, type Tx } from '@chuan-xa/platform';
import { formatMoment } from '@chuan-xa/wording';
import { momentOf } from '../../moment-of.js';
import { makeFile, type MadeFile } from '../../make-file.js';
import { writeWhole } from '../../official-form/index.js';
import { scopeOf } from '../../scope.js';
import type { RegisterForm } from './write-form.js';
import { writeForm } from './write-form.js';

/** What a register's form says of itself; the rest is the same for all. */
export type OwnPart = Pick<
  RegisterForm,
  'form' | 'sheet' | 'title' | 'instructions' | 'columns' | 'rows' | 'grows' | 'frozen' | 'aside'
> & {
  lines?: string[];
  /** Whether it has what the actor reaches alone. */
  isOfReach: boolean;
};

const GREY = 'Sửa ở các ô trắng; ô xám của dòng đã có thì giữ nguyên.';
const GROWS = 'Ghi thêm ở các dòng trống cuối bảng.';
const STAYS = 'Xóa dòng trong tệp không xóa gì trong sổ.';

/** Makes a register as a workbook to be filled in and given back. The caller removes the file. */
export const makeRegister = (
  transactions: Transactions,
  actor: Actor,
  fileName: string,
  gather: (tx: Tx) => Promise<OwnPart>,
): Promise<MadeFile> =>
  makeFile(transactions, actor, fileName, async (tx, open) => {
    const book = writeForm(await whole(tx, await gather(tx)));
    const stream = open();
    await writeWhole(stream, () => book.xlsx.write(stream));
  });

async function whole(tx: Tx, { isOfReach, lines = [], instructions, ...own }: OwnPart): Promise<RegisterForm> {
  const { name } = await tx.manager.findOneByOrFail(Province, { code: tx.province });
  const { kind } = await tx.manager.findOneByOrFail(Installation, { sole: true });
  const scope = isOfReach ? await scopeOf(tx) : null;
  return {
    ...own,
    province: tx.province,
    at: tx.at.toISOString(),
    author: 'SỞ Y TẾ',
    state: { kind: 'frozen', at: momentOf(tx.at), demo: kind === 'demo' },
    lines: [
      `Sở Y tế ${name.replace(/^(Tỉnh|Thành phố) /, (type) => type.toLocaleLowerCase('vi'))} – như trong sổ lúc ${formatMoment(tx.at)}`,
      ...lines,
      ...(scope === null ? [] : [`Phạm vi: ${scope}`]),
    ],
    instructions: [GREY, ...(own.grows ? [GROWS] : []), STAYS, instructions].join(' '),
  };
}
