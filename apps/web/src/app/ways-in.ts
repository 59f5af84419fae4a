import type { UseQueryResult } from '@tanstack/react-query';
import { answered, server } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useAnswer } from './questions.js';

/** How one signs in here: by a password, and by the province's identity service where there is one. */
export const useWaysIn = (): UseQueryResult<components['schemas']['WaysInView']> =>
  useAnswer({
    key: ['GET /api/session/ways'],
    ask: (signal) => answered(server.GET('/api/session/ways', { signal })),
  });
