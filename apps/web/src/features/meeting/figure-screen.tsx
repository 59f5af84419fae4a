import { useDeferredValue, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { Figure } from '@chuan-xa/charts';
import { classes } from '../../components/classes.js';
import { AgendaHead } from './agenda-head.js';
import { FigureChart } from './figure-chart.js';
import { FigureTable } from './figure-table.js';
import type { Frame, Pack } from './frozen.js';
import { useNarrow } from './narrow.js';
import type { Mark } from './stand.js';
import styles from './meeting.module.css';

interface Props {
  frame: Frame;
  figure: Figure;
  /** The table in place of the chart. */
  table: boolean;
  /** It is what is looked at: no commune lies over it. */
  open: boolean;
  /** What can be pressed, and what then happens; nothing for those who follow. */
  pressing?: { pack: Pack; mark: Mark | null; onMark: (mark: Mark) => void; onCommune: (code: string) => void };
  /** What stands at the right: the list behind the mark. */
  side?: ReactNode;
}

/** One item of the agenda: its finding, and the chart that says it, or its table. The table is heard beside the chart as well. */
export function FigureScreen({ frame, figure, table, open, pressing, side }: Props) {
  const mark = pressing?.mark ?? null;
  // on a phone the numbers of these have no room on their marks: their table stands in place of the chart
  const asTable = useNarrow() && (figure.kind === 'heat' || figure.kind === 'bars');
  const drawn = useRef<HTMLDivElement>(null);
  useBackToMark(drawn, mark);
  // what is looked at comes first: the next screen stands before its table can be heard
  const heard = useDeferredValue(figure, null);
  return (
    <>
      <AgendaHead
        frame={frame}
        turns={open ? figure.id : null}
        title={keptTogether(figure.finding)}
        about={figure.about}
      />
      <div className={classes(styles.body, side !== undefined && styles.withSide)}>
        <div ref={drawn} className={styles.drawn}>
          {table || asTable ? (
            <FigureTable figure={figure} mark={mark} pressing={pressing} />
          ) : (
            <>
              <FigureChart
                key={figure.id}
                figure={figure}
                pack={pressing?.pack ?? null}
                mark={mark}
                onMark={pressing?.onMark ?? ignore}
                onCommune={pressing?.onCommune ?? ignore}
              />
              {heard === figure ? (
                <div className="only-heard">
                  <FigureTable figure={figure} />
                </div>
              ) : null}
            </>
          )}
          {figure.note === null ? null : <p className={styles.about}>{figure.note}</p>}
        </div>
        {side}
      </div>
    </>
  );
}

/** When the list is shut the keyboard comes back to the mark whose list it was. */
function useBackToMark(drawn: RefObject<HTMLElement | null>, mark: Mark | null): void {
  const pressed = mark === null ? null : `${mark.row ?? ''}/${mark.column ?? ''}`;
  const before = useRef(pressed);
  useEffect(() => {
    const former = before.current;
    before.current = pressed;
    if (pressed === null && former !== null)
      drawn.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(former)}"]`)?.focus();
  }, [drawn, pressed]);
}

/** A number stays in the line of the word that it counts. */
const keptTogether = (text: string): string => text.replace(/(\d) (?=\S)/gu, '$1\u00a0');

const ignore = (): void => undefined;
