import { capitalise, formatDate, roundName } from '@chuan-xa/wording';
import type { Act } from '@chuan-xa/scoring';
import type { SheetPaper } from './sheet-paper.js';

const actText = ({ number, date }: Act): string => `${number} ngày ${formatDate(date)}`;

/** `1300/QĐ-BYT ngày 09/03/2023, đính chính bởi 1453/QĐ-BYT ngày 20/03/2023` */
export const sayAct = ({ edition }: SheetPaper): string =>
  [actText(edition.act), ...edition.correctedBy.map((act) => `đính chính bởi ${actText(act)}`)].join(', ');

/** `Xã Chi Lăng, huyện Tràng Định` */
export const sayCommune = ({ commune, district }: SheetPaper): string =>
  capitalise(district === null ? commune : `${commune}, ${district}`);

/** What a paper is about: where, who answers for it, when, by which standard. */
export const saySubject = (paper: SheetPaper): string[] => [
  `${sayCommune(paper)} (mã ${paper.code})`,
  `Đơn vị phụ trách: ${paper.office}`,
  ...(paper.zone === null ? [] : [paper.zone]),
  `${capitalise(roundName(paper.round.name))}, theo đơn vị hành chính ngày ${formatDate(paper.round.unitsOn)}`,
  `${paper.edition.title} (${sayAct(paper)}; bản ${paper.edition.revision})`,
];
