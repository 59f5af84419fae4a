import { ValidateIf } from 'class-validator';

/** May be left out. null is not leaving out: it meets the field's own constraints, and fails them. */
export const Optional = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** May be left out, and may be null where the field's description says what null means. */
export const Nullable = (): PropertyDecorator => ValidateIf((_, value) => value !== null && value !== undefined);
