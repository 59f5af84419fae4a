import { dayOf } from '@chuan-xa/platform';
import type { Moment, OfficialHead } from './official-form/head.js';

/** The head of the department's own papers. Number, day and signers stay open: they are given at signing. */
export function letterhead(province: string, today: string): OfficialHead {
  const place = province.replace(/^(Tỉnh|Thành phố) /, '');
  return {
    organAbove: `UBND ${province.toUpperCase()}`,
    organ: 'SỞ Y TẾ',
    symbol: 'BC-SYT',
    number: null,
    place,
    day: { open: true, year: Number(today.slice(0, 4)) },
    attachedTo: `Kèm theo Báo cáo số      /BC-SYT ngày      tháng      năm ${today.slice(0, 4)} của Sở Y tế`,
    signatures: [
      { capacity: ['NGƯỜI LẬP BIỂU'], name: null },
      { capacity: ['TRƯỞNG PHÒNG KẾ HOẠCH - TÀI CHÍNH'], name: null },
      { capacity: ['GIÁM ĐỐC'], name: null },
    ],
    recipients: ['Lãnh đạo Sở', 'Các đơn vị trong thành phần họp', 'Lưu: VT, KHTC'],
  };
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });

/** A moment as the workbook prints it. */
export const momentOf = (at: Date): Moment => ({ date: dayOf(at), time: clock.format(at) });
