// breaks no-dev-dependency
import { property } from 'fast-check';

export const guess = property;
