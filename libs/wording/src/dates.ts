/** "2023-11-01" → "01/11/2023". Anything that is not a date (YYYY-MM-DD) comes back as it is. */
export const formatDate = (date: string): string => date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

/** Vietnam has kept +07:00 the whole year since 1975. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

const inVietnam = (moment: Date | string): string | null => {
  const at = typeof moment === 'string' ? Date.parse(moment) : moment.getTime();
  return Number.isNaN(at) ? null : new Date(at + VIETNAM_OFFSET_MS).toISOString();
};

/**
 * The clock in Vietnam: "2023-10-31T09:00:00Z" → "16:00 ngày 31/10/2023".
 * @param moment a Date, or an ISO 8601 text with its offset (or Z)
 * A text that is not a moment comes back as it is; a Date that is none gives "".
 */
export const formatMoment = (moment: Date | string): string => {
  const local = inVietnam(moment);
  if (local === null) return typeof moment === 'string' ? moment : '';
  return `${local.slice(11, 16)} ngày ${formatDate(local.slice(0, 10))}`;
};

/** The day in Vietnam on which the moment falls, "YYYY-MM-DD"; "" for what is no moment. */
export const dayInVietnam = (moment: Date | string): string => inVietnam(moment)?.slice(0, 10) ?? '';

const DAY_MS = 86_400_000;

/** How many days after `from` the other day comes; days as `YYYY-MM-DD`, negative where it comes before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
