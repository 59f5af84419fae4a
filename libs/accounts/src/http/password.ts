import { applyDecorators } from '@nestjs/common';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** A password as it was typed: nothing is trimmed. One that is chosen is judged by `passwordFaults`, all faults at once. */
export const Password = (): PropertyDecorator => applyDecorators(IsString(), IsNotEmpty(), MaxLength(1000));
