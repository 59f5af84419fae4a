import type { CellValue } from '@chuan-xa/assessments';

/** A cell and what counts in it in the end. */
export interface CellStory {
  id: string;
  value: CellValue;
}
