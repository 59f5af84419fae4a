import { PARTS, partsOf, type Part, type Parts } from './parts.js';

/** Which text: what an office states for a round, or (`office` null) what the department makes of all. */
export interface TextOf {
  round: string;
  office: string | null;
}

/** What stands on the server, with its version; null: nothing yet. */
export type Standing = (Parts & { version: number | null }) | null;

/** What was typed of one text and the server has not yet taken: only the parts that were typed. */
export interface UnsentStatement extends TextOf {
  parts: Partial<Parts>;
  /** What stood in those parts when typing began. */
  from: Partial<Parts>;
  /** The version that was seen then; null: nothing stood there. */
  seen: number | null;
  /** Grows with each letter, so that what comes back late does not take away what was typed since. */
  turn: number;
  state: 'waiting' | 'refused';
  /** Why it is not taken as it is, and of single parts. */
  why: string | null;
  faults: Partial<Parts>;
  /** Of a clash: what another wrote there meanwhile. */
  standing: Standing;
}

/** How the server refused: its sentence, the faults of single parts, and of a clash what stands there. */
export interface Refused {
  why: string;
  faults: Partial<Parts>;
  clash: Standing;
}

export const textKey = ({ round, office }: TextOf): string => `${round} ${office ?? ''}`;

/** The text as its writer sees it: what was typed over what stands. */
export const shownParts = (standing: Standing, unsent: UnsentStatement | null): Parts => ({
  ...partsOf(standing),
  ...unsent?.parts,
});

const FREE = { state: 'waiting', why: null, faults: {}, standing: null } as const;

/** After parts were typed. Of a clash that is not decided yet both sides stay. */
export function typedIn(
  before: UnsentStatement | null,
  { round, office }: TextOf,
  standing: Standing,
  typed: Partial<Parts>,
  turn: number,
): UnsentStatement {
  const from = { ...only(partsOf(standing), typedParts(typed)), ...before?.from };
  const parts = { ...before?.parts, ...typed };
  if (before?.standing) return { ...before, parts, from, turn };
  return { ...FREE, round, office, parts, from, turn, seen: before ? before.seen : (standing?.version ?? null) };
}

/** What is left to be sent when the server has taken `sent` and `now` stands there; null: nothing. */
export function afterTaken(here: UnsentStatement, sent: UnsentStatement, now: Standing): UnsentStatement | null {
  if (here.turn <= sent.turn) return null;
  return over(
    here,
    typedParts(here.parts).filter((part) => here.parts[part] !== sent.parts[part]),
    now,
  );
}

/**
 * What becomes of a text that was refused. Where the other wrote in other parts alone, both are kept and it goes out again; null: the other
 * wrote the same, or what was typed here changed nothing.
 */
export function afterRefused(one: UnsentStatement, { why, faults, clash }: Refused): UnsentStatement | null {
  if (clash === null) return { ...one, state: 'refused', why, faults, standing: null };
  const clashing: UnsentStatement = { ...one, state: 'refused', why, faults, standing: clash };
  return clashingParts(clashing).length > 0 ? clashing : over(one, ownParts(one, clash), clash);
}

/** Of a clash: the parts in which both wrote, each something else. */
export const clashingParts = (one: UnsentStatement): Part[] =>
  ownParts(one, one.standing).filter((part) => one.standing !== null && one.standing[part] !== one.from[part]);

/** Of a clash: what was typed here is written over what stands there, now that it has been seen. */
export const mineOver = (one: UnsentStatement): UnsentStatement | null =>
  over(one, ownParts(one, one.standing), one.standing);

/** Of a clash: where both wrote, what stands there stays; null: nothing else was typed here. */
export function theirsStay(one: UnsentStatement): UnsentStatement | null {
  const clashing = clashingParts(one);
  return over(
    one,
    ownParts(one, one.standing).filter((part) => !clashing.includes(part)),
    one.standing,
  );
}

/** The parts that were changed here, and are not what stands there. */
const ownParts = ({ parts, from }: UnsentStatement, standing: Standing): Part[] =>
  typedParts(parts).filter((part) => parts[part] !== from[part] && parts[part] !== partsOf(standing)[part]);

/** These parts alone, to be written over what stands; null: none. */
const over = (one: UnsentStatement, which: readonly Part[], standing: Standing): UnsentStatement | null =>
  which.length === 0
    ? null
    : {
        ...{ ...one, ...FREE },
        parts: only(one.parts, which),
        from: only(partsOf(standing), which),
        seen: standing?.version ?? null,
      };

const typedParts = (parts: Partial<Parts>): Part[] => PARTS.filter((part) => parts[part] !== undefined);

const only = (all: Partial<Parts>, which: readonly Part[]): Partial<Parts> =>
  Object.fromEntries(which.map((part) => [part, all[part]]));
