// breaks order-accounts
import type { Later as Next } from '@chuan-xa/standards';

export type Later = Next | null;
