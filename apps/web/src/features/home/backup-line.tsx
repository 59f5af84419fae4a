import { formatMoment } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useAnswer } from '../../app/questions.js';

/** Whether there are backups; nothing until it is known, and nothing without the link. */
export function BackupLine() {
  const { data } = useAnswer({
    key: ['GET /api/backups'],
    ask: (signal) => answered(server.GET('/api/backups', { signal })),
  });
  return data === undefined ? null : <li>Sao lưu: {say(data)}</li>;
}

function say({ at, doneAt, failedAt }: components['schemas']['BackupsView']): string {
  const last = doneAt === null ? 'chưa có bản nào' : `bản tốt gần nhất ${formatMoment(doneAt)}`;
  if (at === null) return `không tự sao lưu hằng đêm${doneAt === null ? '' : `; ${last}`}`;
  const failed = failedAt === null ? '' : `; lần gần nhất KHÔNG xong, ${formatMoment(failedAt)}`;
  return `hằng đêm lúc ${at}, ${last}${failed}`;
}
