import { law } from '@chuan-xa/scoring';

export const port = Number(law('port'));
