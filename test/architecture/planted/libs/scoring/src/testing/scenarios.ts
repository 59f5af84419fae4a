import { readFileSync } from 'node:fs';

/** Breaks nothing: what only tests use may read files. */
export const scenarios = (file: string): string => readFileSync(file, 'utf8');
