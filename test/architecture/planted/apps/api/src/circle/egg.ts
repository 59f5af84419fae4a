// breaks no-circular
import type { Hen } from './hen.js';

export interface Egg {
  hatches: Hen;
}
