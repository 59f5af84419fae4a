import { tidyRecipient, tidySymbol, type PaperKind } from '@chuan-xa/wording';
import { PAPER_KINDS, type Letterhead, type PaperForm } from './paper-kinds.js';

/** A box of signature as it is typed: a line for each part of the capacity. */
export interface BoxDraft {
  capacity: string;
  name: string;
}

/** A kind of paper as it is typed: a line for each recipient. */
export interface PaperDraft {
  symbol: string;
  boxes: BoxDraft[];
  recipients: string;
}

export interface Draft {
  organAbove: string;
  organ: string;
  place: string;
  papers: Record<PaperKind, PaperDraft>;
}

const ofEachKind = <T>(make: (kind: PaperKind) => T): Record<PaperKind, T> =>
  Object.fromEntries(PAPER_KINDS.map((kind) => [kind, make(kind)])) as Record<PaperKind, T>;

/** What stands, to be typed over. */
export const draftOf = ({ organAbove, organ, place, papers }: Letterhead): Draft => ({
  ...{ organAbove, organ, place },
  papers: ofEachKind((kind) => {
    const { symbol, signatures, recipients } = papers[kind];
    return {
      symbol: symbol ?? '',
      boxes: signatures.map(({ capacity, name }) => ({ capacity: capacity.join('\n'), name: name ?? '' })),
      recipients: recipients.join('\n'),
    };
  }),
});

/** What was typed as it is printed and sent: without blank lines, and without what the paper puts there itself. */
export const letterheadOf = ({ organAbove, organ, place, papers }: Draft): Letterhead => ({
  ...{ organAbove: organAbove.trim(), organ: organ.trim(), place: place.trim() },
  papers: ofEachKind((kind) => paperOf(papers[kind])),
});

export const paperOf = ({ symbol, boxes, recipients }: PaperDraft): PaperForm => ({
  symbol: tidySymbol(symbol) || null,
  signatures: boxes.map(({ capacity, name }) => ({ capacity: capacityOf(capacity), name: name.trim() || null })),
  recipients: linesOf(recipients).map(tidyRecipient).filter(Boolean),
});

/** A box that says nothing is sent as one blank line, for the server to say so at its field. */
const capacityOf = (text: string): string[] => (text.trim() === '' ? [''] : linesOf(text));

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Whether two say the same on paper. */
export const isSame = (one: Letterhead, other: Letterhead): boolean =>
  JSON.stringify(letterheadOf(draftOf(one))) === JSON.stringify(letterheadOf(draftOf(other)));
