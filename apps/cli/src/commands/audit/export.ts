import { rm } from 'node:fs/promises';
import { Command } from 'commander';
import type { AuditFilter } from '@chuan-xa/audit';
import { makeAudit } from '@chuan-xa/reports';
import { putFile } from '../../files.js';
import { withDatabase } from '../../open-database.js';
import { filterOf, withFilter } from './filter-options.js';

/** The record as a workbook. */
export const exportCommand = (): Command =>
  withFilter(new Command('export'))
    .description('xuất nhật ký ra Excel, nhiều nhất 100.000 việc một tệp')
    .option('--out <tệp.xlsx>', 'nơi ghi; mặc định nhat-ky.xlsx trong thư mục hiện tại')
    .action(async ({ out, ...options }: AuditFilter & { out?: string }, command: Command) => {
      const filter = filterOf(options, command);
      await withDatabase(command, async ({ transactions, actor }) => {
        const { path, fileName } = await makeAudit(transactions, actor, filter);
        try {
          await putFile(path, out ?? fileName);
        } finally {
          await rm(path, { force: true });
        }
        console.log(`Đã ghi ${out ?? fileName}.`);
      });
    });
