import type { Decision, DecisionText } from './decision.entity.js';

/** A decision as it is told: instants ISO 8601. */
export interface PlainDecision extends DecisionText {
  id: string;
  number: number;
  writtenBy: string;
  writtenAt: string;
  keptAt: string;
  version: number;
  /** Why it was withdrawn; null: it stands. */
  withdrawn: string | null;
}

export const plainDecision = (decision: Decision): PlainDecision => {
  const { id, number, kind, text, screen, commune, inNameOf, responsible, dueOn } = decision;
  const { writtenBy, writtenAt, keptAt, version, withdrawn } = decision;
  return {
    ...{ id, number, kind, text, screen, commune, inNameOf, responsible, dueOn, writtenBy, version, withdrawn },
    writtenAt: writtenAt.toISOString(),
    keptAt: keptAt.toISOString(),
  };
};
