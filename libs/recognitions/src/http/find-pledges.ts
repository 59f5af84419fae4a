import type { Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import { finds, type PledgeStateCode } from '@chuan-xa/wording';
import { listPledges } from '../list-register.js';
import { viewPledges, type PledgeView } from './pledge.view.js';

/** What the register of pledges is narrowed to; nothing: all of it. */
export interface PledgesAsked {
  title?: Title;
  year?: number;
  office?: string;
  state?: PledgeStateCode;
  /** A part of the commune's name, its district, its code, the document or the note; without marks. */
  q?: string;
}

/** More than any register has. */
const ALL = 1_000_000;

/** The pledges within reach that are asked for, by year and commune: for the list and for its workbook alike. */
export async function findPledges(tx: Tx, asked: PledgesAsked): Promise<PledgeView[]> {
  const { title, year, office, state, q = '' } = asked;
  const { items } = await listPledges(tx, { title, year, page: 1, pageSize: ALL });
  return (await viewPledges(tx, items)).filter(
    (one) =>
      (office === undefined || one.commune.office === office) &&
      (state === undefined || (state === 'dropped') === (one.droppedOn !== null)) &&
      finds(q, one.commune.name, one.commune.district, one.commune.code, one.document, one.note),
  );
}
