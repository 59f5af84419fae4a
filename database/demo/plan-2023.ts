import type { CommuneOn } from '@chuan-xa/places';
import { Chance } from './chance.js';
import { officeOf } from './office-of.js';

/**
 * What a commune is to show in the round of 2023: whether it holds BTCQGYTX for 2022 or earlier, and how it comes out.
 * These are wishes: what it does come out as is judged from the scores, as everywhere.
 */
export interface Slot {
  held: boolean;
  outcome: 'met' | 'notMet' | 'undetermined' | 'notAssessed';
}

export interface PlannedCommune extends Slot {
  commune: CommuneOn;
  office: { code: string; shortName: string };
}

type Four = [met: number, notMet: number, undetermined: number, notAssessed: number];

/** By office: of the holders, and of the others. Holders: 71, 31, 5, 13 of 120; half of the 31 in three offices. */
const QUOTAS: Record<string, { holders: Four; others: Four }> = {
  'ttyt-lang-son': { holders: [6, 1, 0, 0], others: [1, 0, 0, 0] },
  'ttyt-trang-dinh': { holders: [9, 3, 1, 1], others: [2, 4, 0, 2] },
  'ttyt-binh-gia': { holders: [2, 6, 0, 1], others: [1, 5, 1, 3] },
  'ttyt-van-lang': { holders: [7, 2, 0, 1], others: [2, 3, 0, 2] },
  'ttyt-cao-loc': { holders: [10, 2, 1, 1], others: [2, 4, 0, 2] },
  'ttyt-van-quan': { holders: [5, 2, 0, 2], others: [1, 4, 0, 3] },
  'ttyt-bac-son': { holders: [9, 1, 1, 1], others: [2, 3, 0, 1] },
  'ttyt-huu-lung': { holders: [12, 2, 0, 2], others: [2, 4, 1, 1] },
  'ttyt-chi-lang': { holders: [7, 2, 1, 2], others: [2, 4, 0, 2] },
  'ttyt-loc-binh': { holders: [2, 7, 1, 1], others: [1, 5, 1, 3] },
  'ttyt-dinh-lap': { holders: [2, 3, 0, 1], others: [1, 3, 0, 2] },
};

const SLOTS_OF = ['met', 'notMet', 'undetermined', 'notAssessed'] as const;

/** Communes whose recognitions are real are shown in good standing; three more are the ones drawn in the grid's sketch. */
const PINNED: Record<string, Slot> = {
  '06034': { held: true, outcome: 'met' }, // Chi Lăng (Tràng Định)
  '06454': { held: true, outcome: 'met' }, // Sơn Hà (Hữu Lũng)
  '06646': { held: true, outcome: 'met' }, // Bắc Lãng (Đình Lập)
  '06622': { held: true, outcome: 'met' }, // Bính Xá (Đình Lập)
  '06040': { held: true, outcome: 'notMet' }, // Đại Đồng (Tràng Định)
  '06046': { held: false, outcome: 'notAssessed' }, // Đề Thám (Tràng Định)
};

/** Deals each office's quota out among its communes, the same way in every run. */
export function planRound2023(communes: CommuneOn[]): PlannedCommune[] {
  return Object.entries(QUOTAS).flatMap(([office, { holders, others }]) => {
    const own = communes.filter((commune) => commune.office?.code === office);
    const slots = [...slotsOf(true, holders), ...slotsOf(false, others)];
    if (own.length !== slots.length)
      throw new Error(`${office} has ${own.length} communes, the demo expects ${slots.length}`);
    const pinned = own.filter(({ code }) => PINNED[code]);
    const rest = new Chance(`plan ${office}`).shuffled(own.filter(({ code }) => !PINNED[code]));
    return [...pinned, ...rest].map((commune) => ({
      commune,
      office: officeOf(commune),
      ...take(slots, PINNED[commune.code]),
    }));
  });
}

const slotsOf = (held: boolean, numbers: Four): Slot[] =>
  SLOTS_OF.flatMap((outcome, index) => Array.from({ length: numbers[index] ?? 0 }, () => ({ held, outcome })));

/** The slot wished for, else the next. */
function take(slots: Slot[], wish: Slot | undefined): Slot {
  const index = wish ? slots.findIndex(({ held, outcome }) => held === wish.held && outcome === wish.outcome) : 0;
  const [taken] = slots.splice(index, 1);
  if (index < 0 || !taken) throw new Error('The quotas of the demo leave no such place');
  return taken;
}
