import { auditActionWords, auditObjectWord, auditObjectWords, capitalise } from '@chuan-xa/wording';
import type { Search } from '../../app/search.js';
import { Button } from '../../components/button.js';
import { DayField } from '../../components/day-field.js';
import { ChoiceField, type Choice } from '../../components/field.js';
import { Bar } from '../../components/page.js';
import { SearchChoice } from '../../components/search-choice.js';
import styles from './audit.module.css';

const collator = new Intl.Collator('vi');
const choicesOf = (words: Record<string, string>): Choice[] =>
  Object.entries(words)
    .map(([value, word]) => ({ value, label: capitalise(word) }))
    .sort((one, other) => collator.compare(one.label, other.label));

const actions = choicesOf(auditActionWords);
const objects = choicesOf(auditObjectWords);

interface Props {
  search: Search;
  /** Puts filters into the address, from the first page. */
  onChange: (next: Search) => void;
  communes: readonly Choice[];
  people: readonly Choice[];
}

/** What of the record is shown. */
export function AuditFilters({ search, onChange, communes, people }: Props) {
  const { tu = '', den = '', nguoi = '', viec = '', loai = '', xa = '', ma, phieu } = search;
  const ofOne = phieu ?? ma;
  return (
    <>
      <Bar>
        <div className={styles.day}>
          <DayField label="Từ ngày" value={tu} onChange={(day) => onChange({ tu: day })} />
        </div>
        <div className={styles.day}>
          <DayField label="Đến hết ngày" value={den} onChange={(day) => onChange({ den: day })} />
        </div>
        <SearchChoice
          label="Người làm"
          placeholder="mọi người"
          choices={people}
          value={nguoi}
          onChange={(person) => onChange({ nguoi: person })}
        />
        <SearchChoice
          label="Việc"
          placeholder="mọi việc"
          choices={actions}
          value={viec}
          onChange={(action) => onChange({ viec: action })}
        />
        <ChoiceField
          label="Đối tượng"
          none="Mọi đối tượng"
          choices={objects}
          value={phieu === undefined ? loai : 'assessment'}
          onChange={(type) => onChange({ loai: type, ma: undefined, phieu: undefined })}
        />
        <SearchChoice
          label="Xã"
          placeholder="mọi xã"
          choices={communes}
          value={xa}
          onChange={(commune) => onChange({ xa: commune })}
        />
      </Bar>
      {ofOne === undefined ? null : (
        <p className="not-printed">
          Chỉ các việc về một {auditObjectWord(phieu === undefined ? loai : 'assessment')} (mã {ofOne}).{' '}
          <Button look="quiet" onClick={() => onChange({ ma: undefined, phieu: undefined })}>
            Bỏ
          </Button>
        </p>
      )}
    </>
  );
}
