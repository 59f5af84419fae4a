import { answered, server } from '../../api/client.js';
import { useAnswer } from '../../app/questions.js';
import { may, useStanding } from '../../app/session.js';
import type { Choice } from '../../components/field.js';
import type { RecordedAct } from './record.js';

/** By whom the record can be narrowed: all accounts for those who may see them, else whoever stands on the page and oneself. */
export function usePeople(acts: readonly RecordedAct[] = []): Choice[] {
  const standing = useStanding();
  const mayList = standing.kind === 'in' && may(standing.session, 'GET /api/accounts');
  const accounts = useAnswer({
    key: ['GET /api/accounts'],
    ask: (signal) => answered(server.GET('/api/accounts', { params: { query: { pageSize: 1000 } }, signal })),
    enabled: mayList,
  });
  const people = new Map<string, string>();
  for (const { account, actor } of acts) people.set(account ?? actor, actor);
  for (const { id, name } of accounts.data?.items ?? []) people.set(id, name);
  if (standing.kind === 'in') people.set(standing.session.account.id, standing.session.account.name);
  const collator = new Intl.Collator('vi');
  return [...people]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => collator.compare(one.label, other.label));
}
