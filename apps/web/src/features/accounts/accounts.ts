import type { UseQueryResult } from '@tanstack/react-query';
import { foldVietnamese } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { nowOld, useAnswer } from '../../app/questions.js';

export type Account = components['schemas']['AccountView'];
export type NewPassword = components['schemas']['NewPasswordView'];

/** All accounts at once: a province has a few hundred at most, and they are filtered here. */
export const useAccounts = (): UseQueryResult<components['schemas']['AccountsPage']> =>
  useAnswer({
    key: ['GET /api/accounts'],
    ask: (signal) => answered(server.GET('/api/accounts', { params: { query: { pageSize: 1000 } }, signal })),
  });

/** What was done to an account shows in the list and on the record. */
export const accountsChanged = (): Promise<void> => nowOld('GET /api/accounts', 'GET /api/audit');

export interface AccountsSought {
  text: string;
  role: string;
  /** "mo" open, "dong" closed, "" both. */
  state: string;
}

/** Those that hold every word of the text, in any order and without marks. */
export function findAccounts(accounts: readonly Account[], { text, role, state }: AccountsSought): Account[] {
  const words = foldVietnamese(text).split(' ');
  return accounts.filter(({ username, unit, post, holder, officeName, roles, closedAt }) => {
    const said = foldVietnamese([username, unit, post, holder ?? '', officeName ?? ''].join(' '));
    const isOfState = state === '' || (state === 'mo') === (closedAt === null);
    return (
      isOfState && (role === '' || roles.some((one) => one === role)) && words.every((word) => said.includes(word))
    );
  });
}
