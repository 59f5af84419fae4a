import { Command } from 'commander';
import { verifyChain } from '@chuan-xa/audit';
import { capitalise, chainFaultWord, formatCount, recordHeadWords } from '@chuan-xa/wording';
import { withDatabase } from '../../open-database.js';
import { parseHead } from './parse-head.js';

/** Faults that are told one by one. */
const MOST = 50;

/** Reads the whole record and says where it is not what it was. */
export const verifyAuditCommand = (): Command =>
  new Command('verify')
    .description('đọc lại cả nhật ký, báo việc nào đã bị sửa, bỏ hoặc chèn; có lỗi thì thoát với mã 1')
    .option(
      '--head <số:băm>',
      'dấu cuối đã in (trang 6 của bảng tổng hợp, hoặc audit head); nêu được nhiều lần',
      (text, before: string[]) => [...before, text],
      [],
    )
    .action(async ({ head: heads }: { head: string[] }, command: Command) => {
      const known = heads.map(
        (text) =>
          parseHead(text) ??
          command.error(
            `“${text}” không phải là dấu cuối của nhật ký. Hãy ghi số, dấu hai chấm, rồi mã băm (ít nhất 32 chữ số đầu), ví dụ 1204:4f9d2c1ab0e87d3355e1b0c6a94f2b77.`,
          ),
      );
      await withDatabase(command, async ({ transactions, actor }) => {
        const { acts, head, faults } = await transactions.read(actor, (tx) => verifyChain(tx, known));
        console.log(`Đã đọc ${formatCount(acts)} việc; dấu cuối: ${recordHeadWords(head)}.`);
        for (const { kind, number } of faults.slice(0, MOST))
          console.error(`${capitalise(chainFaultWord(kind, number))}.`);
        if (faults.length > MOST) console.error(`… và ${formatCount(faults.length - MOST)} lỗi nữa.`);
        if (faults.length > 0) {
          console.error(`${formatCount(faults.length)} lỗi: nhật ký không còn như lúc ghi.`);
          process.exitCode = 1;
        } else if (known.length === 0)
          console.log('Chuỗi mã băm liền mạch. Chưa đối chiếu với dấu cuối nào đã in: hãy thêm --head.');
        else console.log(`Chuỗi mã băm liền mạch và khớp ${formatCount(known.length)} dấu cuối đã in.`);
      });
    });
