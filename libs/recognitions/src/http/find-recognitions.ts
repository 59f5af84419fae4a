import type { Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import { finds, type TitleStateCode } from '@chuan-xa/wording';
import { listRecognitions } from '../list-register.js';
import { isWithdrawn } from '../term.js';
import { viewRecognitions, type RecognitionView } from './recognition.view.js';

/** What the register of titles is narrowed to; nothing: all of it. */
export interface RecognitionsAsked {
  title?: Title;
  /** GSO code. */
  commune?: string;
  /** For this year or earlier; for this year alone. */
  through?: number;
  year?: number;
  office?: string;
  /** As of today. */
  state?: TitleStateCode;
  /** A part of the commune's name, its district, its code, the decision's number or the note; without marks. */
  q?: string;
}

/** More than any register has. */
const ALL = 1_000_000;

/** The recognitions within reach that are asked for, by commune, the latest year first: for the list and for its workbook alike. */
export async function findRecognitions(tx: Tx, asked: RecognitionsAsked): Promise<RecognitionView[]> {
  const { title, commune, through, year, office, state, q = '' } = asked;
  const { items } = await listRecognitions(tx, { title, commune, through, page: 1, pageSize: ALL });
  return (await viewRecognitions(tx, items)).filter(
    (one) =>
      (year === undefined || one.year === year) &&
      (office === undefined || one.commune.office === office) &&
      (state === undefined || (state === 'endsSoon' ? one.endsSoon : stateOf(one, tx.today) === state)) &&
      finds(q, one.commune.name, one.commune.district, one.commune.code, one.decisionNumber, one.note),
  );
}

function stateOf(one: RecognitionView, day: string): TitleStateCode {
  if (isWithdrawn(one, day)) return 'withdrawn';
  if (one.termEnd === null) return 'unknown';
  return day >= one.termEnd ? 'ended' : 'inTerm';
}
