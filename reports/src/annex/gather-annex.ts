import { randomUUID } from 'node:crypto';
import { Installation, refuse, type Tx } from '@chuan-xa/platform';
import { draftGround, revisionState } from '@chuan-xa/standards';
import type { Edition } from '@chuan-xa/scoring';
import { formatDate } from '@chuan-xa/wording';
import { momentOf } from '../moment-of.js';
import { ANNEX_FORM, ANNEX_VERSION, type AnnexIdentity } from './annex-identity.js';
import { layOut } from './lay-out.js';
import type { LaidOut } from './laid-out.js';
import type { AnnexHead } from './write-annex.js';

export interface GatheredAnnex {
  laid: LaidOut;
  head: AnnexHead;
  identity: AnnexIdentity;
}

/** An edition of thresholds, or one that takes another's criteria, has no indicators with points to be typed. */
export const hasAnnex = ({ scoredBy, refersTo }: Pick<Edition, 'scoredBy' | 'refersTo'>): boolean =>
  scoredBy !== 'threshold' && refersTo === null;

/** What the form of an edition's annex says, from the office's draft or else the published revision. Refused: STANDARD_NOT_FOUND, ANNEX_NOT_OF_STANDARD. */
export async function gatherAnnex(tx: Tx, edition: string): Promise<GatheredAnnex> {
  const { base, own } = await draftGround(tx, edition);
  if (!hasAnnex(base)) throw refuse('ANNEX_NOT_OF_STANDARD', { edition });
  const { kind } = await tx.manager.findOneByOrFail(Installation, { sole: true });
  const published = (await revisionState(tx, edition, base.revision)) === 'published';
  const { number, date } = base.act;
  const standing = own ? 'bản nháp' : published ? 'bản đã công bố' : 'bản chưa công bố';
  return {
    laid: layOut(base),
    head: {
      organ: 'Sở Y tế',
      standard: `${base.title} (${number} ngày ${formatDate(date)})`,
      standing: `${standing} ${base.revision}`,
      state: { kind: 'frozen', at: momentOf(tx.at), demo: kind === 'demo' },
    },
    identity: {
      form: ANNEX_FORM,
      version: ANNEX_VERSION,
      province: tx.province,
      at: tx.at.toISOString(),
      edition,
      revision: base.revision,
      sha256: base.sha256,
      workbook: randomUUID(),
    },
  };
}
