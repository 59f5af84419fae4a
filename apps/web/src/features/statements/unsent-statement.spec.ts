import { describe, expect, it } from 'vitest';
import { partsOf, type Parts } from './parts.js';
import {
  afterRefused,
  afterTaken,
  clashingParts,
  mineOver,
  shownParts,
  theirsStay,
  typedIn,
  type Standing,
  type UnsentStatement,
} from './unsent-statement.js';

const OF = { round: '2023-2', office: 'ttyt-trang-dinh' };
const standing = (version: number, parts: Partial<Parts>): Standing => ({ ...partsOf(null), ...parts, version });
const FIRST = standing(1, { causes: 'Không tuyển được' });
const typed = (parts: Partial<Parts>, turn = 10, over: Standing = FIRST): UnsentStatement =>
  typedIn(null, OF, over, parts, turn);
const clash = (stands: Standing) => ({ why: 'Vừa được sửa.', faults: {}, clash: stands });

describe('what is typed', () => {
  it('stands over what is there, keeps what it began from, and is sent alone', () => {
    const one = typedIn(typed({ causes: 'Không tuyển' }), OF, standing(2, {}), { solutions: 'Luân phiên' }, 11);
    expect(one).toMatchObject({
      parts: { causes: 'Không tuyển', solutions: 'Luân phiên' },
      from: { causes: 'Không tuyển được', solutions: '' },
      ...{ seen: 1, turn: 11, state: 'waiting' },
    });
    expect(shownParts(standing(2, { causes: 'Khác', proposals: 'Thêm' }), one)).toEqual({
      ...{ shortcomings: '', causes: 'Không tuyển', solutions: 'Luân phiên', proposals: 'Thêm' },
    });
    expect(typedIn(null, OF, null, { causes: 'x' }, 1)).toMatchObject({ seen: null, from: { causes: '' } });
  });

  it('takes a refusal away, but not a clash that nobody has decided', () => {
    const refused = afterRefused(typed({ causes: 'x' }), {
      why: 'Quá dài.',
      faults: { causes: 'Quá dài' },
      clash: null,
    });
    expect(refused).toMatchObject({ state: 'refused', faults: { causes: 'Quá dài' } });
    expect(typedIn(refused, OF, FIRST, { causes: 'y' }, 11)).toMatchObject({ state: 'waiting', why: null, faults: {} });
    const clashing = afterRefused(typed({ causes: 'x' }), clash(standing(2, { causes: 'z' })));
    expect(typedIn(clashing, OF, FIRST, { causes: 'xy' }, 11)).toMatchObject({
      ...{ state: 'refused', parts: { causes: 'xy' }, standing: { causes: 'z' }, turn: 11 },
    });
  });
});

describe('when the server has taken it', () => {
  const sent = typed({ causes: 'Lương', solutions: 'A' });
  const now = standing(2, { causes: 'Lương', solutions: 'A' });

  it('nothing is left, or what was typed since, over what now stands', () => {
    expect(afterTaken(sent, sent, now)).toBeNull();
    const since = typedIn(sent, OF, FIRST, { causes: 'Lương thấp' }, 11);
    expect(afterTaken(since, sent, now)).toMatchObject({
      ...{ parts: { causes: 'Lương thấp' }, from: { causes: 'Lương' }, seen: 2, turn: 11 },
    });
    expect(afterTaken(since, sent, now)?.parts).not.toHaveProperty('solutions');
  });

  it('what was taken back since is sent as well', () => {
    const back = typedIn(sent, OF, FIRST, { causes: 'Không tuyển được' }, 11);
    expect(afterTaken(back, sent, now)).toMatchObject({ parts: { causes: 'Không tuyển được' }, seen: 2 });
  });
});

describe('when another wrote meanwhile', () => {
  it('in other parts, both are kept and it goes out again', () => {
    const one = afterRefused(typed({ solutions: 'A' }), clash(standing(2, { causes: 'Khác' })));
    expect(one).toMatchObject({ state: 'waiting', parts: { solutions: 'A' }, seen: 2, standing: null });
    expect(one?.parts).not.toHaveProperty('causes');
  });

  it('a part that was typed in and put back as it was does not undo what the other wrote there', () => {
    const one = typed({ causes: 'Không tuyển được', solutions: 'A' });
    expect(afterRefused(one, clash(standing(2, { causes: 'Khác' })))?.parts).toEqual({ solutions: 'A' });
    expect(afterRefused(typed({ causes: 'Không tuyển được' }), clash(standing(2, { causes: 'Khác' })))).toBeNull();
  });

  it('the same, nothing is left', () => {
    expect(afterRefused(typed({ causes: 'Lương' }), clash(standing(2, { causes: 'Lương' })))).toBeNull();
  });

  it('in the same part, both stand until one is chosen; what only one wrote is kept either way', () => {
    const both = typed({ causes: 'Của tôi', solutions: 'A' });
    const one = afterRefused(both, clash(standing(5, { causes: 'Của người khác', proposals: 'P' })));
    if (one === null) throw new Error('nothing is left');
    expect(one).toMatchObject({ state: 'refused', why: 'Vừa được sửa.', standing: { causes: 'Của người khác' } });
    expect(clashingParts(one)).toEqual(['causes']);
    expect(mineOver(one)).toMatchObject({ parts: { causes: 'Của tôi', solutions: 'A' }, seen: 5, state: 'waiting' });
    expect(theirsStay(one)).toMatchObject({ parts: { solutions: 'A' }, seen: 5, state: 'waiting', standing: null });
    expect(theirsStay(one)?.parts).not.toHaveProperty('causes');
  });
});
