import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { today } from '../../app/today.js';
import { useAnswer } from '../../app/questions.js';

type Commune = components['schemas']['CommuneDto'];

/** The last day of the communes that stood under districts. */
const BEFORE_THE_CHANGE = '2025-06-30';

/** The communes of both periods: acts are about either. Empty while they are on their way. */
export function useCommunesOfAllPeriods(): Commune[] {
  const on = (day: string) => ({
    key: ['GET /api/communes', day],
    ask: async (signal: AbortSignal) =>
      (await answered(server.GET('/api/communes', { params: { query: { on: day, pageSize: 1000 } }, signal }))).items,
  });
  const former = useAnswer(on(BEFORE_THE_CHANGE)).data ?? [];
  const present = useAnswer(on(today())).data ?? [];
  const known = new Set(former.map(({ period, code }) => `${period}:${code}`));
  return [...former, ...present.filter(({ period, code }) => !known.has(`${period}:${code}`))];
}

/** "xã Chi Lăng" by its key; the code where the name is not known. */
export function communeNamer(communes: readonly Commune[]): (key: { period: number; code: string }) => string {
  const names = new Map(communes.map(({ period, code, fullName }) => [`${period}:${code}`, fullName]));
  return ({ period, code }) => names.get(`${period}:${code}`) ?? code;
}

/** One entry a code, as the record is asked by code in whichever period: "Chi Lăng (Tràng Định)". */
export function communeChoices(communes: readonly Commune[]): { value: string; label: string }[] {
  const labels = new Map<string, Set<string>>();
  for (const { code, fullName, district } of communes)
    labels.set(
      code,
      (labels.get(code) ?? new Set()).add(district === null ? fullName : `${fullName}, ${district.name}`),
    );
  const collator = new Intl.Collator('vi');
  return [...labels]
    .map(([value, names]) => ({ value, label: [...names].join(' / ') }))
    .sort((one, other) => collator.compare(one.label, other.label));
}
