import { paperKindWords, type PaperKind } from '@chuan-xa/wording';

/** In the order in which they are shown. */
export const PAPER_KINDS = Object.keys(paperKindWords) as PaperKind[];
