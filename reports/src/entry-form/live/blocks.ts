import type { CompiledCriterion, CompiledPoints, Item } from '@chuan-xa/scoring';

/** One judging of the row: in its zone, or in each zone in turn where an answer depends on it and the zone may be missing. */
export interface Block {
  zone: '1' | '2' | '3' | null;
  suffix: string;
}

export const blocksOf = ({ criteria }: CompiledPoints): Block[] =>
  criteria.some((criterion) => itemsOf(criterion).some((item) => item.table?.byZone))
    ? (['1', '2', '3'] as const).map((zone) => ({ zone, suffix: `:${zone}` }))
    : [{ zone: null, suffix: '' }];

/** What of a criterion is entered: its indicators, or itself where it has none. */
export const itemsOf = ({ parts, whole }: CompiledCriterion): readonly Item[] => (parts.length > 0 ? parts : [whole]);

/** Keys of what a criterion comes to. */
export const leastKey = (criterion: string, { suffix }: Block): string => `least:${criterion}${suffix}`;
export const mostKey = (criterion: string, { suffix }: Block): string => `most:${criterion}${suffix}`;
export const bestKey = (criterion: string, { suffix }: Block): string => `best:${criterion}${suffix}`;
