import { answered, server } from '../api/client.js';
import { useAnswer } from './questions.js';

/** Every standard with its revisions, by id. */
export const useStandards = () =>
  useAnswer({
    key: ['GET /api/standards'],
    ask: async (signal) =>
      (await answered(server.GET('/api/standards', { params: { query: { pageSize: 1000 } }, signal }))).items,
  });
