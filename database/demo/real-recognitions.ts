import type { RecognitionInput } from '@chuan-xa/recognitions';

const NOTE = 'Quyết định có thật, theo tin đã công bố; chưa đối chiếu bản gốc';

/**
 * Recognitions that exist, with their own numbers and dates; by which edition they were given is not known.
 * xã Văn An (Văn Quan), NTM by 2166/QĐ-UBND of 31/10/2018, is not among them: it was merged on 01/01/2020
 * (818/NQ-UBTVQH14) and is none of the 200 units that the lists begin with.
 */
export const realRecognitions: RecognitionInput[] = [
  {
    title: 'ntm-advanced',
    commune: '06034',
    year: 2022,
    decisionNumber: '99/QĐ-UBND',
    decisionDate: '2023-01-26',
    note: NOTE,
  },
  {
    title: 'ntm-advanced',
    commune: '06454',
    year: 2022,
    decisionNumber: '103/QĐ-UBND',
    decisionDate: '2023-01-26',
    note: NOTE,
  },
  {
    title: 'ntm-advanced',
    commune: '06646',
    year: 2022,
    decisionNumber: '105/QĐ-UBND',
    decisionDate: '2023-01-26',
    note: NOTE,
  },
  {
    title: 'ntm',
    commune: '06622',
    year: 2018,
    decisionNumber: '2165/QĐ-UBND',
    decisionDate: '2018-10-31',
    note: NOTE,
  },
];
