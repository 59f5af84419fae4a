// breaks order-audit
import type { Later as Next } from '@chuan-xa/places';

export type Later = Next | null;
