import type { Paging, Tx } from '@chuan-xa/platform';
import type { NoticeKind, Recipient } from './make-notice.js';

/** A notice as it was left. */
export interface Notice {
  id: string;
  kind: NoticeKind;
  round: string | null;
  madeAt: Date;
  subject: string;
  body: string;
  /** How it went by post: addresses to which it was sent, those that wait, those that were given up. */
  posted: number;
  waiting: number;
  failed: number;
}

/** The notices of one recipient, the latest first, and how many there are. Row security keeps an office to its own. */
export async function listNotices(
  tx: Tx,
  recipient: Recipient,
  { page, pageSize }: Paging,
): Promise<{ items: Notice[]; total: number }> {
  const of = [tx.province, recipient ?? ''];
  const items = await tx.manager.query<Notice[]>(
    `SELECT n.id, n.kind, n.round_id AS round, n.made_at AS "madeAt", n.subject, n.body,
       count(p.address) FILTER (WHERE p.state = 'sent')::int AS posted,
       count(p.address) FILTER (WHERE p.state = 'waiting')::int AS waiting,
       count(p.address) FILTER (WHERE p.state = 'failed')::int AS failed
     FROM notice n LEFT JOIN notice_post p ON p.province_code = n.province_code AND p.notice_id = n.id
     WHERE n.province_code = $1 AND n.office_code = $2
     GROUP BY n.province_code, n.id ORDER BY n.made_at DESC, n.id LIMIT $3 OFFSET $4`,
    [...of, pageSize, (page - 1) * pageSize],
  );
  const [row] = await tx.manager.query<{ total: number }[]>(
    'SELECT count(*)::int AS total FROM notice WHERE province_code = $1 AND office_code = $2',
    of,
  );
  return { items, total: row?.total ?? 0 };
}
