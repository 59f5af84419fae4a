import { formatDate, formatMoment } from '../dates.js';
import { formatCount } from '../numbers.js';
import { capitalise, roundName } from '../text.js';
import { titleWord } from '../words/titles.js';

/** A notice as it is read, copied and posted: one line of subject, lines of body. */
export interface NoticeText {
  subject: string;
  body: string;
}

/** How many names stand in a line before the rest is counted. */
const MOST_NAMES = 12;

const named = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${shown} và ${formatCount(rest)} xã khác` : shown;
};

const daysWords = (daysLeft: number): string =>
  daysLeft > 0
    ? `còn ${formatCount(daysLeft)} ngày`
    : daysLeft === 0
      ? 'hạn là hôm nay'
      : `quá hạn ${formatCount(-daysLeft)} ngày`;

const text = (subject: string, lines: readonly string[]): NoticeText => ({
  subject: capitalise(subject).normalize('NFC'),
  body: lines.join('\n').normalize('NFC'),
});

/** What of one standard is not handed in yet. */
export interface Unsent {
  /** "Bộ tiêu chí quốc gia về y tế xã" in short. */
  standard: string;
  all: number;
  communes: readonly string[];
}

const unsentLine = ({ standard, all, communes }: Unsent): string =>
  `- ${standard}: còn ${formatCount(communes.length)}/${formatCount(all)} phiếu chưa nộp (${named(communes)}).`;

/** To an office before its sheets are due, and after. */
export const sayReminder = (
  round: { name: string; dueOn: string },
  daysLeft: number,
  unsent: readonly Unsent[],
): NoticeText =>
  text(`${roundName(round.name)}: ${daysWords(daysLeft)}, hạn nộp ${formatDate(round.dueOn)}`, [
    `Đơn vị còn phiếu chưa nộp của ${roundName(round.name)}:`,
    ...unsent.map(unsentLine),
    'Khi nộp, ghi kèm số, ngày công văn; bản quét có thể gửi sau.',
  ]);

/** What an office has not handed in, in numbers. */
export interface OfficeUnsent {
  office: string;
  all: number;
  unsent: number;
  /** Handed in and not appraised. */
  waiting: number;
}

/** To the department, in the evening: who has not handed in what. */
export const sayDigest = (
  round: { name: string; dueOn: string | null },
  at: Date,
  offices: readonly OfficeUnsent[],
): NoticeText => {
  const late = offices.filter(({ unsent }) => unsent > 0);
  const sum = (of: (one: OfficeUnsent) => number): number => offices.reduce((total, one) => total + of(one), 0);
  const due = round.dueOn === null ? '' : `; hạn nộp ${formatDate(round.dueOn)}`;
  return text(`${roundName(round.name)}: còn ${formatCount(sum((one) => one.unsent))} phiếu chưa nộp`, [
    `Tính đến ${formatMoment(at)}${due}: ${formatCount(sum((one) => one.all - one.unsent))}/${formatCount(sum((one) => one.all))} phiếu đã nộp, ${formatCount(sum((one) => one.waiting))} phiếu chờ thẩm định.`,
    ...(late.length === 0 ? ['Mọi đơn vị đã nộp đủ.'] : ['Còn thiếu:']),
    ...late.map(({ office, unsent, all }) => `- ${office}: ${formatCount(unsent)}/${formatCount(all)} phiếu chưa nộp.`),
  ]);
};

/** A title whose term ends within 90 days. */
export interface Ending {
  commune: string;
  title: string;
  year: number;
  /** The first day after the term. */
  endsOn: string;
}

export const sayEnding = (endings: readonly Ending[]): NoticeText =>
  text(`${formatCount(endings.length)} danh hiệu hết thời hạn trong 90 ngày tới`, [
    'Cần đánh giá, đề nghị công nhận lại trước ngày hết thời hạn:',
    ...endings.map(
      ({ commune, title, year, endsOn }) =>
        `- ${commune}: ${titleWord(title)} (công nhận năm ${year}), hết thời hạn từ ngày ${formatDate(endsOn)}.`,
    ),
  ]);

/** A stored verdict that its scores no longer give. */
export interface Drift {
  commune: string;
  standard: string;
  round: string;
  stored: string;
  now: string;
}

export const sayDrift = (checked: number, drifts: readonly Drift[]): NoticeText =>
  text(`${formatCount(drifts.length)} kết quả không còn khớp với điểm đã ghi`, [
    `Đối chiếu ban đêm ${formatCount(checked)} phiếu: tính lại từ điểm đang lưu, các phiếu sau cho kết quả khác kết quả đang lưu. Hệ thống không tự sửa; hãy báo người vận hành trước khi dùng các kết quả này.`,
    ...drifts.map(
      ({ commune, standard, round, stored, now }) =>
        `- ${commune}, ${standard}, ${roundName(round)}: đang lưu “${stored}”, tính lại “${now}”.`,
    ),
  ]);

export const sayRoundOpened = (name: string): NoticeText =>
  text(`${roundName(name)} đã mở`, ['Đã đến ngày hẹn mở đợt; phiếu của từng xã đã lập xong, nhập được từ bây giờ.']);

export const sayRoundNotOpened = (name: string, problem: string): NoticeText =>
  text(`${roundName(name)} chưa mở được`, [
    `Đã đến ngày hẹn mở đợt nhưng chưa mở được: ${problem}`,
    'Ngày mai hệ thống thử lại.',
  ]);

export const sayRoundClosed = (name: string): NoticeText =>
  text(`${roundName(name)} đã đóng`, ['Đã hết ngày cuối của đợt. Muốn sửa tiếp phải mở lại đợt, có nêu lý do.']);

export const saySnapshotTaken = (name: string, round: string, at: Date): NoticeText =>
  text(`Đã chốt số liệu “${name}”`, [`Số liệu ${roundName(round)} đã chốt lúc ${formatMoment(at)} theo lịch hẹn.`]);

export const saySnapshotNotTaken = (name: string, round: string, problem: string): NoticeText =>
  text(`Chưa chốt được số liệu “${name}”`, [
    `Đến giờ hẹn nhưng không chốt được số liệu ${roundName(round)}: ${problem}`,
  ]);

/** To whoever looks after the machine: tonight there is no backup. `problem`: a sentence. */
export const sayBackupFailed = (problem: string): NoticeText =>
  text('Sao lưu đêm không xong', [
    `Bản sao lưu theo lịch chưa ghi được hoặc chưa kiểm tra được: ${problem}`,
    'Hệ thống thử lại sau 5 phút, nhiều nhất 5 lần, rồi đến đêm sau. Bản sao lưu cũ vẫn được giữ.',
  ]);
