import type { Identity } from '../workbook-file/index.js';

export const ANNEX_FORM = 'annex';
/** Of the layout of the form; another one is not read. */
export const ANNEX_VERSION = 1;

/** What an annex says of itself: of which edition, taken out on which revision. */
export interface AnnexIdentity extends Identity {
  form: typeof ANNEX_FORM;
  edition: string;
  /** The revision that it was filled in from. */
  revision: string;
  sha256: string;
  /** Its own id: who goes on typing in the same workbook goes on from what they brought in. */
  workbook: string;
}
