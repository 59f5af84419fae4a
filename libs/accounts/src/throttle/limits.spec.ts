import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, waitFor, WINDOW, type Asked, type Try } from './limits.js';

const now = 1_000_000;
const tries = (count: number, address: string, known = false): Try[] =>
  Array.from({ length: count }, (_, i) => ({ address, known, at: now - 1000 - i }));
const ask = (ofAccount: Try[], asked: Partial<Asked> = {}) =>
  waitFor({ now, address: 'own', known: false, ofAddress: [], ofAccount, ...asked });

describe('a try at an account', () => {
  it('of a stranger is answered beside five others, and again where few were answered twice', () => {
    const others = (count: number): Try[] => Array.from({ length: count }, (_, i) => tries(1, `a${i}`)).flat();
    expect(ask(others(5))).toBeNull();
    expect(ask(others(6))).toMatchObject({ by: 'account' });
    expect(ask([...others(5), ...tries(1, 'own')])).toBeNull();
    expect(ask(tries(2, 'own'))).toBeNull();
    expect(ask(tries(3, 'own'))).toMatchObject({ by: 'account' });
    expect(ask([...tries(1, 'own'), ...tries(3, 'a')])).toMatchObject({ by: 'account' });
    expect(ask(tries(3, 'a'))).toBeNull();
  });

  it('of a known address is answered up to six, ten with all others, and strangers do not hold it off', () => {
    const known = { known: true };
    expect(ask(tries(5, 'own', true), known)).toBeNull();
    expect(ask(tries(6, 'own', true), known)).toMatchObject({ by: 'account' });
    expect(ask([...tries(8, 'a'), ...tries(1, 'own', true)], known)).toBeNull();
    expect(ask([...tries(8, 'a'), ...tries(2, 'own', true)], known)).toMatchObject({ by: 'account' });
    expect(ask([...tries(6, 'b', true), ...tries(4, 'c', true)])).toMatchObject({ by: 'account' });
    expect(ask([...tries(6, 'b', true), ...tries(3, 'c', true)])).toBeNull();
  });

  it('of a stranger waits until so many have left that it is answered, its own among them', () => {
    const at = (ago: number, address: string): Try => ({ address, known: false, at: now - ago });
    const ofAccount = [at(50_000, 'a'), at(40_000, 'own'), at(3, 'a'), at(2, 'own')];
    expect(ask(ofAccount)).toEqual({ by: 'account', milliseconds: 10_001 });
    expect(ask(ofAccount, { now: now + 10_000 })).toMatchObject({ milliseconds: 1 });
    expect(ask(ofAccount, { now: now + 10_001 })).toBeNull();
  });

  it('of attackers in any order leaves room for a fresh address while they are five at most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 }), (order) => {
        const answered: Try[] = [];
        for (const attacker of order) {
          const address = `a${attacker}`;
          if (ask(answered, { address }) === null) answered.push({ address, known: false, at: now });
        }
        expect(ask(answered)).toBeNull();
        expect(answered.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('is answered up to sixty from an address', () => {
    const times = (count: number): number[] => Array.from({ length: count }, (_, i) => now - i);
    expect(ask([], { ofAddress: times(59) })).toBeNull();
    expect(ask([], { ofAddress: times(60) })).toMatchObject({ by: 'address' });
  });

  it('waits until the oldest of those that count has left the window, both ends of which are in it', () => {
    const oldest = now - 40_000;
    const ofAccount = [...tries(2, 'own'), { address: 'own', known: false, at: oldest }];
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
  it('never more than the limits are answered in any 60 seconds, and a second stranger always gets one', () => {
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
          else if (!known) {
            // Where only one address was answered, the one refused is that one, never a second.
            const within = answered.filter((one) => one.at >= at - WINDOW);
            if (new Set(within.map((one) => one.address)).size === 1) expect(within.at(-1)?.address).toBe(address);
          }
        }
        for (const { at: from } of answered) {
          const window = answered.filter((one) => one.at >= from && one.at <= from + WINDOW);
          expect(window.length).toBeLessThanOrEqual(LIMITS.account);
          expect(window.filter(({ known }) => !known).length).toBeLessThanOrEqual(
            LIMITS.strangers + LIMITS.strangersAgain,
          );
        }
      }),
    );
  });
});
