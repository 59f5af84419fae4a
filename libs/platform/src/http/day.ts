import { applyDecorators } from '@nestjs/common';
import { buildMessage, ValidateBy } from 'class-validator';

/** The years that a day may lie in; a typing error of a century is not stored. */
const FIRST = 1900;
const LAST = 2100;

/** Whether a text is `YYYY-MM-DD` and names a day that the calendar has. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A day, `YYYY-MM-DD`, that the calendar has, in the years 1900 to 2100. */
export const Day = (): PropertyDecorator =>
  applyDecorators(
    ValidateBy({
      name: 'isDay',
      validator: { validate: isDay, defaultMessage: buildMessage((each) => `${each}$property must be a day`) },
    }),
    ValidateBy({
      name: 'dayBetween',
      constraints: [{ min: FIRST, max: LAST }],
      validator: {
        // What is no day at all is named by the other constraint.
        validate: (value) => !isDay(value) || (Number(value.slice(0, 4)) >= FIRST && Number(value.slice(0, 4)) <= LAST),
        defaultMessage: buildMessage((each) => `${each}$property must be between ${FIRST} and ${LAST}`),
      },
    }),
  );
