import { resolve } from 'node:path';
import { Command } from 'commander';
import { checkBackup, loadBackup, makeBackup, migrate, type Manifest } from '@chuan-xa/database';
import { becomeSoleServer, Clock } from '@chuan-xa/platform';
import { formatCount, formatMoment } from '@chuan-xa/wording';
import { withConnections } from '../open-database.js';

/** Takes a backup now. */
export const backupCommand = (): Command =>
  new Command('backup')
    .description(
      'sao lưu cả cơ sở dữ liệu vào một tệp, rồi khôi phục thử vào chỗ trống và so lại; chạy được khi đang dùng',
    )
    .option('--to <thư-mục>', 'nơi ghi; mặc định CHUAN_XA_BACKUP, hoặc thư mục hiện tại')
    .action(async ({ to }: { to?: string }, command: Command) => {
      await withConnections(command, async ({ settings, connections }) => {
        const folder = resolve(to ?? settings.backups?.folder ?? '.');
        const { ownerUrl, scratch } = connections;
        const made = await makeBackup({ ownerUrl, folder, scratch }, new Clock().now());
        console.log(`Đã ghi ${made.path} (${formatCount(made.bytes)} byte).`);
        console.log(`SHA-256 của tệp: ${made.sha256}`);
        tell(made.manifest, made.rehearsed);
      });
    });

/** Restores one into an empty database for a moment. */
export const checkBackupCommand = (): Command =>
  new Command('check-backup')
    .description('khôi phục thử một bản sao lưu vào chỗ trống, so lại từng bảng, từng tệp, cả nhật ký; không đổi gì')
    .argument('<tệp>', 'chuan-xa-….tar.gz')
    .action(async (file: string, _options, command: Command) => {
      await withConnections(
        command,
        async ({ connections }) => {
          const { manifest, rehearsed } = await checkBackup(file, connections.scratch);
          tell(manifest, rehearsed);
        },
        true,
      );
    });

/** Puts a backup in the place of an empty database, or of what is there. */
export const restoreCommand = (): Command =>
  new Command('restore')
    .description('khôi phục một bản sao lưu: trọn vẹn hoặc không gì cả; phải dừng máy chủ trước')
    .argument('<tệp>', 'chuan-xa-….tar.gz')
    .option('--replace', 'thay toàn bộ cơ sở dữ liệu đang có; không có lựa chọn này thì chỉ khôi phục vào chỗ trống')
    .action(async (file: string, { replace = false }: { replace?: boolean }, command: Command) => {
      await withConnections(
        command,
        async ({ settings, connections }) => {
          const { ownerUrl, appUrl, embedded } = connections;
          // A server that runs on it is named with its address.
          if (embedded) await (await becomeSoleServer(appUrl, 'restore')).release();
          const manifest = await loadBackup({ ownerUrl, file, kind: settings.kind, replace });
          await migrate(ownerUrl, settings.kind, manifest.province);
          console.log(`Đã khôi phục số liệu của lúc ${formatMoment(new Date(manifest.takenAt))}.`);
          tell(manifest, true);
        },
        true,
      );
    });

function tell({ tables, files, heads }: Manifest, rehearsed: boolean): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `${formatCount(tables.length)} bảng, ${formatCount(rows)} dòng, ${formatCount(files.count)} tệp đính kèm.`,
  );
  for (const { number, hash } of heads) console.log(`Dấu cuối của nhật ký: ${number}:${hash}`);
  console.log(
    rehearsed
      ? 'Đã nạp và so lại: mọi bảng, mọi tệp và cả chuỗi nhật ký đều khớp.'
      : 'Đã đọc lại cả tệp và các tổng đều khớp, nhưng CHƯA khôi phục thử: tài khoản chủ sở hữu không được tạo cơ sở dữ liệu (ALTER ROLE chuan_xa_owner CREATEDB).',
  );
}
