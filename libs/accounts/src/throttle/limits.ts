/** How many tries are answered in any 60 seconds. */
export const LIMITS = {
  /** From one address, whatever the account. */
  address: 60,
  /** At one account, from wherever. */
  account: 10,
  /** At one account from one address: the rest is left to the owner's other one. */
  accountFromAddress: 6,
  /** At one account from all addresses where it never signed in of late: the rest is left to the owner's usual ones. */
  accountFromStrangers: 8,
} as const;

/** Milliseconds of the window, both of its ends in it. */
export const WINDOW = 60_000;

/** One answered try at an account. */
export interface Try {
  address: string;
  /** Milliseconds. */
  at: number;
  /** Whether the account signed in from that address within 90 days. */
  known: boolean;
}

/** A try that is to be answered or not, and what went before it within the window. */
export interface Asked {
  /** Milliseconds. */
  now: number;
  address: string;
  known: boolean;
  /** When tries from this address were answered, at any account. */
  ofAddress: number[];
  ofAccount: Try[];
}

/** What stands in the way, and for how many milliseconds at least. */
export interface Wait {
  by: 'address' | 'account';
  milliseconds: number;
}

/** Null where the try may be answered; else the limit that holds it off the longest. */
export function waitFor({ now, address, known, ofAddress, ofAccount }: Asked): Wait | null {
  const wait = (times: number[], limit: number): number => {
    const nth = times.filter((at) => at >= now - WINDOW).sort((a, b) => b - a)[limit - 1];
    return nth === undefined ? 0 : nth + WINDOW + 1 - now;
  };
  const when = (tries: Try[]): number[] => tries.map(({ at }) => at);
  const here = ofAccount.filter((one) => one.address === address);
  const strangers = ofAccount.filter((one) => !one.known);
  const waits: Wait[] = [
    { by: 'address', milliseconds: wait(ofAddress, LIMITS.address) },
    { by: 'account', milliseconds: wait(when(ofAccount), LIMITS.account) },
    { by: 'account', milliseconds: wait(when(here), LIMITS.accountFromAddress) },
    { by: 'account', milliseconds: known ? 0 : wait(when(strangers), LIMITS.accountFromStrangers) },
  ];
  const longest = waits.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
  return longest.milliseconds > 0 ? longest : null;
}
