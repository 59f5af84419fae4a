import { getSchemaPath } from '@nestjs/swagger';

/** A document of a snapshot as it was frozen: any JSON, since what is frozen later may say more. */
export const FROZEN = { allOf: [{ $ref: getSchemaPath('FrozenDocument') }] };
