import { Command } from 'commander';
import { migrate } from '@chuan-xa/database';
import { withConnections } from '../open-database.js';

/** Brings the database to this version. */
export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('tạo hoặc nâng cấp cơ sở dữ liệu lên bản này')
    .action(async (_options, command: Command) => {
      const { ran } = await withConnections(
        command,
        ({ connections, settings }) => migrate(connections.ownerUrl, settings.kind, settings.province),
        true,
      );
      console.log(ran.length === 0 ? 'Cơ sở dữ liệu đã ở bản này.' : `Đã chạy ${ran.length} bước: ${ran.join(', ')}.`);
    });
