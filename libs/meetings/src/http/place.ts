import { applyDecorators } from '@nestjs/common';
import { Matches, ValidateBy, ValidateIf } from 'class-validator';
import { Nullable } from '@chuan-xa/platform';

const CODE = /^\d{5}$/;

/** Must be there: a commune's code, or null for none. */
export const CommuneOrNone = (): PropertyDecorator =>
  applyDecorators(
    ValidateIf((_, value) => value !== null),
    Matches(CODE),
  );

/** The same where it may be left out. */
export const OptionalCommune = (): PropertyDecorator => applyDecorators(Nullable(), Matches(CODE));

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** An instant of this century, ISO 8601 in UTC, as `toISOString` writes it. */
export const Instant = (): PropertyDecorator =>
  ValidateBy({ name: 'isInstant', validator: { validate: isInstant, defaultMessage: () => 'must be an instant' } });
