import type { OfficialHead } from '../../official-form/index.js';
import type { Notes } from '../report.js';

export function sampleHead(): OfficialHead {
  return {
    organAbove: 'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN',
    organ: 'SỞ Y TẾ TỈNH LẠNG SƠN',
    symbol: 'BC-SYT',
    number: null,
    place: 'Lạng Sơn',
    day: { open: true, year: 2023 },
    attachedTo: 'Kèm theo Báo cáo số      /BC-SYT ngày      tháng      năm 2023 của Sở Y tế',
    signatures: [
      { capacity: ['NGƯỜI LẬP BIỂU'], name: null },
      { capacity: ['TRƯỞNG PHÒNG', 'KẾ HOẠCH - TÀI CHÍNH'], name: null },
      { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: null },
    ],
    recipients: ['Lãnh đạo Sở', 'Các đơn vị trực thuộc', 'Phòng KHTC, NVYD, VP', 'Lưu: VT, KHTC'],
  };
}

export function sampleNotes(): Notes {
  const sha256 = '4f9d2c1ab0e84d5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b';
  const ntm = { revision: 'r1', sha256, how: 'mượn từ 318/QĐ-TTg qua nguồn thứ cấp' };
  return {
    editions: [
      {
        title: 'Bộ tiêu chí quốc gia về y tế xã giai đoạn đến năm 2030',
        id: 'byt-1300-2023',
        revision: 'r1',
        sha256,
        citation: 'Quyết định 1300/QĐ-BYT ngày 09/3/2023, đính chính bởi Quyết định 1453/QĐ-BYT ngày 20/3/2023',
        how: 'nguồn thứ cấp',
      },
      {
        ...ntm,
        title: 'Xã nông thôn mới, tiêu chí 15 về y tế',
        id: 'langson-1494-2022-ntm',
        citation: 'Quyết định 1494/QĐ-UBND ngày 14/9/2022',
      },
      {
        ...ntm,
        title: 'Xã nông thôn mới nâng cao, tiêu chí 14 về y tế',
        id: 'langson-1494-2022-ntm-advanced',
        citation: 'Quyết định 1494/QĐ-UBND ngày 14/9/2022',
      },
    ],
    provisional: ['Vùng của xã chưa có quyết định phân vùng: tính theo mọi vùng.'],
    outcomes: [
      {
        look: 'met',
        word: 'Đạt',
        meaning: 'Đủ mọi điều kiện: tổng điểm từ 80 %, mỗi tiêu chí từ 50 %, không có điểm liệt.',
      },
      {
        look: 'notMet',
        word: 'Không đạt',
        meaning: 'Thiếu ít nhất một điều kiện, kể cả khi mọi phần chưa chấm đều đạt tối đa.',
      },
      {
        look: 'undetermined',
        word: 'Chưa xác định',
        meaning: 'Phần chưa chấm hoặc chưa biết còn có thể làm thay đổi kết quả.',
      },
      {
        look: 'notAssessed',
        word: 'Chưa đánh giá',
        meaning: 'Chưa có phiếu được nộp hoặc công nhận hợp lệ trong đợt.',
      },
    ],
    others: [
      {
        label: 'Nguồn điểm',
        text: 'Điểm thẩm định nếu có, nếu chưa có thì điểm phúc tra của huyện. Điểm tự chấm không được dùng.',
      },
    ],
  };
}
