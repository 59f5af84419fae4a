/** How far an act reaches: the whole province, the communes that the actor's office answers for, or no commune at all. */
export type Reach = 'province' | 'office' | 'nothing';

/** Who does something, as the record will name them, and what the request may touch. */
export interface Actor {
  /** By office and post, never by a default; where a person is named to the post, with that name. */
  name: string;
  /** Code of the office they act for; null for the department itself or the machine. */
  office: string | null;
  /** Where the request came from: `http 127.0.0.1`, `cli`, `schedule`. */
  via: string;
  /** Id of the account that is signed in; null for the machine: its schedule, its commands, its first loading. */
  account: string | null;
  /** Which communes' sheets, recognitions, pledges and cases can be seen in this act. */
  reach: Reach;
  /** Which columns of a sheet can be written in this act, each with the communes for which; what is not named cannot. */
  columns: Readonly<Partial<Record<'self' | 'district' | 'appraised', Reach>>>;
  /** Whether the record of accounts and sign-ins can be read in this act. */
  readsAccounts: boolean;
  /** SHA-256 of the link of somebody invited to one meeting, 64 hexadecimal digits: what the meeting shows can be seen in this act. */
  guest?: string;
  /** In whose name decisions of a meeting can be written in this act; left out: in nobody's. */
  decides?: readonly Decides[];
}

/** In one's own name, or in the name of somebody who decides. */
export type Decides = 'ownName' | 'anothersName';

/** The machine itself: it reaches everything, and the record names what ran. */
export const machineActor = (name: string, via: string): Actor => ({
  name,
  office: null,
  via,
  account: null,
  reach: 'province',
  columns: { self: 'province', district: 'province', appraised: 'province' },
  readsAccounts: true,
});

/** Somebody who has not signed in: reaches nothing. */
export const strangerActor = (via: string): Actor => ({
  name: 'Người chưa đăng nhập',
  office: null,
  via,
  account: null,
  reach: 'nothing',
  columns: {},
  readsAccounts: false,
});

/** Reach as the database is told it: `*`, the office's code, or nothing at all. */
export const reachText = ({ reach, office }: Actor): string =>
  reach === 'province' ? '*' : reach === 'office' ? (office ?? '') : '';
