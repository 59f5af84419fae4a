/** The titles a commune may hold. BTCQGYTX: đạt tiêu chí quốc gia về y tế xã; ntm: nông thôn mới, nâng cao, kiểu mẫu. */
export const TITLES = ['BTCQGYTX', 'ntm', 'ntm-advanced', 'ntm-model'] as const;

export type Title = (typeof TITLES)[number];

/** The edition by which each title is judged today, whatever edition it was given under. */
export const STANDARD_OF_TITLE: Readonly<Record<Title, string>> = {
  BTCQGYTX: 'byt-1300-2023',
  ntm: 'langson-1494-2022-ntm',
  'ntm-advanced': 'langson-1494-2022-ntm-advanced',
  'ntm-model': 'langson-1494-2022-ntm-model',
};

/** The title that an edition judges today; null for one that is no longer, or not yet, in use. */
export const titleOfStandard = (edition: string): Title | null =>
  TITLES.find((title) => STANDARD_OF_TITLE[title] === edition) ?? null;
