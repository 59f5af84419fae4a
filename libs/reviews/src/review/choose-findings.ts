import type { Reason } from '@chuan-xa/scoring';
import { foldVietnamese, REASON_KINDS, reasonKindOf, type ReasonKind, type ReviewOutcome } from '@chuan-xa/wording';
import type { Finding } from './review-titles.js';

/** What a review is narrowed to; what is left out is not asked. */
export interface ReviewChoice {
  outcome?: ReviewOutcome;
  /** Code of the office that answers for the commune. */
  office?: string;
  reason?: ReasonKind;
  /** Of the reason `floor`: which criterion is below it. */
  criterion?: string;
  termEnded?: boolean;
  /** Part of a commune's name or code, or of its office's or district's name; marks and case do not count. */
  q?: string;
}

/** A finding with what it is chosen by. */
export interface ChoosableFinding<F extends Pick<Finding, 'outcome' | 'termEnded'> = Finding> {
  finding: F;
  office: { code: string; name: string };
  reasons: Reason[];
  /** Where `q` is looked for. */
  texts: string[];
}

/** How many findings give a reason; `criterion` is null but for `floor`, which is counted as a whole and by criterion. */
export interface ReasonCount {
  reason: ReasonKind;
  criterion: string | null;
  count: number;
}

/** How many findings are of an office; its code is '' where no office answers for the commune. */
export interface OfficeCount {
  office: string;
  name: string;
  count: number;
}

type Line = ChoosableFinding<Pick<Finding, 'outcome' | 'termEnded'>>;

/** The findings that are asked for, in their order. */
export const chooseFindings = <L extends Line>(lines: L[], choice: ReviewChoice): L[] => {
  const sought = foldVietnamese(choice.q ?? '');
  return lines.filter(
    ({ finding, office, reasons, texts }) =>
      (choice.outcome === undefined || finding.outcome === choice.outcome) &&
      (choice.office === undefined || office.code === choice.office) &&
      (choice.termEnded === undefined || finding.termEnded === choice.termEnded) &&
      (choice.reason === undefined || gives(reasons, choice.reason, choice.criterion)) &&
      (sought === '' || texts.some((text) => foldVietnamese(text).includes(sought))),
  );
};

const gives = (reasons: Reason[], kind: ReasonKind, criterion: string | undefined): boolean =>
  reasons.some((reason) => reasonKindOf(reason) === kind && (criterion === undefined || floorOf(reason) === criterion));

const floorOf = (reason: Reason): string | null => (reason.code === 'CRITERION_BELOW' ? reason.criterion : null);

/** Each reason with what choosing it would give, everything else chosen alike. One finding may give several. */
export function countByReason(lines: Line[], choice: ReviewChoice): ReasonCount[] {
  const others = chooseFindings(lines, { ...choice, reason: undefined, criterion: undefined });
  const floors = [...new Set(others.flatMap(({ reasons }) => reasons.flatMap((reason) => floorOf(reason) ?? [])))];
  floors.sort((a, b) => Number(a) - Number(b));
  const count = (reason: ReasonKind, criterion: string | null): ReasonCount => ({
    reason,
    criterion,
    count: others.filter(({ reasons }) => gives(reasons, reason, criterion ?? undefined)).length,
  });
  return REASON_KINDS.flatMap((kind) => [
    count(kind, null),
    ...(kind === 'floor' ? floors.map((criterion) => count(kind, criterion)) : []),
  ]);
}

/** Each office that has any finding, with what choosing it would give, everything else chosen alike; these add up. */
export function countByOffice(lines: Line[], choice: ReviewChoice): OfficeCount[] {
  const counts = new Map(lines.map(({ office: { code, name } }) => [code, { office: code, name, count: 0 }]));
  for (const { office } of chooseFindings(lines, { ...choice, office: undefined })) {
    const found = counts.get(office.code);
    if (found) found.count += 1;
  }
  return [...counts.values()];
}
