import { howWord, plainCitation } from '@chuan-xa/wording';
import type { Criterion, Indicator } from '@chuan-xa/scoring';
import { factsOf, howKnown } from './law-facts.js';
import styles from './sheet.module.css';

/** Where an item stands in the law, and behind it every value with its citation and how it is known. */
export function LawOfItem({ item, name }: { item: Criterion | Indicator; name: string }) {
  const facts = factsOf(item);
  const cited = plainCitation(item.citation);
  if (facts.length === 0) return cited === '' ? null : <p className={styles.cited}>{cited}</p>;
  return (
    <details className={styles.law}>
      <summary>
        Căn cứ<span className="only-heard"> của {name}</span>: {howKnown(facts)}
      </summary>
      {cited === '' ? null : <p>{cited}</p>}
      <ul>
        {facts.map((one) => (
          <li key={`${one.name} ${one.value}`}>
            {one.name}: <b>{one.value}</b>{' '}
            <span className="soft">
              ({howWord(one.how)}
              {one.citation === '' || one.citation === cited ? '' : `: ${one.citation}`})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
