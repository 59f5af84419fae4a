import { pinnedEditions, readRound, type Round } from '@chuan-xa/assessments';
import type { Tx } from '@chuan-xa/platform';
import { daysBetween } from '@chuan-xa/wording';
import { countCases } from './count-cases.js';
import { countExpiring } from './count-expiring.js';
import { countSheets, returnedSheets, waitingOffices } from './count-sheets.js';
import type { Home } from './home.js';
import { readOthersActs } from './read-others-acts.js';
import { readRoundSheets } from './read-round-sheets.js';

/**
 * The first page of a round for who is signed in, in a number of statements that does not grow with the round.
 * What came back is for who enters, what waits for who appraises: by the columns that the act may write.
 * @param since when the actor was last here; null: never, and what others did is told from the round's opening on
 * Refuses: ROUND_NOT_FOUND.
 */
export async function readHome(tx: Tx, roundId: string, since: Date | null): Promise<Home> {
  const round = await readRound(tx, roundId);
  const { columns, office, reach } = tx.actor;
  const editions = await pinnedEditions(tx, [round.id]);
  const sheets = await readRoundSheets(tx, round.id);
  const entered = columns.district === 'office' ? sheets.filter((sheet) => sheet.office === office) : sheets;
  return {
    since,
    due: dueOf(round, tx.today),
    standards: reach === 'nothing' ? [] : [...editions.values()].map((edition) => countSheets(edition, sheets)),
    returned: columns.district ? returnedSheets(entered) : [],
    waiting: columns.appraised ? waitingOffices(sheets) : [],
    changes: await readOthersActs(tx, since ?? round.openedAt),
    cases: await countCases(tx),
    expiring: await countExpiring(tx),
  };
}

function dueOf({ dueOn, closedAt }: Round, today: string): Home['due'] {
  if (dueOn === null || closedAt !== null) return null;
  return { dueOn, daysLeft: daysBetween(today, dueOn) };
}
