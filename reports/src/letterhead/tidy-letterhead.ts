import { tidyRecipient, tidySymbol } from '@chuan-xa/wording';
import { PAPER_KINDS } from './paper-kinds.js';
import type { Letterhead, PaperForm } from './letterhead.js';

/** A letterhead as it is kept: without the dashes, semicolons and slashes that the paper puts there by itself. */
export function tidyLetterhead({ organAbove, organ, place, papers }: Letterhead): Letterhead {
  const forms = PAPER_KINDS.map((kind) => [kind, tidyForm(papers[kind])] as const);
  return { organAbove, organ, place, papers: Object.fromEntries(forms) as Letterhead['papers'] };
}

const tidyForm = ({ symbol, signatures, recipients }: PaperForm): PaperForm => ({
  symbol: tidySymbol(oneLine(symbol ?? '')) || null,
  signatures: signatures.map(({ capacity, name }) => ({ capacity, name: oneLine(name ?? '') || null })),
  recipients: recipients.map(tidyRecipient).filter(Boolean),
});

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
