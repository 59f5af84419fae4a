import type { CellStory } from './cell-story.js';
import { Chance } from './chance.js';
import { measuresFor, type MeasureShape } from './measures.js';
import type { NtmHolders } from './ntm-holders.js';
import type { PlannedCommune } from './plan-2023.js';
import { cellsOf, MAXIMA, pointsFor, type Shape } from './points.js';
import { RETURN_REASONS } from './return-reasons.js';
import type { Fate, SheetStory } from './sheet-story.js';

const HEALTH = 'byt-1300-2023';
const NTM = 'langson-1494-2022-ntm';
const ADVANCED = 'langson-1494-2022-ntm-advanced';
const MODEL = 'langson-1494-2022-ntm-model';

const SHAPES: Record<'met' | 'notMet' | 'undetermined', Shape[]> = {
  met: ['met', 'met', 'met', 'bound', ...Array.from({ length: 26 }, (): Shape => 'met')],
  notMet: [
    'both',
    'total',
    'criterion',
    'both',
    'total',
    'disqualified',
    'both',
    'missingAndShort',
    'criterion',
    'total',
  ],
  undetermined: ['missing', 'notDeclared'],
};

/** The rows of the grid's sketch: criteria 1 to 10 in hundredths. */
const SKETCHED: Record<string, number[]> = {
  '06034': [1250, 800, 950, 700, 1550, 1000, 500, 900, 250, 350],
  '06040': [1100, 450, 800, 600, 1400, 900, 400, 800, 200, 200],
  '06046': [1200, 800, 900],
};

/** Of two the appraisal found more than the district: their cases were opened in October and closed as restored. */
export const RESTORED = 2;

/** Offices that were late: fewer of their sheets were appraised by the meeting. */
const LATE = ['ttyt-binh-gia', 'ttyt-loc-binh', 'ttyt-van-quan'];

/** The sheets of the round of 2023, and the communes whose district's score was put right. */
export function stories2023(
  plan: PlannedCommune[],
  holders: NtmHolders,
): { stories: SheetStory[]; restored: string[] } {
  const shapes = new Cycle(SHAPES);
  const restored = plan
    .filter(
      ({ held, outcome, commune }) =>
        held && outcome === 'met' && !SKETCHED[commune.code] && !holders.ntm.has(commune.code),
    )
    .slice(0, RESTORED);
  const codes = restored.map(({ commune }) => commune.code);
  const stories = plan.flatMap((planned, index) => {
    const health = healthStory(planned, shapes, index, codes.includes(planned.commune.code));
    return [health, ...ntmStories(planned, health.fate, holders)];
  });
  return { stories, restored: codes };
}

/** Takes the next shape of a kind, over and over. */
class Cycle {
  private readonly at = { met: 0, notMet: 0, undetermined: 0 };

  constructor(private readonly kinds: Record<'met' | 'notMet' | 'undetermined', Shape[]>) {}

  next(kind: 'met' | 'notMet' | 'undetermined'): Shape {
    const of = this.kinds[kind];
    return of[this.at[kind]++ % of.length] ?? 'met';
  }
}

function healthStory(
  { commune, office, outcome }: PlannedCommune,
  shapes: Cycle,
  index: number,
  restored: boolean,
): SheetStory {
  const chance = new Chance(`health 2023 ${commune.code}`);
  const base = { standard: HEALTH, code: commune.code, office };
  const sketched = SKETCHED[commune.code];
  const cells = sketched
    ? sketchedCells(sketched)
    : pointsFor(outcome === 'notAssessed' ? chance.one(['met', 'total']) : shapes.next(outcome), chance);
  if (outcome === 'notAssessed')
    return {
      ...base,
      ...unfinished(sketched ? 1 : index, chance),
      cells,
      ...(sketched && { filled: sketched.length }),
    };
  if (restored) return { ...base, fate: 'accepted', cells, districtWrote: [{ id: '3', value: { points: '5.5' } }] };
  return { ...base, fate: counted(office.code, chance), cells };
}

const sketchedCells = (points: number[]): CellStory[] => {
  const ids = [...MAXIMA.keys()];
  return cellsOf(
    points.map((given, index): [string, number] => [ids[index] ?? '', given]),
    points.length === ids.length ? false : null,
  );
};

function unfinished(index: number, chance: Chance): { fate: Fate; reason?: string } {
  const fate = (['blank', 'inWork', 'returned', 'inWork'] as const)[index % 4] ?? 'blank';
  return fate === 'returned' ? { fate, reason: chance.one(RETURN_REASONS) } : { fate };
}

function counted(office: string, chance: Chance): Fate {
  const drawn = chance.between(1, 100);
  const [accepted, taken, mixed] = LATE.includes(office) ? [20, 35, 55] : [50, 68, 80];
  if (drawn <= accepted) return 'accepted';
  return drawn <= taken ? 'districtTaken' : drawn <= mixed ? 'mixed' : 'submitted';
}

/** The NTM criterion for every xã; nâng cao and kiểu mẫu only for those that hold or strive for it. */
function ntmStories({ commune, office }: PlannedCommune, health: Fate, holders: NtmHolders): SheetStory[] {
  if (commune.type !== 'xa') return [];
  const { code } = commune;
  const story = (standard: string, fate: Fate, shape: MeasureShape): SheetStory => {
    const chance = new Chance(`${standard} 2023 ${code}`);
    return {
      standard,
      code,
      office,
      fate,
      cells: measuresFor(standard, shape, chance),
      ...(fate === 'returned' && { reason: chance.one(RETURN_REASONS) }),
    };
  };
  const chance = new Chance(`ntm 2023 ${code}`);
  const fate = health === 'blank' && chance.holds(50) ? 'submitted' : health;
  const stories = [story(NTM, fate, ntmShape(chance, holders.ntm.has(code)))];
  if (holders.ntm.has(code) && (holders.advanced.has(code) || chance.holds(55)))
    stories.push(story(ADVANCED, fate, advancedShape(chance, holders, code)));
  if (holders.advanced.has(code))
    stories.push(
      story(
        MODEL,
        fate,
        [...holders.model].at(-1) === code ? { missing: ['14.2'] } : advancedShape(chance, holders, code),
      ),
    );
  return stories;
}

function ntmShape(chance: Chance, held: boolean): MeasureShape {
  const drawn = chance.between(1, 100);
  if (drawn <= (held ? 68 : 40)) return {};
  if (drawn <= 76) return { below: ['15.1'] };
  if (drawn <= 84) return { below: ['15.4'] };
  if (drawn <= 89) return { below: ['15.3'] };
  if (drawn <= 93) return { onBound: ['15.3'] };
  if (drawn <= 95) return { onBound: ['15.4'] };
  return drawn <= 97 ? { missing: ['15.4'] } : { below: ['15.1', '15.3'] };
}

function advancedShape(chance: Chance, { advanced, real }: NtmHolders, code: string): MeasureShape {
  const drawn = real.has(code) ? 1 : chance.between(1, 100);
  if (drawn <= (advanced.has(code) ? 65 : 30)) return {};
  if (drawn <= 78) return { below: ['14.3'] };
  if (drawn <= 88) return { below: ['14.4'] };
  return drawn <= 94 ? { below: ['14.1', '14.3'] } : { missing: ['14.2'] };
}
