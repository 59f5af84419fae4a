import { Command } from 'commander';
import { loadReference, migrate } from '@chuan-xa/database';
import { withConnections } from '../open-database.js';

/** Loads the shipped places and law. */
export const loadCommand = (): Command =>
  new Command('load')
    .description('nạp địa bàn và bộ tiêu chí đi kèm; chạy lại không đổi gì')
    .action(async (_options, command: Command) => {
      await withConnections(
        command,
        async ({ connections, settings }) => {
          const { installation } = await migrate(connections.ownerUrl, settings.kind, settings.province);
          await loadReference(connections.appUrl, installation.province);
        },
        true,
      );
      console.log('Đã nạp địa bàn và bộ tiêu chí.');
    });
