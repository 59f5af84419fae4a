import { answered, server } from '../../api/client.js';
import { useAnswer } from '../../app/questions.js';
import type { Choice } from '../../components/field.js';

/**
 * The standards to choose from, once each; `first` of them, undefined while none is known.
 * @param wanted whether they are asked for at all: not by who may not see them
 */
export function useEditions(wanted = true): { choices: Choice[]; first: string | undefined } {
  const standards = useAnswer({
    key: ['GET /api/standards', 'all'],
    enabled: wanted,
    ask: async (signal) =>
      (await answered(server.GET('/api/standards', { params: { query: { pageSize: 1000 } }, signal }))).items,
  });
  const names = new Map((standards.data ?? []).map(({ id, shortTitle }) => [id, shortTitle]));
  const choices = [...names].map(([value, label]) => ({ value, label }));
  return { choices, first: choices[0]?.value };
}
