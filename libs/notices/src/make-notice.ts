import { randomUUID } from 'node:crypto';
import type { Tx } from '@chuan-xa/platform';
import type { NoticeText } from '@chuan-xa/wording';

export const NOTICE_KINDS = ['reminder', 'digest', 'expiring', 'recheck', 'round', 'snapshot', 'backup'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Who a notice is for: an office by its code, or the department itself. */
export type Recipient = string | null;

/**
 * Leaves a notice for an office, and lets it be posted to the addresses that the office has given. The same notice of the same day is left
 * once. Returns whether it was left.
 */
export async function makeNotice(
  tx: Tx,
  kind: NoticeKind,
  recipient: Recipient,
  { subject, body }: NoticeText,
  round: string | null = null,
): Promise<boolean> {
  const id = randomUUID();
  const office = recipient ?? '';
  const made = await tx.manager.query<unknown[]>(
    `INSERT INTO notice (province_code, id, kind, round_id, office_code, made_on, made_at, subject, body)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
    [tx.province, id, kind, round, office, tx.today, tx.at, subject, body],
  );
  if (made.length === 0) return false;
  await tx.manager.query(
    `INSERT INTO notice_post (province_code, notice_id, address, state, next_at)
     SELECT province_code, $3, address, 'waiting', $4 FROM notice_address WHERE province_code = $1 AND office_code = $2`,
    [tx.province, office, id, tx.at],
  );
  return true;
}
