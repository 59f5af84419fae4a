import { useRef, useState, type KeyboardEvent } from 'react';
import type { Figure } from '@chuan-xa/charts';
import { capitalise, formatDecimal } from '@chuan-xa/wording';
import { classes } from '../../components/classes.js';
import { behindMark } from './behind-mark.js';
import type { Pack } from './frozen.js';
import type { Mark } from './stand.js';
import { useChart, type Region } from './use-chart.js';
import styles from './meeting.module.css';

interface Props {
  figure: Figure;
  /** Names the communes of tiles and maps; null where nothing can be pressed. */
  pack: Pack | null;
  mark: Mark | null;
  onMark: (mark: Mark) => void;
  onCommune: (code: string) => void;
}

/**
 * The figure drawn. Over each mark lies a button of its size, so that what is pressed with the pointer can be pressed with the keyboard and
 * is heard: one stop of the Tab key, up and down go from mark to mark.
 */
export function FigureChart({ figure, pack, mark, onMark, onCommune }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useChart(canvas, figure);
  const regions = drawn.filter(
    (region) => region.communes.length > 0 || (pack !== null && behindMark(pack, figure, region).length > 0),
  );
  const [stop, setStop] = useState(0);
  const press = ({ row, column, communes }: Region, tile: string | null): void => {
    const [only] = communes;
    if (tile !== null && only !== undefined) onCommune(only);
    else onMark({ row, column });
  };
  return (
    <div className={styles.chart} data-drawn={drawn.length > 0 || undefined}>
      <canvas ref={canvas} role="img" aria-label={`Biểu đồ: ${figure.about}`} />
      {pack === null ? null : (
        <div role="group" aria-label="Các mốc trên biểu đồ" onKeyDown={step}>
          {regions.map((region, place) => {
            const { row, column, x, y, width, height, rings } = region;
            const tile = tileOf(figure, region, pack);
            return (
              <button
                key={JSON.stringify([row, column, tile])}
                type="button"
                className={classes(
                  styles.mark,
                  rings !== undefined && styles.area,
                  isSame(mark, region) && tile === null && styles.pressed,
                )}
                style={{ left: x, top: y, width, height, clipPath: rings && outlineOf(rings, x, y) }}
                tabIndex={place === Math.min(stop, regions.length - 1) ? 0 : -1}
                aria-label={tile ?? heard(figure, region)}
                data-mark={`${row ?? ''}/${column ?? ''}`}
                data-tile={tile === null ? undefined : region.communes[0]}
                onFocus={() => setStop(place)}
                onClick={() => press(region, tile)}
              />
            );
          })}
        </div>
      )}
    </div>
  );
}

/** A commune's area within its button, so that the button beside it is pressed where that one's area begins. */
const outlineOf = (rings: readonly number[][], left: number, top: number): string =>
  `path(evenodd, "${rings
    .map((ring) => `M${ring.map((one, at) => (one - (at % 2 === 0 ? left : top)).toFixed(1)).join(' ')}Z`)
    .join('')}")`;

const isSame = (mark: Mark | null, { row, column }: Region): boolean =>
  mark !== null && mark.row === row && mark.column === column;

/** The commune of a tile or an area; null for what is none. */
function tileOf(
  { kind, columns }: Figure,
  { row, column, communes }: Region,
  { communes: known }: Pack,
): string | null {
  if ((kind !== 'tiles' && kind !== 'map') || row === null || column === null) return null;
  const commune = known.get(communes[0] ?? '')?.commune;
  const word = columns.find(({ id }) => id === column)?.label ?? '';
  return `${capitalise(commune?.fullName ?? '')}: ${word}`;
}

/** "TTYT Lộc Bình, Không còn đạt: 7" */
function heard({ rows, columns, total, kind }: Figure, { row, column }: Region): string {
  const ofRow = rows.find(({ id }) => id === row);
  const place = columns.findIndex(({ id }) => id === column);
  const label = columns[place]?.label;
  const value = (row === null ? total : ofRow?.cells)?.[place]?.value;
  const names = [ofRow?.label, label].filter((name) => name !== undefined).join(', ');
  if (value === null || value === undefined) return `${names}: danh sách xã`;
  return `${names}: ${formatDecimal(value)}${kind === 'heat' ? ' điểm' : ' xã'}`;
}

function step(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = marks.findIndex((one) => one === document.activeElement);
  event.preventDefault();
  marks[event.key === 'ArrowDown' ? at + 1 : at - 1]?.focus();
}
