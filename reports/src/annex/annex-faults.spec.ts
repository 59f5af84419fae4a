import { describe, expect, it } from 'vitest';
import type { Edition } from '@chuan-xa/scoring';
import type { ImportFault } from '../workbook-file/index.js';
import { bareAnnex, inventedAnnex } from './testing/invented-annex.js';
import { TypedForm } from './testing/form-file.js';
import { mulberry } from './testing/random.js';

const base = inventedAnnex();

/** What was planted: at which cell which fault must be named. */
type Planted = [place: string, code: string];
interface Plant {
  name: string;
  /** @param pick a random one of a list */
  in: (form: TypedForm, pick: <T>(of: readonly T[]) => T) => Planted;
}

const numbers = (rest: number): number[] =>
  Array.from({ length: 47 }, (_none, at) => at + 1).filter((n) => n % 5 === rest);
const row = (form: TypedForm, number: number): number => form.rowWith('indicators', 'number', String(number));
const levelRow = (form: TypedForm, number: number): number => form.rowWith('levels', 'indicator', String(number));
const fact = (form: TypedForm, key: string): number => form.rowWith('general', 'key', key);

/**
 * Every rule of the law that can be broken in the form (libs/standards/src/law/broken), and what a sheet alone can have wrong. Not here: what
 * only a file of YAML can be (its syntax, quotes, aliases, keys, NFC, its name), what the form does not ask (act, refersTo, invented).
 */
const PLANTS: Plant[] = [
  {
    name: 'not-a-decimal: text for points',
    in: (form, pick) => [form.type('indicators', row(form, pick(numbers(4))), 'max', 'hai'), 'CELL_NOT_A_NUMBER'],
  },
  {
    name: 'not-a-decimal: three decimals',
    in: (form, pick) => [form.type('indicators', row(form, pick(numbers(4))), 'max', 0.125), 'CELL_TOO_PRECISE'],
  },
  {
    name: 'missing-citation of an indicator',
    in: (form, pick) => [form.type('indicators', row(form, pick(numbers(4))), 'citation', null), 'ANNEX_NO_CITATION'],
  },
  {
    name: 'missing-citation of a general fact',
    in: (form) => [form.type('general', fact(form, 'maxTotal'), 'citation', null), 'ANNEX_NO_CITATION'],
  },
  {
    name: 'missing-citation of a criterion',
    in: (form) => [form.type('criteria', 12, 'citation', '   '), 'ANNEX_NO_CITATION'],
  },
  {
    name: 'missing-key: no title',
    in: (form, pick) => [form.type('indicators', row(form, pick(numbers(3))), 'title', null), 'CELL_REQUIRED'],
  },
  {
    name: 'wrong-type: no name of a criterion',
    in: (form) => [form.type('criteria', 9, 'name', null), 'CELL_REQUIRED'],
  },
  {
    name: 'how-mismatch: unknown beside a value',
    in: (form, pick) => [
      form.type('indicators', row(form, pick(numbers(0))), 'max:how', 'chưa biết'),
      'ANNEX_VALUE_UNKNOWN',
    ],
  },
  {
    name: 'how-mismatch: from the act without a value',
    in: (form) => [form.type('general', fact(form, 'termYears'), 'value', null), 'ANNEX_VALUE_MISSING'],
  },
  {
    name: 'how-mismatch: borrowed without the act it stands for',
    in: (form) => {
      const at = fact(form, 'pass.criterionPercent');
      form.type('general', at, 'how', 'mượn');
      return [`Bộ tiêu chí!${form.cell('general', at, 'standsFor').address}`, 'ANNEX_STANDS_FOR_MISSING'];
    },
  },
  {
    name: 'how-mismatch: standing for an act without being borrowed',
    in: (form) => [form.type('criteria', 7, 'standsFor', '1300/QĐ-BYT'), 'ANNEX_STANDS_FOR_EXTRA'],
  },
  {
    name: 'not-allowed: a way of knowing unheard of',
    in: (form) => [form.type('criteria', 8, 'how', 'nghe nói'), 'CELL_NOT_IN_LIST'],
  },
  {
    name: 'not-allowed: a way of scoring unheard of',
    in: (form, pick) => [
      form.type('indicators', row(form, pick(numbers(4))), 'answeredBy', 'tùy ý'),
      'CELL_NOT_IN_LIST',
    ],
  },
  {
    name: 'not-allowed: a zone unheard of',
    in: (form, pick) => [form.type('levels', levelRow(form, pick(numbers(2))), 'zone', 4), 'CELL_NOT_IN_LIST'],
  },
  {
    name: 'bad-id',
    in: (form) => [form.type('indicators', row(form, 47), 'number', '4,7'), 'ANNEX_NUMBER_WRONG'],
  },
  {
    name: 'id-duplicated',
    in: (form) => [form.type('indicators', row(form, 44), 'number', 43), 'LAW_ID_DUPLICATED'],
  },
  {
    name: 'id-out-of-order',
    in: (form, pick) => {
      const [at, typed] = pick([
        [14, 4],
        [35, 3],
      ] as const);
      return [form.type('indicators', row(form, at), 'number', typed), 'LAW_ID_OUT_OF_ORDER'];
    },
  },
  {
    name: 'unknown criterion',
    in: (form, pick) => [
      form.type('indicators', row(form, pick(numbers(4))), 'criterion', 11),
      'ANNEX_CRITERION_UNKNOWN',
    ],
  },
  {
    name: 'sum-mismatch of a criterion',
    in: (form, pick) => {
      const number = pick([4, 14, 24, 29, 34]);
      const at = row(form, number);
      form.type('indicators', at, 'max', 0.5);
      const criterion = form.rowWith('criteria', 'id', form.cell('indicators', at, 'criterion').text);
      return [`Tiêu chí!${form.cell('criteria', criterion, 'max').address}`, 'LAW_SUM_MISMATCH'];
    },
  },
  {
    name: 'sum-mismatch of the total',
    in: (form) => [form.type('general', fact(form, 'maxTotal'), 'value', '99'), 'LAW_SUM_MISMATCH'],
  },
  {
    name: 'not-a-percent',
    in: (form) => [form.type('general', fact(form, 'pass.totalPercent'), 'value', '800'), 'LAW_NOT_A_PERCENT'],
  },
  {
    name: 'over-maximum: a level of points',
    in: (form, pick) => [
      form.type('indicators', row(form, pick(numbers(0))), 'levels', '0; 0,5; 99'),
      'LAW_OVER_MAXIMUM',
    ],
  },
  {
    name: 'over-maximum: a level of a table',
    in: (form, pick) => [form.type('levels', levelRow(form, pick(numbers(1))), 'points', 99), 'LAW_OVER_MAXIMUM'],
  },
  {
    name: 'over-maximum: what disqualifies',
    in: (form, pick) => [form.type('indicators', row(form, pick(numbers(3))), 'under', 50), 'LAW_OVER_MAXIMUM'],
  },
  {
    name: 'levels-out-of-order: bounds',
    in: (form, pick) => [
      form.type('levels', levelRow(form, pick(numbers(1))) + 1, 'bound', 10),
      'ANNEX_LEVELS_OUT_OF_ORDER',
    ],
  },
  {
    name: 'levels-out-of-order: the same points twice',
    in: (form, pick) => {
      const at = levelRow(form, pick([16, 26]));
      form.type('levels', at, 'points', 0.25);
      return [form.type('levels', at + 1, 'points', '0.25'), 'ANNEX_LEVELS_OUT_OF_ORDER'];
    },
  },
  {
    name: 'levels-out-of-order: of points',
    in: (form, pick) => [
      form.type('indicators', row(form, pick(numbers(0))), 'levels', '0; 1; 1'),
      'ANNEX_LEVELS_OUT_OF_ORDER',
    ],
  },
  {
    name: 'levels written with commas',
    in: (form, pick) => [
      form.type('indicators', row(form, pick(numbers(0))), 'levels', '0, 1, 2'),
      'ANNEX_LEVELS_WRONG',
    ],
  },
  {
    name: 'kind-mismatch: levels of points with a measure',
    in: (form, pick) => [
      form.type('indicators', row(form, pick(numbers(2))), 'levels', '0; 1'),
      'ANNEX_LEVELS_NOT_USED',
    ],
  },
  {
    name: 'kind-mismatch: a table with yes or no',
    in: (form, pick) => {
      const number = pick(numbers(1));
      form.type('indicators', row(form, number), 'answeredBy', 'đạt hoặc không');
      return [`Mức điểm!A${levelRow(form, number)}`, 'ANNEX_TABLE_NOT_USED'];
    },
  },
  {
    name: 'zones mixed with none',
    in: (form, pick) => [form.type('levels', levelRow(form, pick(numbers(2))) + 3, 'zone', null), 'ANNEX_ZONES_MIXED'],
  },
  {
    name: 'directions that differ',
    in: (form, pick) => [
      form.type('levels', levelRow(form, pick(numbers(2))) + 2, 'direction', '<='),
      'ANNEX_DIRECTIONS_DIFFER',
    ],
  },
  {
    name: 'sources that differ within one table',
    in: (form, pick) => {
      const at = levelRow(form, pick(numbers(1)));
      form.type('levels', at, 'how', 'văn bản');
      return [form.type('levels', at + 1, 'how', 'nguồn thứ cấp'), 'ANNEX_ROWS_DISAGREE'];
    },
  },
  {
    name: 'a level of an indicator that does not exist',
    in: (form) => {
      const at = form.freeRow('levels', 'indicator');
      for (const [key, value] of Object.entries({ direction: '≥', bound: 90, points: 1 }))
        form.type('levels', at, key, value);
      return [form.type('levels', at, 'indicator', '88'), 'ANNEX_INDICATOR_UNKNOWN'];
    },
  },
  {
    name: 'half a level',
    in: (form, pick) => [form.type('levels', levelRow(form, pick(numbers(2))), 'bound', null), 'CELL_REQUIRED'],
  },
  {
    name: 'a text kept of an indicator that does not exist',
    in: (form) => {
      const at = form.freeRow('known', 'indicator');
      form.type('known', at, 'text', 'Điều bịa');
      form.type('known', at, 'citation', 'Trang bịa');
      return [form.type('known', at, 'indicator', 99), 'ANNEX_INDICATOR_UNKNOWN'];
    },
  },
  {
    name: 'bad-date',
    in: (form) => [form.type('general', fact(form, 'inForce.from'), 'value', '30/02/2023'), 'CELL_NOT_A_DATE'],
  },
  {
    name: 'a citation of an end that the act does not state',
    in: (form) => [form.type('general', fact(form, 'inForce.to'), 'citation', 'Điều bịa'), 'ANNEX_NO_END_TO_CITE'],
  },
  {
    name: 'dates-out-of-order',
    in: (form) => {
      const at = fact(form, 'inForce.to');
      form.type('general', at, 'citation', 'Điều bịa');
      return [form.type('general', at, 'value', '31/12/2022'), 'LAW_DATES_OUT_OF_ORDER'];
    },
  },
  {
    name: 'disqualified-by-mismatch',
    in: (form) => [
      form.type('general', fact(form, 'disqualifiedBy'), 'value', 'người chấm khai'),
      'ANNEX_DISQUALIFYING_KNOWN',
    ],
  },
  {
    name: 'an error of Excel',
    in: (form, pick) => [
      form.type('indicators', row(form, pick(numbers(4))), 'max', { error: '#REF!' }),
      'CELL_HAS_ERROR',
    ],
  },
];

const said = (faults: readonly ImportFault[]): string[] =>
  faults.map(({ sheet, cell, code }) => `${sheet ?? ''}!${cell ?? ''} ${code}`).sort();

/** These cannot stand together with others: what they hide or take away belongs to all. */
const ALONE = ['bad-id', 'id-', 'unknown criterion', 'sum-mismatch', 'disqualified-by', 'dates-out-of-order'];
const together = PLANTS.filter(({ name }) => !ALONE.some((word) => name.startsWith(word)));

describe('faults planted in a whole annex', () => {
  it.each(PLANTS.map((plant, at) => [plant.name, plant, at] as const))(
    'one is named at its cell and nowhere else: %s',
    async (_name, plant, at) => {
      const random = mulberry(1300 + at);
      const form = await TypedForm.of(base);
      const [place, code] = plant.in(form, (of) => oneOf(of, random));
      const { faults } = await form.built(base);
      expect(said(faults)).toEqual([`${place} ${code}`]);
      for (const { sentence } of faults)
        expect(sentence).not.toMatch(/undefined|…|answeredBy|levelTable|scoredBy|citation|how:|YAML/);
    },
  );

  it.each(Array.from({ length: 6 }, (_none, at) => at + 1))(
    'many are named all at once, each at its cell (%i)',
    async (seed) => {
      const random = mulberry(seed);
      const form = await TypedForm.of(base);
      const used = new Set<unknown>();
      const fresh = <T>(of: readonly T[]): T => {
        const one = oneOf(
          of.filter((each) => !used.has(each)),
          random,
        );
        used.add(one);
        return one;
      };
      const chosen = together.filter(() => random() < 0.4);
      const planted = chosen.map((plant) => plant.in(form, fresh));
      const { faults } = await form.built(base);
      expect(planted.length).toBeGreaterThan(5);
      expect(said(faults)).toEqual(planted.map(([place, code]) => `${place} ${code}`).sort());
    },
  );
});

function oneOf<T>(of: readonly T[], random: () => number): T {
  const one = of[Math.floor(random() * of.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

describe('faults of a form that is not whole', () => {
  const built = async (edition: Edition, type: (form: TypedForm) => Planted[]): Promise<[string[], string[]]> => {
    const form = await TypedForm.of(edition);
    const planted = type(form);
    return [said((await form.built(edition)).faults), planted.map(([place, code]) => `${place} ${code}`).sort()];
  };

  it('are zones that are asked for and not there', async () => {
    const [found, planted] = await built(base, (form) => {
      for (const zone of ['1', '2', '3'])
        for (const column of ['value', 'citation']) form.type('general', fact(form, `zones.${zone}`), column, null);
      return numbers(2).map((number) => [`Mức điểm!B${levelRow(form, number)}`, 'ANNEX_ZONES_MISSING']);
    });
    expect(found).toEqual(planted);
  });

  it('are criteria without indicators, where the office says that these are scored', async () => {
    const [found, planted] = await built(bareAnnex(), (form) => {
      form.type('general', fact(form, 'scoredBy'), 'value', 'chỉ tiêu');
      return ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((id) => [
        `Tiêu chí!A${form.rowWith('criteria', 'id', id)}`,
        'ANNEX_INDICATORS_MISSING',
      ]);
    });
    expect(found).toEqual(planted);
  });

  it('are nothing that disqualifies, where the office says that the indicators tell', async () => {
    const [found, planted] = await built(bareAnnex(), (form) => [
      [
        form.type('general', fact(form, 'disqualifiedBy'), 'value', 'cột điểm liệt của chỉ tiêu'),
        'ANNEX_DISQUALIFYING_NONE',
      ],
    ]);
    expect(found).toEqual(planted);
  });

  it('are a measure without its table, regions mixed, and more than text kept of another region', async () => {
    const [found, planted] = await built(base, (form) => {
      form.type('general', fact(form, 'scoredBy'), 'value', 'chỉ tiêu');
      const measured = row(form, 4);
      const first = levelRow(form, 6);
      const other = form.freeRow('levels', 'indicator');
      for (const [key, value] of Object.entries({ indicator: 6, direction: '≤', bound: '20', region: 'Tây Nguyên' }))
        form.type('levels', other, key, value);
      return [
        [form.type('indicators', measured, 'answeredBy', 'số đo'), 'ANNEX_TABLE_MISSING'],
        [form.type('levels', first + 1, 'region', 'Trung du miền núi phía Bắc'), 'ANNEX_REGIONS_MIXED'],
        [form.type('levels', other, 'how', 'văn bản'), 'ANNEX_REGION_KEPT_AS_TEXT'],
      ];
    });
    expect(found).toEqual(planted);
  });

  it('are a number that two indicators have', async () => {
    const [found, planted] = await built(base, (form) => {
      form.type('indicators', row(form, 44), 'number', 1);
      const at = form.freeRow('known', 'indicator');
      form.type('known', at, 'text', 'Điều bịa');
      form.type('known', at, 'citation', 'Trang bịa');
      return [
        ['Chỉ tiêu!B49', 'LAW_ID_OUT_OF_ORDER'],
        [form.type('known', at, 'indicator', 1), 'ANNEX_INDICATOR_AMBIGUOUS'],
        ...[0, 1, 2].map((more): Planted => [`Mức điểm!A${levelRow(form, 1) + more}`, 'ANNEX_INDICATOR_AMBIGUOUS']),
      ];
    });
    expect(found).toEqual(planted);
  });
});
