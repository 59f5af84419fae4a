import { answered, server } from '../../api/client.js';
import { nowOld, useAnswer } from '../../app/questions.js';
import type { Round } from '../../app/round.js';

/** The sheets of a round that are not accepted yet, by state. */
export interface Waiting {
  draft: number;
  returned: number;
  submitted: number;
}

/** How many sheets a round still waits for. */
export const useWaiting = (round: Round) =>
  useAnswer<Waiting>({
    key: ['GET /api/rounds/:round/assessments', round.id, 'waiting'],
    ask: async (signal) => {
      const count = async (state: keyof Waiting): Promise<number> => {
        const params = { path: { round: round.id }, query: { state, pageSize: 1 } };
        return (await answered(server.GET('/api/rounds/{round}/assessments', { params, signal }))).total;
      };
      const [draft, returned, submitted] = await Promise.all([count('draft'), count('returned'), count('submitted')]);
      return { draft, returned, submitted };
    },
  });

/** What rests on a round: asked again after it changes. */
export const roundsChanged = (): Promise<void> =>
  nowOld(
    'GET /api/rounds',
    'GET /api/rounds/:round',
    'GET /api/rounds/:round/home',
    'GET /api/rounds/:round/grid',
    'GET /api/rounds/:round/reviews',
    'GET /api/rounds/:round/progress',
    'GET /api/rounds/:round/communes/:code/story',
    'GET /api/assessments/:id',
  );

/** The rounds that are to be opened on a day to come. */
export const usePlannedRounds = () =>
  useAnswer({
    key: ['GET /api/planned-rounds'],
    ask: async (signal) => (await answered(server.GET('/api/planned-rounds', { signal }))).items,
  });

export const plansChanged = (): Promise<void> => nowOld('GET /api/planned-rounds');
