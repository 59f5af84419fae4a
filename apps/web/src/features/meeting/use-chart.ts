import { useEffect, useState, type RefObject } from 'react';
import { chartOf, DARK, LIGHT, sceneOf, type ChartStyle, type Figure, type Scene } from '@chuan-xa/charts';
import type { Chart } from 'chart.js';
import { useShade, type Shade } from '../../app/shade.js';

export type Region = Scene['regions'][number];

/** Numbers on marks are 18 px in a window of 1280, whatever room the list leaves to the chart. */
const SIZE_AT_1280 = 18;
const [SMALLEST, LARGEST] = [16, 28];

function styleIn(shade: Shade, window_: number): ChartStyle {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
  const size = Math.min(LARGEST, Math.max(SMALLEST, (window_ * SIZE_AT_1280) / 1280));
  return { font: 'Inter', size, colours: { ...(shade === 'dark' ? DARK : LIGHT), paper } };
}

const loadChart = () => import('./chart-js.js');

/** Draws the figure onto the canvas, anew for another size, shade or face. Gives what can be pressed, in px from the upper left corner. */
export function useChart(canvas: RefObject<HTMLCanvasElement | null>, figure: Figure): Region[] {
  const shade = useShade();
  const [regions, setRegions] = useState<Region[]>([]);
  useEffect(() => {
    let chart: Pick<Chart, 'update' | 'destroy'> | null = null;
    let gone = false;
    const draw = async (): Promise<void> => {
      const { Chart: Drawing } = await loadChart();
      if (gone || canvas.current === null) return;
      const style = styleIn(shade, window.innerWidth);
      const definition = chartOf(figure, style);
      const told = {
        id: 'regions',
        afterUpdate: ({ ctx, width, height }: Pick<Chart, 'ctx' | 'width' | 'height'>): void => {
          const measure = (text: string, size: number, bold: boolean): number => {
            ctx.font = `${bold ? 'bold ' : ''}${size}px ${style.font}`;
            return ctx.measureText(text).width;
          };
          setRegions(sceneOf(figure, style, width, height, measure).regions);
        },
      };
      chart = new Drawing(canvas.current, {
        ...definition,
        plugins: [...definition.plugins, told],
      });
    };
    void draw();
    // letters that come after the first drawing are of another width
    const again = (): void => chart?.update();
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      gone = true;
      document.fonts.removeEventListener('loadingdone', again);
      chart?.destroy();
    };
  }, [canvas, figure, shade]);
  return regions;
}
