import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { changesNothing, isUnprintable, refuse, refuseAll } from '@chuan-xa/platform';
import { rawFaults } from './raw-faults.js';
import { validationFaults } from './validation-faults.js';

/** Input is taken as its DTO describes it and no further: every fault is named at its field, all at once. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      // All of them, so that the one that matters is named: see `validationFaults`.
      stopAtFirstError: false,
      validationError: { target: true, value: true },
      exceptionFactory: (errors) => refuseAll(validationFaults(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What no address can hold is answered like an address that is not there.
    if (metadata.type === 'param' && typeof value === 'string' && isUnprintable(value)) throw refuse('NOT_FOUND');
    if (metadata.type === 'body' || metadata.type === 'query') {
      if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value)))
        throw refuseAll([
          { field: metadata.type, code: 'FIELD_WRONG_TYPE', values: { field: metadata.type, expected: 'object' } },
        ]);
      const faults = rawFaults(value);
      if (faults.length > 0) throw refuseAll(faults);
    }
    const taken: unknown = await super.transform(value, metadata);
    if (metadata.type === 'body' && typeof taken === 'object' && taken !== null && changesNothing(taken))
      throw refuseAll([{ field: 'body', code: 'NOTHING_TO_CHANGE' }]);
    return taken;
  }
}
