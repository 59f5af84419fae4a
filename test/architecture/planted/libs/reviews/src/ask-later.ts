// breaks order-reviews
import type { Later as Next } from '@chuan-xa/meetings';

export type Later = Next | null;
