import { answered, server } from '../../api/client.js';
import { allItems } from '../../api/all-items.js';
import type { components } from '../../api/schema.js';
import { nowOld, useAnswer } from '../../app/questions.js';
import type { Choice } from '../../components/field.js';

export type ZoneEntry = components['schemas']['ZoneEntryNamedDto'];
export type Zone = NonNullable<ZoneEntry['zone']>;

/** Its lists, as the tabs of one place; a role sees only its own. */
export const placesPages = [
  { to: '/dia-ban', label: 'Xã, phường, thị trấn', needs: 'GET /api/communes' },
  { to: '/phan-vung', label: 'Phân vùng', needs: 'GET /api/zones' },
  { to: '/ranh-gioi', label: 'Ranh giới', needs: 'GET /api/boundaries' },
];

/** The zones of Decision 1300. */
export const zoneChoices: Choice[] = ['1', '2', '3'].map((zone) => ({ value: zone, label: `Vùng ${zone}` }));

/** One commune of a day, with what it was and what it became. */
export const useCommune = (code: string, on: string) =>
  useAnswer({
    key: ['GET /api/communes/:code', code, on],
    ask: (signal) =>
      answered(server.GET('/api/communes/{code}', { params: { path: { code }, query: { on } }, signal })),
  });

/** What was decided on zones, the last recorded first. */
export const useZones = () =>
  useAnswer({
    key: ['GET /api/zones'],
    ask: (signal) => allItems((query) => answered(server.GET('/api/zones', { params: { query }, signal }))),
  });

/** What rests on a zone: asked again after it changes. */
export const zonesChanged = (): Promise<void> =>
  nowOld(
    'GET /api/zones',
    'GET /api/communes',
    'GET /api/communes/:code',
    'GET /api/rounds/:round/grid',
    'GET /api/rounds/:round/reviews',
    'GET /api/rounds/:round/communes/:code/story',
    'GET /api/assessments/:id',
  );
