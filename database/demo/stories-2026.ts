import type { CommuneOn } from '@chuan-xa/places';
import { Chance } from './chance.js';
import { measuresFor, type MeasureShape } from './measures.js';
import { officeOf } from './office-of.js';
import { pointsFor, type Shape } from './points.js';
import { RETURN_REASONS } from './return-reasons.js';
import type { Fate, SheetStory } from './sheet-story.js';

/** The titles that units of 2025 were given, by code. */
export interface NewHolders {
  health: Set<string>;
  ntm: Set<string>;
  advanced: Set<string>;
  model: Set<string>;
}

const FATES: Fate[] = [
  'accepted',
  'submitted',
  'inWork',
  'submitted',
  'blank',
  'districtTaken',
  'mixed',
  'inWork',
  'submitted',
  'returned',
  'accepted',
  'submitted',
];
const HOLDERS: Shape[] = ['met', 'met', 'both', 'met', 'met', 'criterion', 'met', 'missing', 'met', 'total'];
const OTHERS: Shape[] = ['total', 'met', 'both', 'notDeclared', 'criterion', 'met', 'disqualified', 'missingAndShort'];

/** What Sơn Hà and Bính Xá came to: three units whose results stand beside their old titles. */
const PINNED: Record<string, { fate: Fate; shape: Shape; measures: MeasureShape }> = {
  '06385': { fate: 'accepted', shape: 'met', measures: {} }, // Hữu Lũng
  '06613': { fate: 'submitted', shape: 'both', measures: { below: ['15.1'] } }, // Đình Lập
  '06625': { fate: 'inWork', shape: 'total', measures: {} }, // Kiên Mộc
};

/** The sheets of the round of 2026: it is under way, and much is still to be entered. */
export function stories2026(communes: CommuneOn[], holders: NewHolders): SheetStory[] {
  const shuffled = new Chance('round 2026').shuffled(communes);
  return shuffled.flatMap((commune, index) => storiesOf(commune, index, holders));
}

function storiesOf(commune: CommuneOn, index: number, { health, ntm, advanced, model }: NewHolders): SheetStory[] {
  const { code, type } = commune;
  const pinned = PINNED[code];
  const fate = pinned?.fate ?? FATES[index % FATES.length] ?? 'blank';
  const shapes = health.has(code) ? HOLDERS : OTHERS;
  const shape = pinned?.shape ?? shapes[index % shapes.length] ?? 'met';
  const office = officeOf(commune);
  const reason = fate === 'returned' ? { reason: RETURN_REASONS[index % RETURN_REASONS.length] } : {};
  const base = { code, office, fate, ...reason };
  const measured = (standard: string, wanted: MeasureShape): SheetStory => ({
    ...base,
    standard,
    cells: measuresFor(standard, wanted, new Chance(`${standard} 2026 ${code}`)),
  });
  const stories: SheetStory[] = [
    { ...base, standard: 'byt-1300-2023', cells: pointsFor(shape, new Chance(`health 2026 ${code}`)) },
  ];
  if (type !== 'xa') return stories;
  stories.push(measured('langson-1494-2022-ntm', pinned?.measures ?? ntmShape(code)));
  if (ntm.has(code) || advanced.has(code) || pinned)
    stories.push(
      measured(
        'langson-1494-2022-ntm-advanced',
        new Chance(`advanced 2026 ${code}`).holds(75) ? {} : { below: ['14.3'] },
      ),
    );
  if (model.has(code)) stories.push(measured('langson-1494-2022-ntm-model', {}));
  return stories;
}

function ntmShape(code: string): MeasureShape {
  const drawn = new Chance(`ntm 2026 ${code}`).between(1, 100);
  if (drawn <= 60) return {};
  if (drawn <= 75) return { below: ['15.1'] };
  return drawn <= 88 ? { below: ['15.4'] } : { onBound: ['15.3'] };
}
