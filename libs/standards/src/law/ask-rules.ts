import type { Criterion, Edition, Indicator } from '@chuan-xa/scoring';
import type { Finding, Path } from './fault.js';
import { rules, type Part, type Rule } from './rules/index.js';

/** Whether nothing is wrong with the shape at a path, below it, or of what holds it; a key too many spoils no other. */
export const isSound = (shape: readonly Finding[], path: Path): boolean =>
  !shape.some(
    ({ code, path: at }) =>
      code !== 'LAW_UNKNOWN_KEY' && path.slice(0, at.length).every((step, index) => String(at[index]) === String(step)),
  );

/** Asks every rule of every part whose shape is right. */
export function ruleFindings(value: unknown, shape: readonly Finding[]): Finding[] {
  const edition = value as Edition;
  const sound = (path: Path): boolean => isSound(shape, path);
  const criteria = criteriaOf(edition);
  const indicators = criteria.flatMap(indicatorsOf);
  return rules
    .filter(({ reads }) => reads.every((key) => sound([key])))
    .flatMap((rule) => ask(rule, edition, criteria, indicators, sound));
}

function ask(
  rule: Rule,
  edition: Edition,
  criteria: Part<Criterion>[],
  indicators: Part<Indicator>[],
  sound: (path: Path) => boolean,
): Finding[] {
  if (rule.each === 'edition') return rule.find({ edition, part: edition, path: [] });
  if (rule.each === 'criterion') return criteria.filter(({ path }) => sound(path)).flatMap((part) => rule.find(part));
  return indicators.filter(({ path }) => sound(path)).flatMap((part) => rule.find(part));
}

const criteriaOf = (edition: Edition): Part<Criterion>[] =>
  listOf<Criterion>((edition as Partial<Edition> | null)?.criteria).map((part, index) => ({
    edition,
    part,
    path: ['criteria', index],
  }));

const indicatorsOf = ({ edition, part: criterion, path }: Part<Criterion>): Part<Indicator>[] =>
  listOf<Indicator>((criterion as Partial<Criterion> | null)?.indicators).map((part, index) => ({
    edition,
    part,
    path: [...path, 'indicators', index],
  }));

/** The shape may not be right: what is no list has no parts. */
const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);
