import { revisionWords } from '@chuan-xa/wording';
import { Answer } from '../../components/answer.js';
import { ChoiceField, TickField } from '../../components/field.js';
import { useStandards } from '../../app/standards.js';
import styles from './rounds.module.css';

/** A standard that the round is judged by; `revision` "" is the latest that is published. */
export interface Pin {
  edition: string;
  revision: string;
}

interface Props {
  pins: readonly Pin[];
  onChange: (pins: Pin[]) => void;
  fault: (field: string) => string | null;
}

/** Which standards a round is judged by, and in which revision. */
export function StandardsChoice({ pins, onChange, fault }: Props) {
  const standards = useStandards();
  const faultOf = (edition: string): string | null => {
    const at = pins.findIndex((pin) => pin.edition === edition);
    return at < 0
      ? null
      : (fault(`standards.${at}`) ?? fault(`standards.${at}.edition`) ?? fault(`standards.${at}.revision`));
  };
  return (
    <fieldset
      className={styles.standards}
      aria-describedby={fault('standards') === null ? undefined : 'standards-fault'}
    >
      <legend>Bộ tiêu chí của đợt</legend>
      {fault('standards') === null ? null : (
        <p id="standards-fault" className={styles.wrong}>
          {fault('standards')}
        </p>
      )}
      <Answer of={standards} lines={3}>
        {(all) => (
          <>
            {all
              .filter(({ revisions }) => revisions.some(({ status }) => status === 'published'))
              .map(({ id, shortTitle, title, act, revisions }) => {
                const pin = pins.find((one) => one.edition === id);
                const put = (next: Pin | null): void =>
                  onChange([...pins.filter((one) => one.edition !== id), ...(next === null ? [] : [next])]);
                return (
                  <div key={id} className={styles.standard}>
                    <TickField
                      label={`${shortTitle} (${act.number})`}
                      hint={title}
                      checked={pin !== undefined}
                      onChange={(checked) => put(checked ? { edition: id, revision: '' } : null)}
                    />
                    {pin === undefined ? null : (
                      <ChoiceField
                        bare
                        label={`Bản của ${shortTitle}`}
                        none="Bản công bố mới nhất"
                        choices={revisions
                          .filter(({ status }) => status === 'published')
                          .map(({ revision, status }) => ({
                            value: revision,
                            label: `${revision}, ${revisionWords[status]}`,
                          }))}
                        value={pin.revision}
                        onChange={(revision) => put({ edition: id, revision })}
                      />
                    )}
                    {faultOf(id) === null ? null : <p className={styles.wrong}>{faultOf(id)}</p>}
                  </div>
                );
              })}
          </>
        )}
      </Answer>
    </fieldset>
  );
}
