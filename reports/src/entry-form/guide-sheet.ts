import { columnWords, formatDate, formatMoment } from '@chuan-xa/wording';
import type ExcelJS from 'exceljs';
import { heightOf, lines } from '../official-form/estimate.js';
import { headerFooter, pageSetup, plainStyle, text } from '../official-form/index.js';
import { momentOf } from '../moment-of.js';
import type { EntryForm } from './entry-form.js';
import { hintOf } from './sheet-head.js';

/** What fills A4 upright without being made smaller. */
const WIDTH = 92;
export const GUIDE_NAME = 'Hướng dẫn';

interface Line {
  text: string;
  is: 'title' | 'mark' | 'section' | 'line';
}

const line = (value: string): Line => ({ text: value, is: 'line' });
const section = (value: string): Line => ({ text: value, is: 'section' });

/** How the workbook is filled in and given back; of which round, office and column it is, and from when. */
export function writeGuide(workbook: ExcelJS.Workbook, form: EntryForm, sheetNames: readonly string[]): void {
  const sheet = workbook.addWorksheet(GUIDE_NAME, {
    pageSetup: { ...pageSetup(null), orientation: 'portrait' },
    headerFooter: headerFooter({ kind: 'live', at: momentOf(form.at), demo: form.demo }, GUIDE_NAME),
    views: [{ state: 'normal', showGridLines: false, zoomScale: 100 }],
  });
  sheet.getColumn(1).width = WIDTH;
  for (const [at, { text: value, is }] of linesOf(form, sheetNames).entries()) {
    const cell = sheet.getCell(at + 1, 1);
    const size = is === 'title' ? 15 : 12;
    cell.value = text(value);
    cell.style = plainStyle({ size, bold: is !== 'line', wrap: true, horizontal: is === 'title' ? 'center' : 'left' });
    sheet.getRow(at + 1).height =
      heightOf(lines(value, WIDTH, size, is === 'line' ? 1 : 1.08), size) + (is === 'line' ? 0 : 6);
  }
}

function linesOf(form: EntryForm, sheetNames: readonly string[]): Line[] {
  const { round, office, column, at, demo, provinceName } = form;
  return [
    { text: 'HƯỚNG DẪN ĐIỀN VÀ GỬI LẠI BẢNG NHẬP ĐIỂM', is: 'title' },
    ...(demo
      ? [
          {
            text: 'DỮ LIỆU MINH HỌA: số liệu trong tệp này là bịa để thử, không phải số liệu thật.',
            is: 'mark' as const,
          },
        ]
      : []),
    section('Tệp này là của'),
    line(
      `Đợt: ${round.name} (mã ${round.id})${round.dueOn ? `; hạn nộp ${formatDate(round.dueOn)}` : '; chưa đặt hạn nộp'}.`,
    ),
    line(`Đơn vị: ${office ? office.name : `toàn tỉnh (${provinceName})`}. Cột điểm: ${columnWords[column]}.`),
    line(
      `Lấy ra lúc ${formatMoment(at.toISOString())}; ô đã có điểm hiện điểm vào lúc đó. Các bảng: ${sheetNames.join('; ')}.`,
    ),
    section('Cách điền'),
    line(hintOf(form)),
    line(
      'Mỗi xã một dòng, mỗi tiêu chí hoặc chỉ tiêu một cột. Số lẻ viết 8,5 hoặc 8.5 đều được, nhiều nhất hai số lẻ.',
    ),
    line('Ô trống là chưa chấm, không phải 0 điểm. Được 0 điểm thì ghi số 0.'),
    line(
      'Ghi x khi chỉ tiêu không áp dụng với xã; chỉ những chỉ tiêu cho phép mới nhận x. Quy định chưa rõ x có trừ khỏi mẫu số không thì kết quả xét theo cả hai cách.',
    ),
    line('Điểm liệt: chọn có hoặc không. Để trống nghĩa là chưa khai báo, khi đó kết quả còn là “chưa xác định”.'),
    line('Chỉ tiêu có hoặc không: chọn đạt hoặc không. Số liệu tách nam, nữ: phải điền cả hai ô.'),
    line('Ghi chú và minh chứng (ở đâu, số văn bản): chữ tự do, không tính điểm.'),
    section('Kết quả trong bảng'),
    line(
      '● đạt; ▼ không đạt; ◐ chưa xác định (còn ô trống, chưa khai báo hoặc quy định chưa rõ nên chưa kết luận được); ○ chưa chấm; ✕ có ô sai.',
    ),
    line(
      '“✕ có ô sai”: dòng có ô chữ không hiểu được, số âm, quá tối đa, quá hai số lẻ, không đúng mức, hoặc thiếu một trong hai ô nam, nữ. Ô đó nền đỏ; cột bên cạnh nêu ô nào.',
    ),
    line(
      'Tổng và kết quả tự tính khi gõ, theo đúng cách tính của hệ thống. Kết quả có giá trị là kết quả hệ thống tính sau khi nộp.',
    ),
    line(
      'Chữ “kết quả do hệ thống tính khi nộp”: dòng có điểm ghi trước theo cả tiêu chí, bảng này không tính thay được.',
    ),
    section('Những gì bị khóa'),
    line(
      'Ô xám, tiêu đề và công thức bị khóa, không có mật khẩu; có thể lọc, sắp xếp, đổi độ rộng cột, độ cao dòng. Chỉ tiêu hệ thống tự suy ra (như 15.2) không nhập.',
    ),
    line('Dòng của phiếu không nhận cột này vào lúc lấy ra (xem cột Trạng thái) bị khóa và tô xám cả dòng.'),
    line('Đừng xóa các hàng, cột ẩn và đừng đổi tên bảng: hệ thống nhận ra bảng nhờ chúng. Có thể dời cột.'),
    section('Cách gửi lại'),
    line(
      'Lưu tệp dạng .xlsx rồi đưa lên ở mục Nhập tệp, loại Điểm. Hệ thống đọc thử, nêu mọi lỗi theo từng ô và trả lại chính tệp này có đánh dấu; chưa ghi gì cho đến khi bấm Ghi.',
    ),
    line(
      'Ô nào trong hệ thống đã đổi sau khi lấy tệp thì được báo cả hai giá trị để chọn. Gửi lại tệp không sửa gì thì không có gì thay đổi.',
    ),
  ];
}
