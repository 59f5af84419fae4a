import type { ExecutionContext } from '@nestjs/common';
import { describe, expect, it } from 'vitest';
import { RoomGuard } from './room-guard.js';

class FullDisk extends RoomGuard {
  protected override isFull(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

const asked = (method: string, url: string): ExecutionContext => {
  const request = { method, routeOptions: { url } };
  return { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
};

describe('a full disk', () => {
  const guard = new FullDisk('/data');
  it('lets nothing more be written', async () => {
    await expect(guard.canActivate(asked('PATCH', '/api/assessments/:id/scores'))).rejects.toMatchObject({
      code: 'DISK_FULL',
    });
  });

  it.each([
    ['GET', '/api/rounds'],
    ['POST', '/api/session'],
    ['DELETE', '/api/session'],
  ])('lets %s %s go on', async (method, url) => {
    expect(await guard.canActivate(asked(method, url))).toBe(true);
  });

  it('elsewhere is not ours to judge', async () => {
    expect(await new FullDisk(null).canActivate(asked('POST', '/api/rounds'))).toBe(true);
  });
});

it('a disk with room is written on', async () => {
  expect(await new RoomGuard(import.meta.dirname).canActivate(asked('POST', '/api/rounds'))).toBe(true);
});
