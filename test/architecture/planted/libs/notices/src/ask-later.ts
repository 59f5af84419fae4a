// breaks order-notices
import type { Later as Next } from '@chuan-xa/someday';

export type Later = Next | null;
