import type { ZoneEntryNamed } from '@chuan-xa/places';
import { formatDate, formatMoment, zoneWord } from '@chuan-xa/wording';
import type { AsideSheet } from '../form/aside-sheet.js';

/** The entries that are not read any more, and those that take one back: they stay on record, and nothing of them is filled in. */
export const pastEntries = (entries: readonly ZoneEntryNamed[]): AsideSheet => ({
  name: 'Đã đính chính',
  title: 'CÁC DÒNG ĐÃ ĐƯỢC ĐÍNH CHÍNH, VÀ CÁC DÒNG BỎ MỘT DÒNG GHI NHẦM: CHỈ ĐỂ XEM',
  columns: [
    { head: 'Dòng', width: 8 },
    { head: 'Mã xã', width: 9 },
    { head: 'Xã, phường, thị trấn', width: 30 },
    { head: 'Vùng', width: 20 },
    { head: 'Số quyết định', width: 20 },
    { head: 'Ngày quyết định', width: 14 },
    { head: 'Đính chính', width: 44 },
    { head: 'Người ghi', width: 44 },
  ],
  rows: entries.map((entry) => [
    entry.number,
    entry.code,
    entry.commune,
    entry.zone === null ? 'bỏ dòng ghi nhầm' : zoneWord(entry.zone),
    entry.decisionNumber,
    formatDate(entry.decisionDate),
    [
      entry.replacedBy === null ? '' : `đã được đính chính ở dòng ${entry.replacedBy}`,
      entry.replaces === null ? '' : `đính chính dòng ${entry.replaces}`,
    ]
      .filter(Boolean)
      .join('; '),
    `${entry.recordedBy}, ${formatMoment(entry.recordedAt)}`,
  ]),
});
