import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fuzzApi } from '../fuzz/fuzz-api.js';
import { seed, times } from '../fuzz/runs.js';
import { openTestMeeting, type TestMeeting } from '../support/test-meeting.js';

/** Requests of each operation for each time round. */
const EACH = 2;

let meeting: TestMeeting;
beforeAll(async () => {
  meeting = await openTestMeeting();
});
afterAll(() => meeting.server.close());

describe('every operation of the document, asked by anybody for anything', () => {
  it(
    'answers as the document says, or refuses in Vietnamese and has written nothing',
    async () => {
      const { wrong, ...counted } = await fuzzApi(meeting.server, EACH * times, seed, times > 1);
      const { operations, requests, statuses, done, codes, slowest } = counted;
      console.log(
        `fuzz: ${requests} requests to ${operations} operations, seed ${seed}: ${JSON.stringify(statuses)}; ${done.length} operations were done, ${codes.length} codes were met; slowest ${slowest
          .slice(0, 3)
          .map((one) => one.join(' '))
          .join(', ')} ms`,
      );
      expect(wrong.join('\n')).toBe('');
      expect(requests).toBe(operations * EACH * times);
      expect(statuses['200']).toBeGreaterThan(requests / 20);
    },
    60_000 + times * 60_000,
  );
});
