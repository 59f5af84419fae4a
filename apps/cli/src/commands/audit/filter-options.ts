import type { Command } from 'commander';
import type { AuditFilter } from '@chuan-xa/audit';
import { isDay } from '@chuan-xa/platform';
import { auditActionWords, auditObjectWords } from '@chuan-xa/wording';

/** Adds the filters to a command. */
export const withFilter = (command: Command): Command =>
  command
    .option('--type <loại>', `loại đối tượng: ${Object.keys(auditObjectWords).join(', ')}`)
    .option('--id <mã>', 'mã đối tượng')
    .option('--person <ai>', 'người làm: tên đúng như nhật ký ghi, hoặc mã tài khoản')
    .option('--commune <mã-xã>', 'xã, ở mọi thời kỳ, ví dụ 06034')
    .option('--action <việc>', 'loại việc, ví dụ scoreWritten, recognitionMended')
    .option('--from <ngày>', 'từ ngày, YYYY-MM-DD')
    .option('--to <ngày>', 'đến hết ngày, YYYY-MM-DD');

const isNoDay = (day: string | undefined): boolean => day !== undefined && !isDay(day);

/** The filter that the options say; a slip of the pen must not read as "nothing happened". */
export function filterOf({ type, id, person, commune, action, from, to }: AuditFilter, command: Command): AuditFilter {
  if (type !== undefined && !Object.hasOwn(auditObjectWords, type))
    return command.error(`Không có loại đối tượng “${type}”. Có: ${Object.keys(auditObjectWords).join(', ')}.`);
  if (action !== undefined && !Object.hasOwn(auditActionWords, action))
    return command.error(`Không có loại việc “${action}”. Có: ${Object.keys(auditActionWords).join(', ')}.`);
  if (commune !== undefined && !/^\d{5}$/.test(commune))
    return command.error(`“${commune}” không phải là mã xã. Hãy ghi 5 chữ số, ví dụ 06034.`);
  const wrong = [from, to].find(isNoDay);
  if (wrong !== undefined)
    return command.error(`“${wrong}” không phải là một ngày. Hãy ghi YYYY-MM-DD, ví dụ 2023-10-31.`);
  return { type, id, person: person?.normalize('NFC'), commune, action, from, to };
}
