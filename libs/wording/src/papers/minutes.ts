import { formatDate, formatMoment } from '../dates.js';
import { formatCount } from '../numbers.js';

/** The headings of a meeting's minutes. */
export const minutesHeads = {
  kind: 'BIÊN BẢN',
  held: 'THỜI GIAN, THÀNH PHẦN, SỐ LIỆU',
  decisions: 'KẾT LUẬN',
  notes: 'GHI CHÉP',
} as const;

/** What the minutes are of. */
export const sayMinutesSubject = (snapshot: string): string => `Cuộc họp: ${snapshot}`;

/** When the meeting was opened and ended. Instants ISO 8601. */
export const sayHeld = (openedAt: string, closedAt: string | null): string =>
  `Bắt đầu lúc ${formatMoment(openedAt)}${closedAt === null ? '; chưa kết thúc' : `, kết thúc lúc ${formatMoment(closedAt)}`}.`;

/** Who was invited to follow. */
export const sayInvited = (names: readonly string[]): string =>
  names.length === 0 ? 'Không mời đơn vị theo dõi từ xa.' : `Đơn vị được mời theo dõi từ xa: ${names.join(', ')}.`;

/** What was looked at. */
export const sayLookedAt = (roundName: string, takenAt: string, sha256: string): string =>
  `Số liệu: ${roundName}, chốt lúc ${formatMoment(takenAt)} (SHA-256 ${sha256}).`;

/** Who decided or wrote it, who is to do it by when, and which commune or figure it is about; nothing where nothing is said. */
export function sayDecided({
  inNameOf,
  writtenBy,
  writtenAt,
  responsible,
  dueOn,
  about,
}: Record<'writtenBy' | 'writtenAt', string> &
  Record<'inNameOf' | 'responsible' | 'dueOn' | 'about', string | null>): string {
  const parts = [
    about && `Về: ${about}`,
    responsible && `Thực hiện: ${responsible}`,
    dueOn && `Thời hạn: ${formatDate(dueOn)}`,
    inNameOf === null
      ? `${writtenBy} ghi lúc ${formatMoment(writtenAt)}`
      : `${inNameOf} kết luận; ${writtenBy} ghi lúc ${formatMoment(writtenAt)}`,
  ];
  return `(${parts.filter(Boolean).join('. ')}.)`;
}

/** Under a heading that has nothing under it. */
export const NOTHING_WRITTEN = 'Không có.';

/** What was withdrawn is counted, not repeated. */
export const sayWithdrawn = (count: number): string => `Đã rút lại: ${formatCount(count)}.`;
