import type { ReactNode } from 'react';
import { capitalise } from '@chuan-xa/wording';
import { Answer, Empty } from '../../components/answer.js';
import { Section } from '../../components/page.js';
import { LongTable } from '../../components/long-table.js';
import { Ground } from './ground.js';
import { HowLabel } from './how-label.js';
import { useValues, type Law, type LawValue } from './law.js';
import styles from './law.module.css';

interface Pair {
  path: string;
  name: string;
  here: LawValue | null;
  there: LawValue | null;
}

/** What differs between two revisions, value by value. */
export function Comparison({ law, other }: { law: Law; other: string }) {
  const here = useValues(law.id, law.revision);
  const there = useValues(law.id, other);
  return (
    <Section title={`Bản ${law.revision} so với bản ${other}`}>
      <Answer of={here}>
        {(one) => (
          <Answer of={there}>
            {(two) => <Differences edition={law.id} here={one.values} there={two.values} of={[law.revision, other]} />}
          </Answer>
        )}
      </Answer>
    </Section>
  );
}

function Differences({
  edition,
  here,
  there,
  of,
}: {
  edition: string;
  here: readonly LawValue[];
  there: readonly LawValue[];
  of: [string, string];
}) {
  const pairs = differing(here, there);
  if (pairs.length === 0)
    return <Empty>Hai bản không khác nhau ở giá trị nào. Chọn bản khác để so, hoặc “không so” để đọc cả bản.</Empty>;
  const cell = (one: LawValue | null): ReactNode =>
    one === null ? (
      <span className="soft">không có</span>
    ) : (
      <>
        <span className={styles.said}>{one.how === 'unknown' ? '' : one.text}</span>
        <HowLabel how={one.how} />
        <Ground
          name={one.name}
          edition={edition}
          citation={one.citation}
          standsFor={one.standsFor}
          note={one.note}
          reading={one.reading}
        />
      </>
    );
  return (
    <LongTable
      caption={`Giá trị khác nhau giữa bản ${of[0]} và bản ${of[1]}`}
      rows={pairs}
      keyOf={({ path }) => path}
      columns={[
        { key: 'name', head: 'Giá trị', names: true, cell: ({ name }) => capitalise(name) },
        { key: 'here', head: `Bản ${of[0]}`, cell: (pair) => cell(pair.here) },
        { key: 'there', head: `Bản ${of[1]}`, cell: (pair) => cell(pair.there) },
      ]}
    />
  );
}

function differing(here: readonly LawValue[], there: readonly LawValue[]): Pair[] {
  const others = new Map(there.map((one) => [one.path, one]));
  const known = new Set(here.map(({ path }) => path));
  const pairs = here.map((one): Pair => {
    const { path, name } = one;
    return { path, name, here: one, there: others.get(path) ?? null };
  });
  const gone = there
    .filter(({ path }) => !known.has(path))
    .map((one): Pair => ({ path: one.path, name: one.name, here: null, there: one }));
  return [...pairs, ...gone].filter(({ here: one, there: two }) => told(one) !== told(two));
}

const told = (one: LawValue | null): string =>
  JSON.stringify(one === null ? null : [one.how, one.value, one.citation, one.note, one.standsFor]);
