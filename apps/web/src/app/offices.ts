import type { UseQueryResult } from '@tanstack/react-query';
import { answered, server } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useAnswer } from './questions.js';

export type Office = components['schemas']['OfficeDto'];

/** The offices of a day; of today where none is named. */
export const useOffices = (on?: string): UseQueryResult<Office[]> =>
  useAnswer({
    key: ['GET /api/offices', on],
    ask: async (signal) => (await answered(server.GET('/api/offices', { params: { query: { on } }, signal }))).items,
  });
