import { Logger } from '@nestjs/common';
import { ACTOR, machineActor, strangerActor, type Actor, type Transactions, type Tx } from '@chuan-xa/platform';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoppedClock } from '../../../../test/support/stopped-clock.js';
import { MOST_A_MINUTE, RefusalRecord, type RefusedRequest } from './record-refusal.js';

const recorded = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('@chuan-xa/audit', () => ({ recordAudit: recorded }));

const clerk: Actor = { ...strangerActor('http 10.0.0.1'), name: 'TTYT Mẫu', account: 'a1' };
const request = (more: Partial<RefusedRequest> = {}): RefusedRequest => ({
  ...{ method: 'GET', url: '/api/assessments/7?x=1', routeOptions: { url: '/api/assessments/:id' } },
  ...{ [ACTOR]: clerk },
  ...more,
});
const run = vi.fn((_: Actor, work: (tx: Tx) => Promise<void>) => work({} as Tx));
const clock = new StoppedClock('2026-11-22T02:00:00Z');
const refusals = new RefusalRecord(() => ({ transactions: { run } as unknown as Transactions, clock }));
const NOT_FOUND = { status: 404, code: 'ASSESSMENT_NOT_FOUND' };

afterEach(() => void vi.clearAllMocks());

describe('what an account was refused', () => {
  it('is kept by operation, with the address and the answer, as an act of the account', async () => {
    await refusals.keep(request(), NOT_FOUND);
    expect(run.mock.calls[0]?.[0]).toBe(clerk);
    expect(recorded).toHaveBeenCalledWith(expect.anything(), {
      action: 'requestRefused',
      object: { type: 'request', id: 'GET /api/assessments/:id' },
      before: null,
      after: { ...NOT_FOUND, path: '/api/assessments/7' },
    });
  });

  it('is kept by its address where there is no route, cut to 200 characters', async () => {
    const url = `/api/${'a'.repeat(500)}`;
    await refusals.keep(request({ url, routeOptions: {} }), { status: 403, code: 'FORBIDDEN' });
    expect(recorded).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ object: { type: 'request', id: `GET ${url}`.slice(0, 200) } }),
    );
  });

  it('is kept so many times a minute of one account, and of another all the same', async () => {
    clock.set('2026-11-22T03:00:00Z');
    for (let turn = 0; turn < MOST_A_MINUTE + 5; turn += 1) await refusals.keep(request(), NOT_FOUND);
    expect(recorded).toHaveBeenCalledTimes(MOST_A_MINUTE);
    await refusals.keep(request({ [ACTOR]: { ...clerk, account: 'a2' } }), NOT_FOUND);
    expect(recorded).toHaveBeenCalledTimes(MOST_A_MINUTE + 1);
    clock.set('2026-11-22T03:01:00Z');
    await refusals.keep(request(), NOT_FOUND);
    expect(recorded).toHaveBeenCalledTimes(MOST_A_MINUTE + 2);
  });

  it.each([400, 401, 409, 422, 429, 500, 503])('is not kept for the answer %i', async (status) => {
    await refusals.keep(request(), { status, code: 'X' });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([undefined, strangerActor('http'), machineActor('Hệ thống', 'schedule')])(
    'is not kept of who is not signed in',
    async (actor) => {
      await refusals.keep(request({ [ACTOR]: actor }), NOT_FOUND);
      expect(run).not.toHaveBeenCalled();
    },
  );

  it('does not fail when it cannot be kept; the log says so', async () => {
    const error = vi.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    run.mockRejectedValueOnce(new Error('away'));
    await expect(refusals.keep(request(), NOT_FOUND)).resolves.toBeUndefined();
    expect(error).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });
});
