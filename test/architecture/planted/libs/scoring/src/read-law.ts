// breaks pure-scoring
import { readFileSync } from 'node:fs';

export const law = (file: string): string => readFileSync(file, 'utf8');
