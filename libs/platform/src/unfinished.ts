import { Injectable } from '@nestjs/common';

/** What a server that is about to end lets come to its end: requests that are being answered, files that are being read. */
@Injectable()
export class Unfinished {
  private readonly works = new Set<Promise<unknown>>();
  private leaving = false;

  /** Counts work in until it is settled, however that ends. */
  hold(work: Promise<unknown>): void {
    const held = work
      .catch(() => undefined)
      .finally(() => {
        this.works.delete(held);
      });
    this.works.add(held);
  }

  /** Whether the server has said that it is about to end: who sends it work is to send it elsewhere. */
  get isLeaving(): boolean {
    return this.leaving;
  }

  leave(): void {
    this.leaving = true;
  }

  /** Waits until nothing is at work, also what began meanwhile, and no longer than that; says whether nothing is. */
  async settled(milliseconds: number): Promise<boolean> {
    let late: NodeJS.Timeout | undefined;
    const bound = new Promise<false>((resolve) => (late = setTimeout(() => resolve(false), milliseconds)));
    const rest = async (): Promise<true> => {
      while (this.works.size > 0) await Promise.all(this.works);
      return true;
    };
    return Promise.race([rest(), bound]).finally(() => {
      clearTimeout(late);
    });
  }
}
