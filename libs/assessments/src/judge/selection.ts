import type { CommuneKey } from '@chuan-xa/platform';

/** Which sheets are judged: all of the named communes' in open rounds, since a commune's sheets rest on each other. */
export type Selection = { roundId: string } | { communes: CommuneKey[]; roundId?: string };
