import type { CellValue } from '@chuan-xa/scoring';

/** A fifth: from here on a change against the last round is worth a word. Our own measure, not the law's (decision 0016). */
const SHARE = 0.2;

const numberOf = (value: CellValue): number | null => {
  if (value === null) return null;
  if ('points' in value) return Number(value.points);
  if ('value' in value) return Number(value.value);
  if ('male' in value) return (Number(value.male) + Number(value.female)) / 2;
  return null;
};

/**
 * Whether a value is so far from the last round's that a word of explanation is asked for: points by a fifth of the maximum (of what
 * stood there, where no maximum is known), a measure by a fifth of what it was, a yes that became a no or the reverse.
 */
export function isLargeJump(now: CellValue, before: CellValue | undefined, max: string | null): boolean {
  if (now === null || before === undefined || before === null) return false;
  if ('met' in now && 'met' in before) return now.met !== before.met;
  const [to, from] = [numberOf(now), numberOf(before)];
  if (to === null || from === null) return false;
  const scale = 'points' in now && max !== null ? Number(max) : Math.abs(from);
  return to !== from && Math.abs(to - from) >= scale * SHARE;
}
