import type { Figure, MapGround } from '@chuan-xa/charts';
import type { Moment } from '../moment/moment.js';
import { againstLast } from './against-last.js';
import { distance } from './distance.js';
import { failing } from './failing.js';
import { lost } from './lost.js';
import { map, outcomes, tiles } from './outcomes.js';
import { progress } from './progress.js';
import { review } from './review.js';
import { sceneOf, type TitleScene } from './scene.js';

/**
 * The findings of a moment, in the order in which a meeting asks for them: of every title, the health standard first.
 * @param ground where the moment's communes lie; null: it is not known
 */
export function figuresOf(moment: Moment, ground: MapGround | null = null): Figure[] {
  const onMap = (scene: TitleScene): Figure | null => (ground === null ? null : map(scene, ground));
  return moment.titles.flatMap((title) => {
    const scene = sceneOf(moment, title);
    return [progress, outcomes, tiles, onMap, review, failing, lost, distance, againstLast].flatMap(
      (draw) => draw(scene) ?? [],
    );
  });
}
