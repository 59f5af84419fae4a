import type { Bound, Criterion, Edition, Parameter } from '@chuan-xa/scoring';

const act = <T>(value: T): Parameter<T> => ({ how: 'act', value, citation: 'dữ liệu thử' });

const criterion = (id: string, name: string, max: string): Criterion => ({
  id,
  name,
  citation: 'dữ liệu thử',
  maxPoints: act(max),
  indicators: [],
});

const base = {
  revision: 'r1',
  sha256: '',
  title: 'dữ liệu thử',
  shortTitle: 'thử',
  correctedBy: [],
  inForce: { from: act('2023-03-09'), to: null },
  termYears: act(3),
  zones: null,
  notApplicable: { how: 'unknown' } as const,
  refersTo: null,
  invented: true,
};

/** Named and weighed like Decision 1300; scored by criterion. */
export const byPoints: Edition = {
  ...base,
  id: 'byt-1300-2023',
  act: { number: '1300/QĐ-BYT', date: '2023-03-09', issuer: 'Bộ Y tế', title: 'dữ liệu thử' },
  appliesTo: ['xã', 'phường', 'thị trấn'],
  scoredBy: 'criterion',
  disqualifiedBy: 'declared',
  pass: { totalPercent: act('80'), criterionPercent: act('50'), disqualifying: act(true) },
  maxTotal: act('100'),
  criteria: [
    criterion('1', 'Chỉ đạo, điều hành', '14'),
    criterion('2', 'Nhân lực y tế', '10'),
    criterion('3', 'Cơ sở hạ tầng', '12'),
    {
      ...criterion('7', 'Chăm sóc sức khỏe bà mẹ - trẻ em', '6'),
      indicators: [
        {
          id: '7.35',
          title: 'Tỷ lệ suy dinh dưỡng',
          citation: 'dữ liệu thử',
          maxPoints: act('2'),
          answeredBy: 'points',
        },
      ],
    },
    criterion('9', 'Truyền thông', '3'),
  ],
};

const bound = (direction: Bound['direction'], value: string, inclusive: Parameter<boolean>): Bound => ({
  direction,
  value: act(value),
  inclusive,
  unit: '%',
});

/** Like the provincial NTM set: 15.1 from 90, 15.2 derived, 15.3 and 15.4 with a bound whose inclusion is not known. */
export const byThreshold: Edition = {
  ...base,
  id: 'langson-1494-2022-ntm',
  act: { number: '1494/QĐ-UBND', date: '2022-09-14', issuer: 'UBND tỉnh Lạng Sơn', title: 'dữ liệu thử' },
  appliesTo: ['xã'],
  scoredBy: 'threshold',
  disqualifiedBy: 'indicators',
  pass: null,
  maxTotal: null,
  criteria: [
    {
      id: '15',
      name: 'Y tế',
      citation: 'dữ liệu thử',
      indicators: [
        {
          id: '15.1',
          title: 'Tỷ lệ tham gia BHYT (cho cả nam và nữ)',
          citation: 'dữ liệu thử',
          answeredBy: 'value',
          bound: bound('atLeast', '90', act(true)),
        },
        {
          id: '15.2',
          title: 'Xã đạt tiêu chí quốc gia về y tế',
          citation: 'dữ liệu thử',
          answeredBy: 'met',
          derivedFrom: 'healthRecognition',
        },
        {
          id: '15.3',
          title: 'Tỷ lệ trẻ thấp còi',
          citation: 'dữ liệu thử',
          answeredBy: 'value',
          bound: bound('atMost', '24', { how: 'unknown' }),
        },
        {
          id: '15.4',
          title: 'Tỷ lệ có sổ điện tử',
          citation: 'dữ liệu thử',
          answeredBy: 'value',
          bound: bound('atLeast', '50', { how: 'unknown' }),
        },
      ],
    },
  ],
};
