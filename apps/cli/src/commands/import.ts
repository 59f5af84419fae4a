import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { judgeCommunes, readRound } from '@chuan-xa/assessments';
import { Changes } from '@chuan-xa/platform';
import { importAssessments, importRecognitions, type ForeignFile, type ImportReport } from '@chuan-xa/reports';
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
        bytes: await readFile(path),
        fileName: basename(path),
        mapText: await readFile(options.map, 'utf8'),
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
        changes.when('recognitionChanged', async (tx, { communes }) => void (await judgeCommunes(tx, { communes })));
        const unitsOn =
          options.unitsOn ??
          (await transactions.read(actor, async (tx) =>
            options.round ? (await readRound(tx, options.round)).unitsOn : tx.today,
          ));
        return importRecognitions(transactions, changes, actor, { file, unitsOn, dryRun });
      });
      tell(report, options.dryRun ?? false);
    });

function tell(report: ImportReport, dryRun: boolean): void {
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
  const what = `${report.communes} xã, ${report.written} ô hoặc công nhận`;
  console.log(
    dryRun
      ? `Không có lỗi. Nếu nhập thật: ${what} sẽ được ghi.`
      : `Đã nhập: ${what} được ghi, ${report.skipped} dòng bỏ qua.`,
  );
}
