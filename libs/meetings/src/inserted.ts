import type { InsertResult } from 'typeorm';

/** Whether an insertion that gives back what it added (`returning`) added nothing: what it would add was there. */
export const isEmpty = ({ raw }: InsertResult): boolean => !Array.isArray(raw) || raw.length === 0;
