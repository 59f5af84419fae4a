// breaks order-recognitions
import type { Later as Next } from '@chuan-xa/assessments';

export type Later = Next | null;
