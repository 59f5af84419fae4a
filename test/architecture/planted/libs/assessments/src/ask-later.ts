// breaks order-assessments
import type { Later as Next } from '@chuan-xa/reviews';

export type Later = Next | null;
