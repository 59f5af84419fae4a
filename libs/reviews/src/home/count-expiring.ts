import type { Tx } from '@chuan-xa/platform';
import { endingRecognitions } from '@chuan-xa/recognitions';

/** How many titles that communes of today hold end within 90 days; which: see `endingRecognitions`. */
export const countExpiring = async (tx: Tx): Promise<number> => (await endingRecognitions(tx)).length;
