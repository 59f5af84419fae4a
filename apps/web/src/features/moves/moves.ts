import { capitalise, formatCount, moveWord, type AssessmentMove } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { nowOld } from '../../app/questions.js';
import type { Round } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import type { GridSheet } from '../entry/use-grid.js';

export type Move = AssessmentMove;

/** From which states each move leads (verdict.md §4). */
const from: Record<Move, readonly GridSheet['state'][]> = {
  submit: ['draft', 'returned'],
  return: ['submitted'],
  accept: ['submitted'],
  unlock: ['accepted'],
};

/** The sheets that this account can move so, now. */
export function movable(move: Move, sheets: readonly GridSheet[], round: Round, session: Session): GridSheet[] {
  if (round.closedAt !== null || !may(session, `POST /api/assessments/${move}`)) return [];
  return sheets.filter(
    ({ state, open }) => from[move].includes(state) && (move !== 'submit' || open.includes('district')),
  );
}

export const needsReason = (move: Move): boolean => move === 'return' || move === 'unlock';

/** "Xác nhận thẩm định" */
export const moveName = (move: Move): string => capitalise(moveWord(move));

/** The official letter, as far as it is typed; "" is not known yet. */
export interface Letter {
  number: string;
  date: string;
  signer: string;
}

export const NO_LETTER: Letter = { number: '', date: '', signer: '' };

/** What is known of the letter; what is not may follow. */
export const dispatchOf = ({ number, date, signer }: Letter) => ({
  number: number.trim() || null,
  date: date || null,
  signer: signer.trim() || null,
});

interface Order {
  ids: string[];
  reason: string;
  takeDistrict: boolean;
  letter: Letter;
}

/** Moves sheets as one act: all or none. Throws what the server refuses, each refusal at `ids.<place>`. */
export async function moveSheets(move: Move, { ids, reason, takeDistrict, letter }: Order): Promise<void> {
  const why = reason.trim() === '' ? {} : { reason: reason.trim() };
  if (move === 'submit') {
    const dispatch = dispatchOf(letter);
    const known = Object.values(dispatch).some((value) => value !== null);
    await answered(server.POST('/api/assessments/submit', { body: { ids, ...(known ? { dispatch } : {}) } }));
  } else if (move === 'accept') await answered(server.POST('/api/assessments/accept', { body: { ids, takeDistrict } }));
  else if (move === 'return') await answered(server.POST('/api/assessments/return', { body: { ids, ...why } }));
  else await answered(server.POST('/api/assessments/unlock', { body: { ids, ...why } }));
  await nowOld(...OLD);
}

/** What a move makes old. */
const OLD = [
  'GET /api/rounds/:round/grid',
  'GET /api/rounds/:round/assessments',
  'GET /api/rounds/:round/home',
  'GET /api/rounds/:round/progress',
  'GET /api/rounds/:round/reviews',
  'GET /api/rounds/:round/communes/:code/story',
  'GET /api/rounds/:round/submissions',
  'GET /api/assessments/:id',
  'GET /api/assessments/:id/changes',
];

/** Why a sheet cannot be moved now, for what stands in it; null where it can. */
export function whyNot(move: Move, { unsent, empty }: { unsent: number; empty: boolean }): string | null {
  if (unsent > 0) return `Còn ${formatCount(unsent)} ô chưa gửi hoặc chưa ghi được`;
  return move === 'submit' && empty ? 'Chưa có điểm nào' : null;
}
