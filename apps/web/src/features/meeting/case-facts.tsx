import { capitalise, caseFieldWord, caseStateWord, formatDate, type CaseField } from '@chuan-xa/wording';
import { Facts } from '../../components/facts.js';
import type { FrozenCase } from './frozen.js';

/** What was being done about a flagged commune when the snapshot was taken. */
export function CaseFacts({ held }: { held: FrozenCase }) {
  const facts: [CaseField, string | null][] = [
    ['shortcoming', held.shortcoming],
    ['cause', held.cause],
    ['solution', held.solution],
    ['responsible', held.responsible],
    ['dueOn', held.dueOn === null ? null : formatDate(held.dueOn)],
    ['decision', held.decision],
  ];
  return (
    <section aria-label="Hồ sơ theo dõi">
      <h2>Hồ sơ theo dõi: {caseStateWord(held.state)}</h2>
      <Facts
        of={facts.flatMap(([field, value]) => (value === null ? [] : [[capitalise(caseFieldWord(field)), value]]))}
      />
    </section>
  );
}
