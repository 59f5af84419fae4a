import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '../actor.js';

/** Where the request carries the name under which it writes; set once for every request by the server. */
export const OPERATOR = 'operator';

/** The actor of a request. Until people sign in the server listens on loopback only, and its operator writes. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<{ ip: string; [OPERATOR]?: string }>();
  return { name: request[OPERATOR] ?? 'Người vận hành tại máy', office: null, via: `http ${request.ip}` };
});
