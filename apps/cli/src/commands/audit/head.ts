import { Command } from 'commander';
import { readHead } from '@chuan-xa/audit';
import { capitalise, recordHeadWords, verifyCommand } from '@chuan-xa/wording';
import { withDatabase } from '../../open-database.js';

/** The last act and its hash, to be kept outside the database. */
export const headCommand = (): Command =>
  new Command('head')
    .description('dấu cuối của nhật ký (số, mã băm, lúc) để giữ ở nơi khác')
    .action(async (_options, command: Command) => {
      await withDatabase(command, async ({ transactions, actor, settings }) => {
        const head = await transactions.read(actor, readHead);
        console.log(`${capitalise(recordHeadWords(head))}.`);
        console.log(`${head.number}:${head.hash}`);
        console.log(`Kiểm tra về sau: ${verifyCommand(head, settings.kind === 'demo')}`);
      });
    });
