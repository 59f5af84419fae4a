import type { Parameter } from '../edition.js';

const CITATION = 'Bộ thử nghiệm, không phải văn bản';

export const act = <T>(value: T): Parameter<T> => ({ how: 'act', value, citation: CITATION });

export const secondary = <T>(value: T): Parameter<T> => ({ how: 'secondary', value, citation: 'Nguồn thứ cấp' });

export const UNKNOWN = { how: 'unknown' } as const;
