import { formatCount } from '../numbers.js';
import { auditActionWord, type AuditAction } from './audit.js';

/** Acts whose objects are counted in the sentence itself. */
const counted: Partial<Record<AuditAction, (count: string) => string>> = {
  scoreWritten: (count) => `ghi ${count} ô điểm`,
  assessmentSubmitted: (count) => `nộp ${count} phiếu`,
  assessmentReturned: (count) => `trả lại ${count} phiếu`,
  assessmentAccepted: (count) => `xác nhận thẩm định ${count} phiếu`,
  assessmentUnlocked: (count) => `mở khóa ${count} phiếu`,
  recognitionRecorded: (count) => `ghi ${count} công nhận`,
  pledgeRecorded: (count) => `ghi ${count} đăng ký phấn đấu`,
  caseOpened: (count) => `mở ${count} hồ sơ`,
};

/**
 * "ghi 300 ô điểm, 20 xã", "nộp phiếu", "sửa đợt, 2 lần": like acts of one person as one part of a sentence.
 * @param communes of how many communes, phường among them; 0 where the acts are about none
 */
export function sayActs({ action, count, communes }: { action: string; count: number; communes: number }): string {
  const say = Object.hasOwn(counted, action) ? counted[action as AuditAction] : undefined;
  const many = say?.(formatCount(count)) ?? `${auditActionWord(action)}, ${formatCount(count)} lần`;
  const what = count === 1 ? auditActionWord(action) : many;
  return communes > 1 ? `${what}, ${formatCount(communes)} xã` : what;
}
