import { describe, expect, it } from 'vitest';
import { askedOf, queryOf, reasonInAddress } from './review.js';

const asked = (address: Record<string, string>) => askedOf((name) => address[name] ?? '');

describe('the address of the review', () => {
  it('asks for what its words say', () => {
    const address = {
      ...{ dh: 'ntm', kq: 'khong-con-dat', dv: 'ttyt-trang-dinh', 'ly-do': 'chi-tieu' },
      ...{ nam: '2020', han: 'chua-het', tim: ' dinh  lap ' },
    };
    expect(asked(address)).toEqual({
      ...{ title: 'ntm', outcome: 'noLongerMeets', office: 'ttyt-trang-dinh', reason: 'indicator' },
      ...{ through: 2020, termEnded: false, q: 'dinh  lap' },
    });
  });

  it('asks for one criterion below its floor', () => {
    expect(asked({ 'ly-do': reasonInAddress('floor', '10') })).toEqual({
      ...{ title: 'BTCQGYTX', reason: 'floor', criterion: '10' },
    });
    expect(asked({ 'ly-do': reasonInAddress('floor', null) })).toEqual({ title: 'BTCQGYTX', reason: 'floor' });
  });

  it('takes a criterion of no other reason, which the server would refuse', () => {
    expect(asked({ 'ly-do': 'tong-2' })).toEqual({ title: 'BTCQGYTX', reason: 'total' });
  });

  it('asks for nothing where a word means nothing', () => {
    expect(asked({ dh: 'toString', kq: 'x', dv: 'A B', 'ly-do': 'gi', nam: '20', han: 'x', tim: ' ' })).toEqual({
      title: 'BTCQGYTX',
    });
  });

  it('gives the workbook the same filters', () => {
    expect(queryOf(asked({ kq: 'con-dat', tim: 'Đình', han: 'het' }))).toBe(
      'title=BTCQGYTX&outcome=maintained&termEnded=true&q=%C4%90%C3%ACnh',
    );
  });
});
