import { describe, expect, it } from 'vitest';
import {
  sayDigest,
  sayDrift,
  sayEnding,
  sayReminder,
  sayRoundClosed,
  sayRoundNotOpened,
  sayRoundOpened,
  saySnapshotNotTaken,
  saySnapshotTaken,
} from './notices.js';

const round = { name: 'Đợt 2 năm 2023', dueOn: '2023-10-20' };
const communes = (many: number): string[] => Array.from({ length: many }, (_, index) => `xã Mẫu ${index + 1}`);

describe('notices', () => {
  it('remind of what is missing, by its names', () => {
    const { subject, body } = sayReminder(round, 3, [
      { standard: 'BTCQGYTX', all: 22, communes: communes(2) },
      { standard: 'NTM', all: 20, communes: communes(14) },
    ]);
    expect(subject).toBe('Đợt 2 năm 2023: còn 3 ngày, hạn nộp 20/10/2023');
    expect(body).toMatchInlineSnapshot(`
      "Đơn vị còn phiếu chưa nộp của đợt 2 năm 2023:
      - BTCQGYTX: còn 2/22 phiếu chưa nộp (xã Mẫu 1, xã Mẫu 2).
      - NTM: còn 14/20 phiếu chưa nộp (xã Mẫu 1, xã Mẫu 2, xã Mẫu 3, xã Mẫu 4, xã Mẫu 5, xã Mẫu 6, xã Mẫu 7, xã Mẫu 8, xã Mẫu 9, xã Mẫu 10, xã Mẫu 11, xã Mẫu 12 và 2 xã khác).
      Khi nộp, ghi kèm số, ngày công văn; bản quét có thể gửi sau."
    `);
  });

  it('tell the evening’s state in numbers that add up', () => {
    const offices = [
      { office: 'TTYT A', all: 22, unsent: 0, waiting: 20 },
      { office: 'TTYT B', all: 1210, unsent: 1005, waiting: 5 },
    ];
    const at = new Date('2023-10-18T10:00:00Z');
    expect(sayDigest(round, at, offices)).toMatchInlineSnapshot(`
      {
        "body": "Tính đến 17:00 ngày 18/10/2023; hạn nộp 20/10/2023: 227/1.232 phiếu đã nộp, 25 phiếu chờ thẩm định.
      Còn thiếu:
      - TTYT B: 1.005/1.210 phiếu chưa nộp.",
        "subject": "Đợt 2 năm 2023: còn 1.005 phiếu chưa nộp",
      }
    `);
    expect(sayDigest({ ...round, dueOn: null }, at, offices.slice(0, 1)).body).toMatchInlineSnapshot(`
      "Tính đến 17:00 ngày 18/10/2023: 22/22 phiếu đã nộp, 20 phiếu chờ thẩm định.
      Mọi đơn vị đã nộp đủ."
    `);
  });

  it('name what ends, what no longer follows, and what was opened, closed and frozen', () => {
    const ending = { commune: 'xã Mẫu', title: 'BTCQGYTX', year: 2019, endsOn: '2023-12-01' };
    expect(sayEnding([ending])).toMatchInlineSnapshot(`
      {
        "body": "Cần đánh giá, đề nghị công nhận lại trước ngày hết thời hạn:
      - xã Mẫu: BTCQGYTX (công nhận năm 2019), hết thời hạn từ ngày 01/12/2023.",
        "subject": "1 danh hiệu hết thời hạn trong 90 ngày tới",
      }
    `);
    const drift = {
      commune: 'xã Mẫu',
      standard: 'BTCQGYTX',
      round: round.name,
      stored: 'đạt, 80 điểm',
      now: 'không đạt, 79,5 điểm',
    };
    expect(sayDrift(743, [drift])).toMatchInlineSnapshot(`
      {
        "body": "Đối chiếu ban đêm 743 phiếu: tính lại từ điểm đang lưu, các phiếu sau cho kết quả khác kết quả đang lưu. Hệ thống không tự sửa; hãy báo người vận hành trước khi dùng các kết quả này.
      - xã Mẫu, BTCQGYTX, đợt 2 năm 2023: đang lưu “đạt, 80 điểm”, tính lại “không đạt, 79,5 điểm”.",
        "subject": "1 kết quả không còn khớp với điểm đã ghi",
      }
    `);
    const others = [
      sayRoundOpened(round.name),
      sayRoundNotOpened(round.name, 'Không có bộ tiêu chí.'),
      sayRoundClosed(round.name),
      saySnapshotTaken('Họp', round.name, new Date('2023-10-31T09:00:00Z')),
      saySnapshotNotTaken('Họp', round.name, 'Chưa có phiếu nào.'),
    ];
    expect(others.map(({ subject, body }) => `${subject}\n${body}`).join('\n\n')).toMatchInlineSnapshot(`
      "Đợt 2 năm 2023 đã mở
      Đã đến ngày hẹn mở đợt; phiếu của từng xã đã lập xong, nhập được từ bây giờ.

      Đợt 2 năm 2023 chưa mở được
      Đã đến ngày hẹn mở đợt nhưng chưa mở được: Không có bộ tiêu chí.
      Ngày mai hệ thống thử lại.

      Đợt 2 năm 2023 đã đóng
      Đã hết ngày cuối của đợt. Muốn sửa tiếp phải mở lại đợt, có nêu lý do.

      Đã chốt số liệu “Họp”
      Số liệu đợt 2 năm 2023 đã chốt lúc 16:00 ngày 31/10/2023 theo lịch hẹn.

      Chưa chốt được số liệu “Họp”
      Đến giờ hẹn nhưng không chốt được số liệu đợt 2 năm 2023: Chưa có phiếu nào."
    `);
  });
});
