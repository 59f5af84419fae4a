import type { CommuneOn } from '@chuan-xa/places';

/** The office that answers for a commune; every commune of the demo has one. */
export function officeOf({ office, fullName }: CommuneOn): { code: string; shortName: string } {
  if (!office) throw new Error(`${fullName} has no office`);
  return office;
}
