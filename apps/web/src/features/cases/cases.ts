import { allItems } from '../../api/all-items.js';
import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useAnswer } from '../../app/questions.js';

export type Case = components['schemas']['CaseView'];

/** Every case that the account may see, of all titles and rounds: the latest opened first. */
export const useCases = () =>
  useAnswer({
    key: ['GET /api/cases'],
    ask: (signal) => allItems((query) => answered(server.GET('/api/cases', { params: { query }, signal }))),
  });

/** What is asked for by the word that stands for it in the address. */
export const caseStands: Record<string, { label: string; has: (one: Case) => boolean }> = {
  'dang-mo': { label: 'Đang mở', has: ({ closed }) => !closed },
  'qua-han': { label: 'Đang mở, quá hạn', has: ({ overdue }) => overdue },
  'da-khep': { label: 'Đã khép lại', has: ({ closed }) => closed },
};
