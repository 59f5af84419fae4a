import { asTexts } from './search.js';
import { askAhead } from './questions.js';
import { roundsAsked } from './round.js';
import { may, type Session } from './session.js';

/**
 * Asks what the place in the address is about to ask, while it is still being drawn: on a slow machine that is half of the wait. Throws
 * what the server refuses; the place itself asks again and says so.
 */
export async function askAtOnce(session: Session): Promise<void> {
  if (session.mustChange || !may(session, roundsAsked.key[0])) return;
  const here = window.location;
  const [grid] = await Promise.all([
    here.pathname === '/nhap-diem' ? import('../features/entry/use-grid.js') : null,
    askAhead(roundsAsked),
  ]);
  await grid?.askGridAhead(session, asTexts(Object.fromEntries(new URLSearchParams(here.search))));
}
