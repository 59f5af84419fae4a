import type { CommuneKey } from '@chuan-xa/platform';

/**
 * Which sheets are judged: all of a round, all of the named communes', or the named ones and what else their communes have in the same
 * round, since a commune's sheets rest on each other. Of closed rounds none.
 */
export type Selection = { roundId: string } | { communes: CommuneKey[] } | { sheets: string[] };
