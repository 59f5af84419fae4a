let known: Promise<ReadonlySet<string>> | undefined;

/** Read at the first password that is chosen: the list is of no use to who only signs in. */
async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map((password) => password.toLowerCase()));
}

/**
 * Whether many use the password: as it stands, or without the digits and marks at its end ("Password2023!"); in any case.
 * Vietnamese ones are looked up without their marks too.
 */
export async function isCommon(password: string): Promise<boolean> {
  known ??= load();
  const list = await known;
  const lower = password.toLowerCase();
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/\s+/gu, '');
  return [lower, plain].some((text) => list.has(text) || list.has(text.replace(/[\d\p{P}\p{S}\s]+$/u, '')));
}
