import type { Criterion, Edition, Indicator, NotApplicableRule, Zone } from '../edition.js';
import type { Answer, Answers, Context, Outcome } from '../verdict.js';

/**
 * The page on verdicts read literally, by trying everything: every zone, every rule, every answer that could still be given. It
 * shares no line with the engine, and knows no unknown figure but the rule for what does not apply.
 */
interface Part {
  id: string;
  criterion: string;
  max: number;
  earnable: number[];
  answer: Answer | undefined;
  indicator: Indicator | undefined;
}

interface World {
  zone: Zone;
  rule: NotApplicableRule;
  disqualified: boolean;
}

export interface LeastRaise {
  sum: number;
  raises: { id: string; from: number; to: number }[];
}

const int = (text: string): number => Math.round(Number(text) * 100);

const value = <T>(parameter: { how: string; value?: T } | null | undefined): T => {
  if (parameter?.value === undefined) throw new Error('The brute force reads known figures only.');
  return parameter.value;
};

export function outcomeByBruteForce(edition: Edition, answers: Answers, context: Context): Outcome {
  const seen = new Set<boolean>();
  for (const world of worldsOf(edition, answers, context)) {
    const parts = partsOf(edition, answers, world.zone);
    const options = parts.map((part) => (part.answer ? [pointsOf(part, world.zone)] : part.earnable));
    eachChoice(options, (points) => {
      seen.add(meets(edition, parts, points, world));
    });
  }
  if (!seen.has(false)) return 'met';
  return seen.has(true) ? 'undetermined' : 'notMet';
}

/** The best of all ways to raise, in the one zone given; null when there is none. */
export function wayBackByBruteForce(edition: Edition, answers: Answers, zone: Zone): LeastRaise | null {
  const worlds = rulesOf(edition).map((rule): World => ({ zone, rule, disqualified: false }));
  const parts = partsOf(edition, answers, zone);
  const from = parts.map((part) => (part.answer ? pointsOf(part, zone) : 0));
  const options = parts.map((part, i) => {
    const still = part.answer && 'notApplicable' in part.answer ? [] : part.earnable;
    return [from[i]!, ...still.filter((points) => points > from[i]!)];
  });
  let best: readonly number[] | null = null;
  eachChoice(options, (points) => {
    if (worlds.every((world) => meets(edition, parts, points, world)) && (!best || isBetter(points, best, from)))
      best = [...points];
  });
  const found = best as number[] | null;
  if (!found) return null;
  const raises = parts.map((part, i) => ({ id: part.id, from: from[i]!, to: found[i]! })).filter((r) => r.to > r.from);
  return { sum: raises.reduce((sum, r) => sum + r.to - r.from, 0), raises };
}

/** Least sum, then fewest ids, then lowest ids, then the largest raise on the lowest id. */
function isBetter(a: readonly number[], b: readonly number[], from: readonly number[]): boolean {
  const rank = (points: readonly number[]) => {
    const raises = points.map((p, i) => p - from[i]!);
    const ids = raises.flatMap((raise, i) => (raise > 0 ? [i] : []));
    return [raises.reduce((x, y) => x + y, 0), ids.length, ...ids, ...raises.map((raise) => -raise)];
  };
  const [x, y] = [rank(a), rank(b)];
  const place = x.findIndex((figure, i) => figure !== y[i]);
  return place >= 0 && x[place]! < y[place]!;
}

function worldsOf(edition: Edition, answers: Answers, context: Context): World[] {
  const zones: Zone[] = context.zone ? [context.zone] : ['1', '2', '3'];
  const declared = needsDeclaration(edition, answers) ? (context.disqualified ?? null) : false;
  const facts = declared === null ? [true, false] : [declared];
  return zones.flatMap((zone) =>
    rulesOf(edition).flatMap((rule) => facts.map((disqualified) => ({ zone, rule, disqualified }))),
  );
}

function needsDeclaration(edition: Edition, answers: Answers): boolean {
  if (edition.disqualifiedBy === 'declared' || edition.scoredBy === 'criterion') return true;
  return edition.criteria.some((c) => answers[c.id] && c.indicators.some((indicator) => indicator.disqualifiesUnder));
}

function rulesOf({ notApplicable }: Edition): NotApplicableRule[] {
  return notApplicable.how === 'unknown' ? ['countsZero', 'leavesDenominator'] : [notApplicable.value];
}

function partsOf(edition: Edition, answers: Answers, zone: Zone): Part[] {
  return edition.criteria.flatMap((criterion) => {
    const whole = edition.scoredBy === 'criterion' || criterion.id in answers || criterion.indicators.length === 0;
    return whole
      ? [wholePart(criterion, answers)]
      : criterion.indicators.map((one) => partOf(criterion, one, answers, zone));
  });
}

function wholePart({ id, maxPoints }: Criterion, answers: Answers): Part {
  const max = int(value(maxPoints));
  return { id, criterion: id, max, earnable: upTo(max), answer: answers[id], indicator: undefined };
}

function partOf(criterion: Criterion, indicator: Indicator, answers: Answers, zone: Zone): Part {
  const max = int(value(indicator.maxPoints));
  const earnable = {
    points: () => (indicator.levels ? [0, ...value(indicator.levels).map(int)] : upTo(max)),
    met: () => [0, max],
    value: () => [0, ...tableOf(indicator, zone).map((row) => int(row.points))],
  }[indicator.answeredBy]();
  return { id: indicator.id, criterion: criterion.id, max, earnable, answer: answers[indicator.id], indicator };
}

const upTo = (max: number): number[] => Array.from({ length: max + 1 }, (_, points) => points);

function tableOf({ levelTable }: Indicator, zone: Zone) {
  const rows = levelTable!.rows;
  return 'how' in rows ? value(rows) : value(rows[zone]);
}

function pointsOf({ answer, max, indicator }: Part, zone: Zone): number {
  if (!answer || 'notApplicable' in answer || 'male' in answer) return 0;
  if ('points' in answer) return int(answer.points);
  if ('met' in answer) return answer.met ? max : 0;
  const measure = Number(answer.value);
  const reached = tableOf(indicator!, zone).filter(({ bound }) =>
    indicator!.levelTable!.direction === 'atLeast' ? measure >= Number(bound) : measure <= Number(bound),
  );
  return reached.reduce((most, row) => Math.max(most, int(row.points)), 0);
}

function meets(edition: Edition, parts: Part[], points: readonly number[], world: World): boolean {
  const pass = edition.pass!;
  if (value(pass.disqualifying) && (world.disqualified || parts.some((part, i) => disqualifies(part, points[i]!))))
    return false;
  const counts = (part: Part) => world.rule === 'countsZero' || !(part.answer && 'notApplicable' in part.answer);
  const reaches = (percent: string, chosen: (part: Part) => boolean) => {
    let have = 0;
    let of = 0;
    parts.forEach((part, i) => {
      if (!chosen(part)) return;
      have += points[i]!;
      if (counts(part)) of += part.max;
    });
    return have * 100 * 100 >= of * int(percent);
  };
  const floors = edition.criteria.every((c) =>
    reaches(value(pass.criterionPercent), (part) => part.criterion === c.id),
  );
  return floors && reaches(value(pass.totalPercent), () => true);
}

function disqualifies({ indicator, answer }: Part, points: number): boolean {
  if (!indicator?.disqualifiesUnder || (answer && 'notApplicable' in answer)) return false;
  return points < int(value(indicator.disqualifiesUnder));
}

function eachChoice(options: readonly (readonly number[])[], visit: (points: readonly number[]) => void): void {
  const points: number[] = options.map(() => 0);
  const fill = (place: number): void => {
    if (place === options.length) {
      visit(points);
      return;
    }
    for (const choice of options[place]!) {
      points[place] = choice;
      fill(place + 1);
    }
  };
  fill(0);
}
