import { sentence } from '@chuan-xa/wording';

export const hidden = sentence;
