/** How many tries are answered in any 60 seconds. */
export const LIMITS = {
  /** From one address, whatever the account. */
  address: 60,
  /** At one account, from wherever. */
  account: 10,
  /** At one account from one address where it signed in of late. */
  accountFromKnown: 6,
  /**
   * At one account from strangers, the addresses where it did not sign in of late: so many of them, each once, and so many tries more
   * among all of them. So one that was not answered yet is answered beside five attackers, in whatever order they try, and
   * all together leave two to the owner's usual addresses.
   */
  strangers: 6,
  strangersAgain: 2,
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
  const ofGroup = known ? wait(when(here), LIMITS.accountFromKnown) : waitAmongStrangers(now, address, ofAccount);
  const waits: Wait[] = [
    { by: 'address', milliseconds: wait(ofAddress, LIMITS.address) },
    { by: 'account', milliseconds: wait(when(ofAccount), LIMITS.account) },
    { by: 'account', milliseconds: ofGroup },
  ];
  const longest = waits.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
  return longest.milliseconds > 0 ? longest : null;
}

/** Milliseconds until a stranger's next try is answered, if no other is before it; both its own tries and the others' leave the window. */
function waitAmongStrangers(now: number, address: string, ofAccount: Try[]): number {
  const strangers = ofAccount.filter((one) => !one.known);
  const answeredAt = (moment: number): boolean => {
    const within = strangers.filter(({ at }) => at >= moment - WINDOW);
    const addresses = new Set(within.map((one) => one.address));
    if (!addresses.has(address)) return addresses.size < LIMITS.strangers;
    return within.length - addresses.size < LIMITS.strangersAgain;
  };
  const leaving = strangers.map(({ at }) => at + WINDOW + 1).filter((moment) => moment > now);
  const moments = [now, ...leaving.sort((a, b) => a - b)];
  return (moments.find(answeredAt) ?? now) - now;
}
