import { expect, it } from 'vitest';
import { filterLine } from './filter-line.js';

it('says what the list was narrowed to', () => {
  expect(filterLine({ title: 'BTCQGYTX' }, '')).toBe('Gồm tất cả các xã được rà soát');
  expect(
    filterLine(
      {
        title: 'ntm',
        office: 'ttyt-trang-dinh',
        outcome: 'noLongerMeets',
        reason: 'floor',
        criterion: '2',
        termEnded: true,
        q: '=dinh lap',
      },
      'TTYT Tràng Định',
    ),
  ).toBe(
    'Chỉ gồm: đơn vị TTYT Tràng Định; kết quả không còn đạt tiêu chí y tế; lý do tiêu chí 2 dưới sàn; đã hết thời hạn công nhận; tên có “=dinh lap”',
  );
  expect(filterLine({ title: 'BTCQGYTX', termEnded: false }, '')).toContain('chưa hết');
});
