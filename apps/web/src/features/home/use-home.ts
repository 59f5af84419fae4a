import { answered, server } from '../../api/client.js';
import { allItems } from '../../api/all-items.js';
import type { components } from '../../api/schema.js';
import { useAnswer } from '../../app/questions.js';

export type Home = components['schemas']['HomeView'];
export type StandardCount = components['schemas']['StandardCountView'];
export type ReturnedSheet = components['schemas']['ReturnedSheetView'];
export type OthersActs = components['schemas']['OthersActsView'];
export type Progress = components['schemas']['ProgressView'];
export type Title = Progress['title'];
export type ReviewCounts = components['schemas']['ReviewCountsView'];

/** An office for which something has to be done: its sheets that wait for appraisal, and those sent back to it. */
export interface OfficeTask {
  office: string;
  officeName: string;
  waiting: number;
  returned: number;
}

/** The first page of a round, of what the account reaches. */
export const useHome = (round: string) =>
  useAnswer({
    key: ['GET /api/rounds/:round/home', round],
    ask: (signal) => answered(server.GET('/api/rounds/{round}/home', { params: { path: { round } }, signal })),
  });

/** What waits for appraisal and what was sent back, by office; `waiting` is as the first page gives it. */
export const useOfficeTasks = (round: string, waiting: Home['waiting']) =>
  useAnswer<OfficeTask[]>({
    key: ['GET /api/rounds/:round/assessments', round, 'returned', JSON.stringify(waiting)],
    ask: async (signal) => {
      const returned = await allItems((paging) =>
        answered(
          server.GET('/api/rounds/{round}/assessments', {
            params: { path: { round }, query: { state: 'returned', ...paging } },
            signal,
          }),
        ),
      );
      const tasks = new Map<string, OfficeTask>();
      for (const { office, officeName, sheets } of waiting)
        tasks.set(office, { office, officeName, waiting: sheets, returned: 0 });
      for (const { commune } of returned) {
        const office = commune.office ?? '';
        const known = tasks.get(office);
        if (known) known.returned += 1;
        else tasks.set(office, { office, officeName: commune.officeName ?? '', waiting: 0, returned: 1 });
      }
      return [...tasks.values()];
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
