import type { CommuneType } from '@chuan-xa/places';
import type { CommuneType as LawType, Edition } from '@chuan-xa/scoring';

/** The law's word for a type of unit. A đặc khu is named by no edition that we have. */
const lawTypes: Record<CommuneType, LawType | null> = {
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
  'dac-khu': null,
};

/** Whether a standard applies to a commune: the NTM ones apply to xã only. */
export function applies(edition: Pick<Edition, 'appliesTo'>, { type }: { type: CommuneType }): boolean {
  const word = lawTypes[type];
  return word !== null && edition.appliesTo.includes(word);
}
