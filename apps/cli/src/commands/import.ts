import { basename } from 'node:path';
import { Command } from 'commander';
import { judgeOnChanges, readRound } from '@chuan-xa/assessments';
import { Changes } from '@chuan-xa/platform';
import { importAssessments, importRecognitions, type ForeignFile, type ImportReport } from '@chuan-xa/reports';
import { formatCount } from '@chuan-xa/wording';
import { readGiven, readGivenText } from '../files.js';
import { withDatabase } from '../open-database.js';

interface Options {
  map: string;
  round?: string;
  unitsOn?: string;
  dryRun?: boolean;
  submit?: boolean;
}

/** Brings an office's own sheet in, by a map. */
export const importCommand = (): Command =>
  new Command('import')
    .description('đọc tệp .xlsx hoặc .csv của đơn vị (mỗi xã một dòng) theo một bản đồ cột; có lỗi thì không ghi gì')
    .argument('<loại>', 'assessments (điểm) hoặc recognitions (công nhận)')
    .argument('<tệp>', 'tệp .xlsx, .xlsm hoặc .csv')
    .requiredOption('--map <bản-đồ.yaml>', 'bản đồ: cột nào là gì (xem docs/nhap-tep.md)')
    .option('--round <mã-đợt>', 'đợt nhận điểm, ví dụ 2023-2 (cần cho assessments)')
    .option(
      '--units-on <ngày>',
      'tên xã là của ngày nào, YYYY-MM-DD (recognitions; mặc định theo --round, nếu không thì hôm nay)',
    )
    .option('--submit', 'nộp các phiếu vừa ghi điểm; cần khi tệp có cả điểm thẩm định')
    .option('--dry-run', 'chỉ kiểm tra và báo lỗi, không ghi')
    .action(async (kind: string, path: string, options: Options, command: Command) => {
      if (kind !== 'assessments' && kind !== 'recognitions')
        return command.error('loại phải là assessments hoặc recognitions');
      if (kind === 'assessments' && options.round === undefined)
        return command.error('thiếu --round: điểm được ghi vào đợt nào?');
      const file: ForeignFile = {
        bytes: await readGiven(path),
        fileName: basename(path),
        mapText: await readGivenText(options.map),
      };
      const report = await withDatabase(command, async ({ transactions, actor }) => {
        const dryRun = options.dryRun ?? false;
        if (kind === 'assessments')
          return importAssessments(transactions, actor, {
            file,
            roundId: options.round ?? '',
            dryRun,
            submit: options.submit ?? false,
          });
        const changes = new Changes();
        judgeOnChanges(changes);
        const unitsOn =
          options.unitsOn ??
          (await transactions.read(actor, async (tx) =>
            options.round ? (await readRound(tx, options.round)).unitsOn : tx.today,
          ));
        return importRecognitions(transactions, changes, actor, { file, unitsOn, dryRun });
      });
      tell(report, kind, options.dryRun ?? false);
    });

function tell(report: ImportReport, kind: 'assessments' | 'recognitions', dryRun: boolean): void {
  for (const { sheet, cell, found, sentence } of report.faults) {
    const place = [sheet, cell].filter(Boolean).join('!');
    console.error(
      `${place ? `${place}: ` : ''}${sentence}${found && !sentence.includes(found) ? ` (đang ghi: “${found}”)` : ''}`,
    );
  }
  if (report.faults.length > 0) {
    console.error(`${report.faults.length} lỗi; không ghi gì. Hãy sửa trong tệp rồi chạy lại.`);
    process.exitCode = 1;
    return;
  }
  const what = `${formatCount(report.written)} ${kind === 'assessments' ? 'ô điểm' : 'công nhận'} của ${formatCount(report.communes)} xã`;
  const replaced = report.replaced === 0 ? '' : `, trong đó ${formatCount(report.replaced)} ô thay giá trị đã có`;
  const skipped = `${formatCount(report.skipped)} dòng bỏ qua`;
  console.log(
    dryRun
      ? `Không có lỗi. Nếu nhập thật: ${what} sẽ được ghi${replaced}; ${skipped}.`
      : `Đã nhập: ${what} được ghi${replaced}; ${skipped}.`,
  );
}
