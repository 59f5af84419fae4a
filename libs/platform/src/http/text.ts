import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  buildMessage,
  IsArray,
  IsNotEmpty,
  IsString,
  MaxLength,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';
import { Nullable } from './optional.js';

/** A control character other than tab and line ends, or half a character (a lone surrogate): the database takes neither. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u;

/** Whether a text holds what can neither be shown nor stored. */
export const isUnprintable = (text: string): boolean => UNPRINTABLE.test(text);

/** Text as it is kept: NFC, trimmed, lines ended by one character; what shows nothing at all is empty. */
export function tidyText(text: string): string {
  const tidy = text.normalize('NFC').replaceAll('\r\n', '\n').trim();
  return /^[\s\p{Cf}]*$/u.test(tidy) ? '' : tidy;
}

/** No control character but tab and newline. */
const IsPrintable = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isPrintable',
      validator: {
        validate: (value) => typeof value === 'string' && !isUnprintable(value) && !value.includes('\r'),
        defaultMessage: buildMessage((each) => `${each}$property must be printable`, options),
      },
    },
    options,
  );

/** A text that a person wrote, tidied before it is looked at: not blank, at most `max` characters. */
export const Text = (max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidyText(value) : value)),
    IsString(),
    IsPrintable(),
    IsNotEmpty(),
    MaxLength(max),
  );

/** A text that may be left out or cleared: null and a blank text both mean that there is none. */
export const Note = (max: number): PropertyDecorator =>
  applyDecorators(
    Nullable(),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidyText(value) || null : value)),
    IsString(),
    IsPrintable(),
    MaxLength(max),
  );

/** A text of one line: as it is kept, with whatever blanks and line ends it has as one blank each. */
const tidyLine = (value: unknown): unknown =>
  typeof value === 'string' ? tidyText(value).replaceAll(/\s+/g, ' ') : value;

/** As `Text`, on one line. */
export const OneLine = (max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => tidyLine(value)),
    IsString(),
    IsPrintable(),
    IsNotEmpty(),
    MaxLength(max),
  );

/** At most `most` lines of a text, each not blank and at most `max` characters. */
export const Lines = (most: number, max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(tidyLine) : value)),
    IsArray(),
    ArrayMaxSize(most),
    IsString({ each: true }),
    IsPrintable({ each: true }),
    IsNotEmpty({ each: true }),
    MaxLength(max, { each: true }),
  );
