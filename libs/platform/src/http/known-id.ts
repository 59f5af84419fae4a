import { ParseUUIDPipe } from '@nestjs/common';
import { refuse } from '../refusal.js';

/** An id in an address. What is no id at all is answered like one that is not there. */
export const knownId = new ParseUUIDPipe({ exceptionFactory: () => refuse('NOT_FOUND') });
