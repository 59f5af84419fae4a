import { daysBetween, titleWords, type TitleStateCode } from '@chuan-xa/wording';
import { allItems } from '../../api/all-items.js';
import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { compareCommunes, compareVietnamese } from '../../app/compare.js';
import { nowOld, useAnswer } from '../../app/questions.js';
import type { Choice } from '../../components/field.js';

export type Recognition = components['schemas']['RecognitionView'];
export type Pledge = components['schemas']['PledgeView'];
export type Title = Recognition['title'];

/** The titles to choose from. */
export const titleChoices: Choice[] = Object.entries(titleWords).map(([value, label]) => ({ value, label }));

/** Both registers, as the tabs of one place. */
export const registerPages = [
  { to: '/so-cong-nhan', label: 'Đã công nhận' },
  { to: '/dang-ky', label: 'Đăng ký phấn đấu' },
];

/** Every recognition that the account may see: by commune, the latest first. */
export const useRecognitions = () =>
  useAnswer({
    key: ['GET /api/recognitions'],
    ask: async (signal) => {
      const all = await allItems((query) => answered(server.GET('/api/recognitions', { params: { query }, signal })));
      return all.sort(
        (one, other) =>
          compareCommunes(one.commune.name, other.commune.name) ||
          compareVietnamese(one.commune.officeName ?? '', other.commune.officeName ?? '') ||
          other.year - one.year,
      );
    },
  });

/** Every pledge that the account may see: the latest year first, by commune. */
export const usePledges = () =>
  useAnswer({
    key: ['GET /api/pledges'],
    ask: async (signal) => {
      const all = await allItems((query) => answered(server.GET('/api/pledges', { params: { query }, signal })));
      return all.sort((one, other) => other.year - one.year || compareCommunes(one.commune.name, other.commune.name));
    },
  });

/** What rests on a title that is held: asked again after it changes. */
export const titlesChanged = (): Promise<void> =>
  nowOld(
    'GET /api/recognitions',
    'GET /api/rounds/:round/reviews',
    'GET /api/rounds/:round/communes/:code/story',
    'GET /api/rounds/:round/grid',
    'GET /api/rounds/:round/home',
    'GET /api/rounds/:round/progress',
  );

/** What rests on a pledge. */
export const pledgesChanged = (): Promise<void> =>
  nowOld('GET /api/pledges', 'GET /api/rounds/:round/progress', 'GET /api/rounds/:round/home');

/** How a recognition stands. @param today "2023-11-01" */
export function termStateOf({ withdrawnOn, termEnd }: Recognition, today: string): TitleStateCode {
  if (withdrawnOn !== null && withdrawnOn <= today) return 'withdrawn';
  if (termEnd === null) return 'unknown';
  return daysBetween(today, termEnd) <= 0 ? 'ended' : 'inTerm';
}

/** The offices among the rows, by name. */
export function officesAmong(rows: readonly { commune: Recognition['commune'] }[]): Choice[] {
  const names = new Map(rows.map(({ commune }) => [commune.office ?? '', commune.officeName ?? 'Chưa có đơn vị']));
  return [...names]
    .filter(([value]) => value !== '')
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => compareVietnamese(one.label, other.label));
}

/** The years among the rows, the latest first. */
export const yearsAmong = (rows: readonly { year: number }[]): Choice[] =>
  [...new Set(rows.map(({ year }) => year))]
    .sort((one, other) => other - one)
    .map((year) => ({ value: String(year), label: String(year) }));
