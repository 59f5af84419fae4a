import { strangerActor, type Actor } from '@chuan-xa/platform';
import type { Account } from '../account.entity.js';
import type { Grant } from './grant-of.js';

/** What of an account says who acts. */
export type Named = Pick<Account, 'id' | 'unit' | 'post' | 'holder' | 'office'>;

/** "TTYT Tràng Định – nhập liệu (Nguyễn Thị Mẫu)": by office and post, and the person where one is named. */
export const accountName = ({ unit, post, holder }: Pick<Account, 'unit' | 'post' | 'holder'>): string =>
  `${unit} – ${post}${holder ? ` (${holder})` : ''}`;

/** The account as an actor; without a grant it reaches nothing. */
export const accountActor = (account: Named, via: string, grant: Partial<Grant> = {}): Actor => ({
  ...strangerActor(via),
  name: accountName(account),
  office: account.office,
  account: account.id,
  ...grant,
});
