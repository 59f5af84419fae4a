import { Province } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { defaultLetterhead, type Letterhead } from './letterhead.js';
import { LetterheadVersion } from './letterhead.entity.js';

/** The letterhead in force. */
export interface KeptLetterhead {
  /** 0: the office has written none of its own. */
  version: number;
  /** null: of the province's name, see `defaultLetterhead`. */
  content: Letterhead | null;
  writtenAt: Date | null;
  writtenBy: string | null;
}

/** Which letterhead is in force. */
export async function readLetterhead(tx: Tx): Promise<KeptLetterhead> {
  const [last] = await tx.manager.find(LetterheadVersion, {
    where: { province: tx.province },
    order: { version: 'DESC' },
    take: 1,
  });
  return last ?? { version: 0, content: null, writtenAt: null, writtenBy: null };
}

/** What is printed of what is kept; a kind of paper that came later is as it is for everybody. @param province its name */
export function inForce(kept: Letterhead | null, province: string): Letterhead {
  const standard = defaultLetterhead(province);
  return kept === null ? standard : { ...kept, papers: { ...standard.papers, ...kept.papers } };
}

/** The province's name. */
export async function provinceName({ manager, province }: Tx): Promise<string> {
  return (await manager.findOneByOrFail(Province, { code: province })).name;
}

/** The letterhead of what is printed now. */
export const letterheadNow = async (tx: Tx): Promise<Letterhead> =>
  inForce((await readLetterhead(tx)).content, await provinceName(tx));
