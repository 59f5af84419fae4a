// breaks library-has-its-place
import { law } from '@chuan-xa/scoring';

export type Later = ReturnType<typeof law>;
