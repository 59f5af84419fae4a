import { basename } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { judgeOnChanges } from '@chuan-xa/assessments';
import { Changes } from '@chuan-xa/platform';
import {
  IMPORT_KINDS,
  importFile,
  makeImports,
  markImport,
  type FileImported,
  type ImportKindName,
  type Take,
} from '@chuan-xa/reports';
import { formatCount } from '@chuan-xa/wording';
import { putBytes, readGiven, readGivenText } from '../files.js';
import { withDatabase } from '../open-database.js';

interface Options {
  map?: string;
  round?: string;
  unitsOn?: string;
  edition?: string;
  take: Take;
  marked?: string;
  dryRun?: boolean;
  submit?: boolean;
}

/** A kind of file by its name. */
export const parseKind = (given: string): ImportKindName => {
  const kind = IMPORT_KINDS.find((name) => name === given);
  if (!kind) throw new InvalidArgumentError(`loại phải là một trong: ${IMPORT_KINDS.join(', ')}`);
  return kind;
};

/** Brings a file in: one of our forms, or an office's own sheet by a map. */
export const importCommand = (): Command =>
  new Command('import')
    .description(
      'đọc một mẫu của hệ thống đã điền, hoặc bảng riêng của đơn vị (mỗi xã một dòng); có lỗi thì không ghi gì',
    )
    .argument('<loại>', `một trong: ${IMPORT_KINDS.join(', ')}`, parseKind)
    .argument('<tệp>', 'tệp .xlsx, .xlsm hoặc .csv')
    .option(
      '--map <bản-đồ.yaml>',
      'bản đồ của bảng riêng: cột nào là gì (xem docs/nhap-tep.md); không có thì được đề nghị',
    )
    .option('--round <mã-đợt>', 'đợt nhận điểm, ví dụ 2023-2 (cần khi nhập điểm từ bảng riêng)')
    .option('--units-on <ngày>', 'tên xã là của ngày nào, YYYY-MM-DD (mặc định theo --round, nếu không thì hôm nay)')
    .option('--edition <bộ>', 'bộ tiêu chí của phụ lục, ví dụ byt-1300-2023')
    .option('--submit', 'nộp các phiếu vừa ghi điểm; cần khi tệp có cả điểm thẩm định')
    .addOption(
      new Option('--take <nguồn>', 'ô mà tệp và hệ thống cùng sửa: lấy của tệp (file) hay giữ của hệ thống (system)')
        .choices(['neither', 'file', 'system'])
        .default('neither'),
    )
    .option('--marked <tệp-ra>', 'ghi ra chính tệp ấy với các ô sai được tô màu và ghi chú')
    .option('--dry-run', 'chỉ kiểm tra và báo lỗi, không ghi')
    .action(async (kind: ImportKindName, path: string, options: Options, command: Command) => {
      const { round, unitsOn, edition, submit = false, dryRun = false, take } = options;
      const map = options.map === undefined ? undefined : await readGivenText(options.map);
      const sent = {
        kind,
        bytes: await readGiven(path),
        fileName: basename(path),
        options: { round, unitsOn, edition, submit, map },
      };
      await withDatabase(command, async ({ transactions, actor }) => {
        const changes = new Changes();
        judgeOnChanges(changes);
        const kinds = makeImports(transactions, changes);
        const imported = await importFile(transactions, actor, kinds, sent, { dryRun, take });
        tell(imported, dryRun);
        if (options.marked === undefined) return;
        const { bytes } = await markImport(transactions, actor, kind, imported.id);
        await putBytes(bytes, options.marked);
        console.log(`Tệp có đánh dấu: ${options.marked}`);
      });
    });

function tell({ id, read, applied }: FileImported, dryRun: boolean): void {
  const { faults, changes, conflicts, conversions, rows, skipped, mapNeeded } = read.finding;
  if (mapNeeded) {
    for (const doubt of mapNeeded.doubts) console.error(`- ${doubt}`);
    console.error('Bảng riêng của đơn vị: hãy xem lại bản đồ dưới đây, ghi vào một tệp rồi chạy lại với --map.');
    console.log(mapNeeded.map);
    process.exitCode = 1;
    return;
  }
  for (const { sheet, cell, encoding, from, to } of conversions.slice(0, 20))
    console.log(`${placeText(sheet, cell)}chữ ${encoding} “${from}” được đọc là “${to}”`);
  if (conversions.length > 20) console.log(`… cả thảy ${formatCount(conversions.length)} ô chữ phông cũ được chuyển`);
  for (const { sheet, cell, found, sentence } of faults)
    console.error(
      `${placeText(sheet, cell)}${sentence}${found && !sentence.includes(found) ? ` (đang ghi: “${found}”)` : ''}`,
    );
  for (const { sheet, cell, what, file, system, by } of conflicts)
    console.error(`${placeText(sheet, cell)}${what}: tệp ghi ${file}, hệ thống hiện có ${system} (${by})`);
  if (faults.length > 0) {
    console.error(`${formatCount(faults.length)} lỗi; không ghi gì. Hãy sửa trong tệp rồi chạy lại.`);
    process.exitCode = 1;
    return;
  }
  const counted = `${formatCount(rows)} dòng, ${formatCount(skipped)} dòng bỏ qua`;
  if (!applied || dryRun) {
    const more = conflicts.length === 0 ? '' : `, ${formatCount(conflicts.length)} ô phải chọn (--take)`;
    console.log(`Không có lỗi (${counted}). Nếu nhập thật: ${formatCount(changes.length)} thay đổi${more}.`);
    return;
  }
  for (const { name, text } of applied.shownOnce ?? []) console.log(`${name}\t${text}`);
  const replaced = applied.replaced === 0 ? '' : `, trong đó ${formatCount(applied.replaced)} thay giá trị đã có`;
  console.log(`Đã nhập (${counted}): ghi ${formatCount(applied.written)}${replaced}. Mã lần nhập, để hoàn tác: ${id}`);
}

const placeText = (sheet: string | null, cell: string | null): string => {
  const place = [sheet, cell].filter(Boolean).join('!');
  return place === '' ? '' : `${place}: `;
};
