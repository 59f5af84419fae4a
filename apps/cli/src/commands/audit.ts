import { Command } from 'commander';
import { readAudit, type AuditFilter } from '@chuan-xa/audit';
import { formatMoment } from '@chuan-xa/wording';
import { withDatabase } from '../open-database.js';

/** Reads the record, newest first. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('đọc nhật ký, mới nhất trước; nhật ký chỉ thêm, không sửa, không xóa')
    .option('--type <loại>', 'loại đối tượng: assessment, round, recognition, zone, case …')
    .option('--id <mã>', 'mã đối tượng')
    .option('--actor <tên>', 'người làm')
    .option('--most <n>', 'nhiều nhất bao nhiêu dòng', '50')
    .option('--json', 'mỗi dòng một JSON, đủ trước và sau')
    .action(
      async (
        options: { type?: string; id?: string; actor?: string; most: string; json?: boolean },
        command: Command,
      ) => {
        const most = Number(options.most);
        if (!Number.isInteger(most) || most < 1) return command.error('--most phải là số nguyên từ 1');
        const filter: AuditFilter = { objectType: options.type, objectId: options.id, actor: options.actor, most };
        await withDatabase(command, async ({ transactions, actor }) => {
          for (const row of await transactions.read(actor, (tx) => readAudit(tx, filter))) {
            if (options.json) console.log(JSON.stringify(row));
            else
              console.log(
                [
                  row.number,
                  formatMoment(row.at),
                  row.actor,
                  row.action,
                  `${row.objectType} ${row.objectId}`,
                  row.why ?? '',
                ].join(' · '),
              );
          }
        });
      },
    );
