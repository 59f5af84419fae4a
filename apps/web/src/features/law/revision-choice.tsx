import { formatMoment, revisionWords } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { ChoiceField } from '../../components/field.js';
import { Bar } from '../../components/page.js';
import type { Law, Revision } from './law.js';

/** "r1.1, đã công bố 14:05 22/11/2026" */
const nameOf = ({ revision, status, publishedAt }: Revision): string =>
  `${revision}, ${revisionWords[status]}${status === 'published' && publishedAt !== null ? ` ${formatMoment(publishedAt)}` : ''}`;

/** Which revision is read, and with which it is compared; both stand in the address. */
export function RevisionChoice({ law }: { law: Law }) {
  const filters = useFilters();
  const choices = [...law.revisions].reverse().map((one) => ({ value: one.revision, label: nameOf(one) }));
  if (choices.length < 2) return null;
  return (
    <Bar>
      <ChoiceField
        label="Xem bản"
        choices={choices}
        value={law.revision}
        onChange={(ban) => filters.put({ ban, so: '' })}
      />
      <ChoiceField
        label="So với bản"
        none="không so"
        choices={choices.filter(({ value }) => value !== law.revision)}
        value={filters.of('so')}
        onChange={(so) => filters.put({ ban: law.revision, so })}
      />
    </Bar>
  );
}
