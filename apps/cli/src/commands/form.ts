import { rm } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { SCORE_COLUMNS, type ScoreColumn } from '@chuan-xa/assessments';
import {
  makeAccounts,
  makeAnnex,
  makeCommunes,
  makeEntryForm,
  makePledges,
  makeRecognitions,
  makeZones,
  type MadeFile,
} from '@chuan-xa/reports';
import { putFile } from '../files.js';
import { withDatabase, type Work } from '../open-database.js';

interface Options {
  out?: string;
  round?: string;
  office?: string;
  column?: ScoreColumn;
  on?: string;
  edition?: string;
}

/** A command that makes one form: the file it makes is put where the operator said. */
const formCommand = (
  name: string,
  what: string,
  make: (opened: Work, options: Options) => Promise<MadeFile>,
): Command =>
  new Command(name)
    .description(what)
    .option('--out <tệp.xlsx>', 'nơi ghi; mặc định theo tên của mẫu, trong thư mục hiện tại')
    .action((options: Options, command: Command) =>
      withDatabase(command, async (opened) => {
        const { path, fileName } = await make(opened, options);
        try {
          await putFile(path, options.out ?? fileName);
        } finally {
          await rm(path, { force: true });
        }
        console.log(`Đã ghi ${options.out ?? fileName}.`);
      }),
    );

const entry = formCommand(
  'assessments',
  'mẫu nhập điểm của một đợt, cho một đơn vị hoặc cả tỉnh',
  ({ transactions, actor }, { round = '', office, column = 'district' }) =>
    makeEntryForm(transactions, actor, { round, office, column }),
)
  .requiredOption('--round <mã-đợt>', 'ví dụ 2023-2')
  .option('--office <đơn-vị>', 'chỉ các xã của một đơn vị, ví dụ ttyt-trang-dinh')
  .addOption(
    new Option('--column <cột>', 'điểm tự chấm (self), phúc tra (district) hay thẩm định (appraised)')
      .choices(SCORE_COLUMNS)
      .default('district'),
  );

/** Takes a form out, to be filled in and brought back by `import`. */
export const formsCommand = (): Command =>
  new Command('form')
    .description('xuất một mẫu Excel để điền rồi nhập lại bằng lệnh import')
    .addCommand(entry)
    .addCommand(formCommand('recognitions', 'sổ công nhận', (o) => makeRecognitions(o.transactions, o.actor)))
    .addCommand(formCommand('pledges', 'sổ đăng ký phấn đấu', (o) => makePledges(o.transactions, o.actor)))
    .addCommand(formCommand('zones', 'sổ phân vùng', (o) => makeZones(o.transactions, o.actor)))
    .addCommand(
      formCommand('communes', 'danh mục xã', (o, { on }) => makeCommunes(o.transactions, o.actor, on)).option(
        '--on <ngày>',
        'của ngày nào, YYYY-MM-DD; mặc định hôm nay',
      ),
    )
    .addCommand(formCommand('accounts', 'danh sách tài khoản', (o) => makeAccounts(o.transactions, o.actor)))
    .addCommand(
      formCommand('standard', 'phụ lục của một bộ tiêu chí', (o, { edition = '' }) =>
        makeAnnex(o.transactions, o.actor, edition),
      ).requiredOption('--edition <bộ>', 'ví dụ byt-1300-2023'),
    );
