import { REASON_KINDS, titleWords, type ReasonKind, type ReviewOutcome } from '@chuan-xa/wording';
import { allItems } from '../../api/all-items.js';
import { answered, server } from '../../api/client.js';
import type { components, operations } from '../../api/schema.js';
import { nowOld, useAnswer } from '../../app/questions.js';
import type { Choice } from '../../components/field.js';

export type Review = components['schemas']['ReviewPage'];
export type Finding = components['schemas']['FindingView'];
export type Former = components['schemas']['FormerView'];
export type Story = components['schemas']['StoryView'];
export type Case = Story['cases'][number];
export type RoundTold = components['schemas']['RoundToldView'];
export type Title = Review['title'];

/** What the list is narrowed to, as the server takes it. */
export type Asked = Omit<
  NonNullable<operations['ReviewsController_reviews']['parameters']['query']>,
  'page' | 'pageSize'
>;

/** The titles to choose from. */
export const titleChoices: Choice[] = Object.entries(titleWords).map(([value, label]) => ({ value, label }));

/** The outcomes in the order in which they are counted, each with its word in the address. */
export const outcomes: readonly { outcome: ReviewOutcome; at: string }[] = [
  { outcome: 'maintained', at: 'con-dat' },
  { outcome: 'noLongerMeets', at: 'khong-con-dat' },
  { outcome: 'undetermined', at: 'chua-xac-dinh' },
  { outcome: 'notAssessed', at: 'chua-danh-gia' },
];

const reasonsInAddress: Record<ReasonKind, string> = {
  total: 'tong',
  floor: 'san',
  disqualified: 'liet',
  indicator: 'chi-tieu',
  notAnswered: 'con-thieu',
  parameterUnknown: 'quy-dinh',
  titleAtRisk: 'nho-cong-nhan',
};

/** "san-2" from `floor` of criterion 2. */
export const reasonInAddress = (reason: ReasonKind, criterion: string | null): string =>
  criterion === null ? reasonsInAddress[reason] : `${reasonsInAddress[reason]}-${criterion}`;

const isTitle = (text: string): text is Title => Object.hasOwn(titleWords, text);

/** The title that stands in the address. */
export const titleAsked = (of: (name: string) => string): Title => {
  const title = of('dh');
  return isTitle(title) ? title : 'BTCQGYTX';
};

/**
 * What the address asks for: `dh` title, `kq` outcome, `dv` office, `ly-do` reason ("san-2": criterion 2 below its floor), `nam` cut-off,
 * `han` term, `tim` words. A word that means nothing asks for nothing.
 */
export function askedOf(of: (name: string) => string): Asked {
  const outcome = outcomes.find(({ at }) => at === of('kq'))?.outcome;
  const [, kind = '', criterion] = /^([a-z-]+?)(?:-(\d{1,3}))?$/.exec(of('ly-do')) ?? [];
  const reason = REASON_KINDS.find((one) => reasonsInAddress[one] === kind);
  const office = /^[a-z0-9-]{1,60}$/.test(of('dv')) ? of('dv') : '';
  const term = of('han');
  const words = of('tim').trim().slice(0, 100);
  return {
    title: titleAsked(of),
    ...(outcome === undefined ? {} : { outcome }),
    ...(office === '' ? {} : { office }),
    ...(reason === undefined ? {} : { reason }),
    ...(reason === 'floor' && criterion !== undefined ? { criterion } : {}),
    ...(/^(199|20\d)\d$/.test(of('nam')) ? { through: Number(of('nam')) } : {}),
    ...(term === 'het' || term === 'chua-het' ? { termEnded: term === 'het' } : {}),
    ...(words === '' ? {} : { q: words }),
  };
}

/** The same as a query, for the workbook of exactly this list. */
export const queryOf = (asked: Asked): string =>
  new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)])).toString();

/** A round's review as it is asked for, whole. */
export const useReview = (round: string, asked: Asked) =>
  useAnswer({
    key: ['GET /api/rounds/:round/reviews', round, queryOf(asked)],
    keepFormer: true,
    ask: async (signal): Promise<Review> => {
      const pages: Review[] = [];
      const items = await allItems(async (paging) => {
        const page = await answered(
          server.GET('/api/rounds/{round}/reviews', {
            params: { path: { round }, query: { ...asked, ...paging } },
            signal,
          }),
        );
        pages.push(page);
        return page;
      });
      const [first] = pages;
      if (first === undefined) throw new Error('a list has at least one page');
      return { ...first, items };
    },
  });

/** Everything of one commune, as of a round. */
export const useStory = (round: string, code: string) =>
  useAnswer({
    key: ['GET /api/rounds/:round/communes/:code/story', round, code],
    keepFormer: true,
    ask: async (signal) =>
      answered(server.GET('/api/rounds/{round}/communes/{code}/story', { params: { path: { round, code } }, signal })),
  });

/** What rests on a case: asked again after it changes. */
export const casesChanged = (): Promise<void> =>
  nowOld(
    'GET /api/rounds/:round/reviews',
    'GET /api/rounds/:round/communes/:code/story',
    'GET /api/cases',
    'GET /api/rounds/:round/home',
  );
