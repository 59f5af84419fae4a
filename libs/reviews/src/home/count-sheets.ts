import { isComplete, type Edition } from '@chuan-xa/scoring';
import { titleOfStandard } from '@chuan-xa/standards';
import type { ByState, ReturnedSheet, StandardCount, WaitingOffice } from './home.js';
import type { RoundSheet } from './read-round-sheets.js';

/** How far the sheets of one standard are. */
export function countSheets(edition: Edition, sheets: RoundSheet[]): StandardCount {
  const own = sheets.filter(({ standard }) => standard === edition.id);
  const byState: ByState = { notStarted: 0, draft: 0, submitted: 0, returned: 0, accepted: 0 };
  for (const { state, entered } of own) byState[state === 'draft' && entered.length === 0 ? 'notStarted' : state] += 1;
  return {
    standard: edition.id,
    shortTitle: edition.shortTitle,
    title: titleOfStandard(edition.id),
    sheets: own.length,
    byState,
    complete: own.filter(({ entered }) => isComplete(edition, new Set(entered))).length,
  };
}

/** What came back, the latest first. */
export const returnedSheets = (sheets: RoundSheet[]): ReturnedSheet[] =>
  sheets
    .filter(({ state }) => state === 'returned')
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ id: sheet, code, commune, standard, reason, by, at }) => ({
      sheet,
      code,
      commune,
      standard,
      reason,
      by,
      at,
    }));

/** Which offices' sheets wait for appraisal, in the order of the offices. */
export function waitingOffices(sheets: RoundSheet[]): WaitingOffice[] {
  const offices = new Map<string, WaitingOffice>();
  for (const { state, office, officeName } of sheets) {
    if (state !== 'submitted') continue;
    const known = offices.get(office);
    if (known) known.sheets += 1;
    else offices.set(office, { office, officeName, sheets: 1 });
  }
  return [...offices.values()];
}
