/** Injection token: the GSO code of the province that this database serves, e.g. "20" for Lạng Sơn. */
export const PROVINCE = Symbol('PROVINCE');
