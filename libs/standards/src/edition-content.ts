import type { Edition } from '@chuan-xa/scoring';

/** An edition as it is kept, before its fingerprint is taken. */
export type EditionContent = Omit<Edition, 'sha256'>;
