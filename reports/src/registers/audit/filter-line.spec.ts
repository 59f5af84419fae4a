import { expect, it } from 'vitest';
import { filterLine } from './filter-line.js';

it('says which acts were asked for', () => {
  expect(filterLine({})).toBe('Mọi việc');
  expect(filterLine({ from: '2023-10-01', to: '2023-10-31', commune: '06034' })).toBe(
    'Các việc: từ ngày 01/10/2023; đến hết ngày 31/10/2023; xã mã 06034',
  );
  expect(filterLine({ type: 'assessment', id: 'a', person: 'TTYT Mẫu', action: 'scoreWritten' })).toBe(
    'Các việc: về phiếu chấm điểm; có mã a; người làm TTYT Mẫu; loại ghi điểm',
  );
});
