import type { Edition } from '@chuan-xa/scoring';
import type { RevisionRow } from '../read-revision.js';
import { titleOfStandard } from '../titles.js';
import type { RevisionDto, StandardDetailDto, StandardDto } from './standard.dto.js';

/** An edition as the list shows it, among its revisions. */
export function standardAnswer(edition: Edition, revisions: readonly RevisionRow[]): StandardDto {
  const { id, revision, sha256, title, shortTitle, act, correctedBy, inForce, appliesTo, scoredBy, termYears } =
    edition;
  const status = revisions.find((row) => row.revision === revision)?.status ?? 'draft';
  return {
    ...{ id, revision, status, sha256, title, shortTitle, act, correctedBy, inForce, appliesTo, scoredBy, termYears },
    judges: titleOfStandard(id),
    invented: edition.invented === true,
    revisions: revisions.map(revisionAnswer),
  };
}

/** And whole. */
export function standardDetail(edition: Edition, revisions: readonly RevisionRow[]): StandardDetailDto {
  const { zones, disqualifiedBy, notApplicable, pass, maxTotal, refersTo, criteria } = edition;
  return {
    ...standardAnswer(edition, revisions),
    zones,
    disqualifiedBy,
    notApplicable,
    pass,
    maxTotal,
    refersTo,
    criteria,
  };
}

const revisionAnswer = ({ revision, status, sha256, publishedAt }: RevisionRow): RevisionDto => ({
  revision,
  status,
  sha256,
  publishedAt,
});
