import type { Edition } from '@chuan-xa/scoring';
import type { Finding } from './fault.js';
import { compareRevisions } from './revision-order.js';

/** What a file is read against. */
export interface Surroundings {
  /** Editions to which this one may refer; none unless given. */
  editions?: readonly Edition[];
  /** Whether invented data may be loaded: in tests only. */
  allowInvented?: boolean;
}

/** The file's name is the identity that stands inside. */
export function nameFindings({ id, revision }: Edition, file: string): Finding[] {
  const expected = `${id}/${revision}.yaml`;
  const fits = file === expected || file.endsWith(`/${expected}`);
  return fits ? [] : [{ code: 'LAW_FILE_NAME_MISMATCH', path: ['revision'], values: { expected } }];
}

/** Invented data never passes for law. */
export const inventedFindings = ({ invented }: Edition, { allowInvented }: Surroundings): Finding[] =>
  invented && !allowInvented ? [{ code: 'LAW_INVENTED_REFUSED', path: ['invented'] }] : [];

/**
 * The revision to which an edition refers: the latest one not later than its own (r2 takes r2 or r1), so that a later
 * revision of the other edition changes nothing in one already published.
 */
export function referredEdition({ revision, refersTo }: Edition, { editions = [] }: Surroundings): Edition | undefined {
  return editions
    .filter(
      (other) =>
        other.id === refersTo?.edition && other.refersTo === null && compareRevisions(other.revision, revision) <= 0,
    )
    .sort((a, b) => compareRevisions(b.revision, a.revision))[0];
}

/** Who refers to another edition needs it, and is scored as it is. */
export function referenceFindings(edition: Edition, surroundings: Surroundings): Finding[] {
  if (!edition.refersTo) return [];
  const other = referredEdition(edition, surroundings);
  const path = ['refersTo', 'edition'];
  if (!other) return [{ code: 'LAW_REFERS_TO_MISSING', path, values: { edition: edition.refersTo.edition } }];
  if (other.scoredBy === edition.scoredBy) return [];
  return [
    { code: 'LAW_SCORED_BY_MISMATCH', path, values: { detail: `bộ được dẫn chiếu chấm theo ${other.scoredBy}` } },
  ];
}
