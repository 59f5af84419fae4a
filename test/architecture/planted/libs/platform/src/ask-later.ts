// breaks order-platform
import type { Later as Next } from '@chuan-xa/audit';

export type Later = Next | null;
