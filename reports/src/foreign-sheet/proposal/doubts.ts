import type { ProblemCode, ProblemValues } from '@chuan-xa/wording';
import { faultSentence } from '../../workbook-file/fault-sentences.js';

/** What a proposal is unsure of, each said once. */
export class Doubts {
  private readonly said = new Set<string>();

  add(code: Extract<ProblemCode, `DOUBT_${string}`>, values: ProblemValues): void {
    this.said.add(faultSentence(code, values));
  }

  get sentences(): string[] {
    return [...this.said];
  }
}
