import 'reflect-metadata';
import { Command } from 'commander';
import { accountCommand } from './commands/account.js';
import { auditCommand } from './commands/audit.js';
import { backupCommand, checkBackupCommand, restoreCommand } from './commands/backup.js';
import { evaluateCommand } from './commands/evaluate.js';
import { formsCommand } from './commands/form.js';
import { importCommand } from './commands/import.js';
import { loadCommand } from './commands/load.js';
import { migrateCommand } from './commands/migrate.js';
import { reportCommand } from './commands/report.js';
import { undoImportCommand } from './commands/undo-import.js';
import { sayWhyNot } from './say-why-not.js';

const program = new Command('chuan-xa')
  .description(
    'Lệnh của người vận hành Chuẩn Xã. Mặc định làm trên cơ sở dữ liệu minh họa; thêm --real để làm trên cơ sở dữ liệu thật.',
  )
  .option('--real', 'cơ sở dữ liệu thật, không phải cơ sở dữ liệu minh họa')
  .showHelpAfterError('(thêm --help để xem cách dùng)')
  .addCommand(migrateCommand())
  .addCommand(loadCommand())
  .addCommand(formsCommand())
  .addCommand(importCommand())
  .addCommand(undoImportCommand())
  .addCommand(reportCommand())
  .addCommand(evaluateCommand())
  .addCommand(accountCommand())
  .addCommand(auditCommand())
  .addCommand(backupCommand())
  .addCommand(checkBackupCommand())
  .addCommand(restoreCommand());

program.parseAsync().catch((error: unknown) => {
  process.exitCode = sayWhyNot(error);
});
