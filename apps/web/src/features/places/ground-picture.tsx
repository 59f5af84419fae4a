import { placedRing } from '@chuan-xa/charts';
import type { Ground } from './boundaries.js';
import styles from './places.module.css';

/** What would be drawn of a boundary, without any result on it. */
export function GroundPicture({ ground, label }: { ground: Ground; label: string }) {
  return (
    <svg
      className={styles.ground}
      viewBox={`-20 -20 ${ground.width + 40} ${ground.height + 40}`}
      role="img"
      aria-label={label}
    >
      {ground.shapes.map(({ code, rings }) => (
        <path key={code} d={rings.map(lineOf).join('')} />
      ))}
    </svg>
  );
}

const lineOf = (ring: number[]): string =>
  `M${placedRing(ring, 1, 0, 0).reduce((text, one, at) => (at === 0 ? String(one) : `${text}${at % 2 === 0 ? 'L' : ' '}${one}`), '')}Z`;
