import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, waitFor, WINDOW, type Asked, type Try } from './limits.js';

const now = 1_000_000;
const tries = (count: number, address: string, known = false): Try[] =>
  Array.from({ length: count }, (_, i) => ({ address, known, at: now - 1000 - i }));
const ask = (ofAccount: Try[], asked: Partial<Asked> = {}) =>
  waitFor({ now, address: 'own', known: false, ofAddress: [], ofAccount, ...asked });

describe('a try at an account', () => {
  it('is answered up to ten in a minute, six from one address, eight from strangers', () => {
    expect(ask(tries(5, 'own'))).toBeNull();
    expect(ask(tries(6, 'own'))).toMatchObject({ by: 'account' });
    expect(ask([...tries(6, 'a'), ...tries(1, 'b')])).toBeNull();
    expect(ask([...tries(6, 'a'), ...tries(2, 'b')])).toMatchObject({ by: 'account' });
    expect(ask([...tries(6, 'a'), ...tries(2, 'b')], { known: true })).toBeNull();
    expect(ask([...tries(6, 'a'), ...tries(2, 'b'), ...tries(2, 'c', true)], { known: true })).not.toBeNull();
  });

  it('is answered up to sixty from an address', () => {
    const times = (count: number): number[] => Array.from({ length: count }, (_, i) => now - i);
    expect(ask([], { ofAddress: times(59) })).toBeNull();
    expect(ask([], { ofAddress: times(60) })).toMatchObject({ by: 'address' });
  });

  it('waits until the oldest of those that count has left the window, both ends of which are in it', () => {
    const oldest = now - 40_000;
    const ofAccount = [...tries(5, 'own'), { address: 'own', known: false, at: oldest }];
    expect(ask(ofAccount)).toEqual({ by: 'account', milliseconds: oldest + WINDOW + 1 - now });
    expect(ask(ofAccount, { now: oldest + WINDOW })).toMatchObject({ milliseconds: 1 });
    expect(ask(ofAccount, { now: oldest + WINDOW + 1 })).toBeNull();
  });
});

/** One address's tries at one account, at any moments, each answered or not as the rules say. */
const played = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 20_000 }), address: fc.constantFrom('a', 'b', 'c', 'own') }),
  { maxLength: 200 },
);

describe('whatever is tried', () => {
  it('never more than the limits are answered in any 60 seconds, and a second address always gets two', () => {
    fc.assert(
      fc.property(played, (steps) => {
        let at = 0;
        const answered: Try[] = [];
        for (const { after, address } of steps) {
          at += after;
          const known = address === 'own';
          const ofAddress = answered.filter((one) => one.address === address).map((one) => one.at);
          if (waitFor({ now: at, address, known, ofAddress, ofAccount: answered }) === null)
            answered.push({ address, known, at });
          else if (new Set(answered.filter((one) => one.at >= at - WINDOW).map((one) => one.address)).size === 1)
            // Only one address was answered: the one refused is that one, never a second.
            expect(answered.at(-1)?.address).toBe(address);
        }
        for (const { at: from } of answered) {
          const window = answered.filter((one) => one.at >= from && one.at <= from + WINDOW);
          expect(window.length).toBeLessThanOrEqual(LIMITS.account);
          expect(window.filter(({ known }) => !known).length).toBeLessThanOrEqual(LIMITS.accountFromStrangers);
        }
      }),
    );
  });
});
