import { rm } from 'node:fs/promises';
import { Command } from 'commander';
import { makeReviewMeeting } from '@chuan-xa/reports';
import { putFile } from '../files.js';
import { withDatabase } from '../open-database.js';

/** Makes the summary workbook of a round. */
export const reportCommand = (): Command =>
  new Command('report')
    .description('lập bảng tổng hợp Excel của một đợt')
    .requiredOption('--round <mã-đợt>', 'ví dụ 2023-2')
    .option('--out <tệp.xlsx>', 'nơi ghi; mặc định tong-hop-<mã-đợt>.xlsx trong thư mục hiện tại')
    .action(async ({ round, out }: { round: string; out?: string }, command: Command) => {
      await withDatabase(command, async ({ transactions, actor }) => {
        const { path, fileName } = await makeReviewMeeting(transactions, actor, round);
        try {
          await putFile(path, out ?? fileName);
        } finally {
          await rm(path, { force: true });
        }
        console.log(`Đã ghi ${out ?? fileName}.`);
      });
    });
