import { AuditRecord } from '@chuan-xa/audit';
import { reachText, withinReach, type CommuneKey, type Tx } from '@chuan-xa/platform';
import { titleOfStandard } from '@chuan-xa/standards';
import { HISTORY_ACTIONS, sayHappened, titleWord } from '@chuan-xa/wording';
import type { OwnSheet } from './read-own-sheets.js';
import { asParameters } from './scene.js';

/** Something that happened to a commune. */
export interface HappenedTold {
  at: Date;
  what: string;
  by: string;
}

const MOST = 100;

/** The newest hundred acts on the record about a unit, in words, as far as the actor may read them; one statement. */
export async function readHistory(tx: Tx, selves: CommuneKey[], sheets: OwnSheet[]): Promise<HappenedTold[]> {
  const [periods, codes] = asParameters(selves);
  const acts = await tx.manager
    .createQueryBuilder(AuditRecord, 'a')
    .where('a.province = :province', { province: tx.province })
    .andWhere('(a.period, a.commune_code) IN (SELECT * FROM unnest(:periods::smallint[], :codes::bpchar[]))', {
      periods,
      codes,
    })
    .andWhere('a.action = ANY(:actions::text[])', { actions: HISTORY_ACTIONS })
    .andWhere(withinReach('a', ':province', ':reach'), { reach: reachText(tx.actor) })
    .orderBy('a.at', 'DESC')
    .addOrderBy('a.number', 'DESC')
    .take(MOST)
    .getMany();
  const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return acts.map(({ at, actor, action, objectType, objectId, before, after, why }) => {
    const sheet = objectType === 'assessment' ? sheetOf.get(objectId) : undefined;
    const of = sheet && { of: titleWord(titleOfStandard(sheet.edition) ?? sheet.edition), round: sheet.roundName };
    return { at, what: sayHappened({ action, before, after, why, sheet: of ?? null }), by: actor };
  });
}
