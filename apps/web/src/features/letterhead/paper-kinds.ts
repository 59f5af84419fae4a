import { paperKindWords, type PaperKind } from '@chuan-xa/wording';
import type { components } from '../../api/schema.js';

export type Letterhead = components['schemas']['LetterheadTextView'];
export type PaperForm = Letterhead['papers'][PaperKind];

/** In the order in which they are shown. */
export const PAPER_KINDS = Object.keys(paperKindWords) as PaperKind[];
