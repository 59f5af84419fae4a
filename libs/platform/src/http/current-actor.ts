import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { strangerActor, type Actor } from '../actor.js';

/** Where the request carries its actor; set by the guard that let it through. */
export const ACTOR = 'actor';

/** The actor of a request; one that no guard has let through reaches nothing. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<{ ip: string; [ACTOR]?: Actor }>();
  return request[ACTOR] ?? strangerActor(`http ${request.ip}`);
});
