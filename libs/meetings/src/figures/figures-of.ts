import type { Figure } from '@chuan-xa/charts';
import type { Moment } from '../moment/moment.js';
import { againstLast } from './against-last.js';
import { distance } from './distance.js';
import { failing } from './failing.js';
import { lost } from './lost.js';
import { outcomes, tiles } from './outcomes.js';
import { progress } from './progress.js';
import { review } from './review.js';
import { sceneOf } from './scene.js';

/** The findings of a moment, in the order in which a meeting asks for them: of every title, the health standard first. */
export const figuresOf = (moment: Moment): Figure[] =>
  moment.titles.flatMap((title) => {
    const scene = sceneOf(moment, title);
    return [progress, outcomes, tiles, review, failing, lost, distance, againstLast].flatMap(
      (draw) => draw(scene) ?? [],
    );
  });
