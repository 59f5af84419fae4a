import { answered, server } from '../../api/client.js';
import { allItems } from '../../api/all-items.js';
import type { components } from '../../api/schema.js';
import { useAnswer } from '../../app/questions.js';
import { officeTasks, type OfficeTask } from './office-tasks-of.js';

export type Home = components['schemas']['HomeView'];
export type StandardCount = components['schemas']['StandardCountView'];
export type ReturnedSheet = components['schemas']['ReturnedSheetView'];
export type OthersActs = components['schemas']['OthersActsView'];
export type Progress = components['schemas']['ProgressView'];
export type Title = Progress['title'];
export type ReviewCounts = components['schemas']['ReviewCountsView'];

/** The first page of a round, of what the account reaches. */
export const useHome = (round: string) =>
  useAnswer({
    key: ['GET /api/rounds/:round/home', round],
    ask: (signal) => answered(server.GET('/api/rounds/{round}/home', { params: { path: { round } }, signal })),
  });

/** What waits for appraisal and what was sent back, by office and standard; `home` is the first page, whose offices come in their order. */
export const useOfficeTasks = (round: string, { waiting, standards }: Pick<Home, 'waiting' | 'standards'>) =>
  useAnswer<OfficeTask[]>({
    key: ['GET /api/rounds/:round/assessments', round, 'tasks', JSON.stringify([waiting, standards])],
    ask: async (signal) => {
      const inState = (state: 'submitted' | 'returned') =>
        allItems((paging) =>
          answered(
            server.GET('/api/rounds/{round}/assessments', {
              params: { path: { round }, query: { state, ...paging } },
              signal,
            }),
          ),
        );
      const [submitted, returned] = await Promise.all([inState('submitted'), inState('returned')]);
      return officeTasks(submitted, returned, { waiting, standards });
    },
  });

/** How far the year is with one title, by office. */
export const useProgress = (round: string, title: Title) =>
  useAnswer({
    key: ['GET /api/rounds/:round/progress', round, title],
    ask: (signal) =>
      answered(server.GET('/api/rounds/{round}/progress', { params: { path: { round }, query: { title } }, signal })),
    keepFormer: true,
  });

/** What became of the communes that hold one title. */
export const useReviewCounts = (round: string, title: Title) =>
  useAnswer<{ counts: ReviewCounts; cutOffYear: number }>({
    key: ['GET /api/rounds/:round/reviews', round, title, 'counts'],
    ask: async (signal) => {
      const params = { path: { round }, query: { title, pageSize: 1 } };
      const { counts, cutOffYear } = await answered(server.GET('/api/rounds/{round}/reviews', { params, signal }));
      return { counts, cutOffYear };
    },
    keepFormer: true,
  });
