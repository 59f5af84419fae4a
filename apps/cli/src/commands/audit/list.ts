import { Command } from 'commander';
import { readAudit, type AuditRecord, type AuditFilter } from '@chuan-xa/audit';
import { auditActionWord, auditObjectWord, formatMoment } from '@chuan-xa/wording';
import { withDatabase } from '../../open-database.js';
import { filterOf, withFilter } from './filter-options.js';

/** Reads the record, newest first. */
export const listCommand = (): Command =>
  withFilter(new Command('list'))
    .description('đọc nhật ký, mới nhất trước')
    .option('--most <n>', 'nhiều nhất bao nhiêu dòng', '50')
    .option('--json', 'mỗi dòng một JSON, đủ trước và sau')
    .action(async (options: AuditFilter & { most: string; json?: boolean }, command: Command) => {
      const pageSize = Number(options.most);
      if (!Number.isSafeInteger(pageSize) || pageSize < 1) return command.error('--most phải là số nguyên từ 1');
      const filter = filterOf(options, command);
      await withDatabase(command, async ({ transactions, actor }) => {
        const { items } = await transactions.read(actor, (tx) => readAudit(tx, { ...filter, page: 1, pageSize }));
        for (const row of items) console.log(options.json ? JSON.stringify(row) : lineOf(row));
      });
    });

const lineOf = (row: AuditRecord): string =>
  [
    row.number,
    formatMoment(row.at),
    row.actor,
    auditActionWord(row.action),
    `${auditObjectWord(row.objectType)} ${row.objectId}`,
    row.why ?? '',
  ].join(' · ');
