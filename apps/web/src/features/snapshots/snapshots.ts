import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useAnswer } from '../../app/questions.js';

export type Snapshot = components['schemas']['SnapshotView'];
export type Comparison = components['schemas']['ComparisonView'];
export type Moved = Comparison['moved'][number];

/** A round's snapshots, the newest first. */
export const useSnapshots = (round: string) =>
  useAnswer({
    key: ['GET /api/rounds/:round/snapshots', round],
    ask: async (signal) =>
      (await answered(server.GET('/api/rounds/{round}/snapshots', { params: { path: { round } }, signal }))).items,
  });

/** A snapshot (`id`) beside another one of the same round (`than`), usually an earlier one. */
export const useComparison = (id: string, than: string) =>
  useAnswer({
    key: ['GET /api/snapshots/:id/comparison', id, than],
    ask: (signal) =>
      answered(
        server.GET('/api/snapshots/{id}/comparison', { params: { path: { id }, query: { with: than } }, signal }),
      ),
  });

/** "chốt 2: Họp rà soát ngày 01/11/2023" */
export const snapshotLine = ({ number, name }: Snapshot): string => `Bản chốt ${number}: ${name}`;
