// breaks order-standards
import type { Later as Next } from '@chuan-xa/recognitions';

export type Later = Next | null;
