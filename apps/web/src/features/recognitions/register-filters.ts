import {
  capitalise,
  finds,
  pledgeStateWords,
  titleStateWords,
  titleWords,
  type PledgeStateCode,
  type TitleStateCode,
} from '@chuan-xa/wording';
import type { operations } from '../../api/schema.js';
import type { Choice } from '../../components/field.js';
import { termStateOf, type Pledge, type Recognition, type Title } from './register.js';

/** What a list is narrowed to, as the server takes it for the workbook of exactly this list. */
export type RecognitionsAsked = NonNullable<
  operations['RecognitionsRegisterController_workbook']['parameters']['query']
>;
export type PledgesAsked = NonNullable<operations['PledgesRegisterController_workbook']['parameters']['query']>;

/** By the word that stands for it in the address. */
const titleStates: Record<string, TitleStateCode> = {
  'con-han': 'inTerm',
  'sap-het-han': 'endsSoon',
  'het-han': 'ended',
  'khong-ro': 'unknown',
  'thu-hoi': 'withdrawn',
};
const pledgeStates: Record<string, PledgeStateCode> = { con: 'kept', thoi: 'dropped' };

const choicesOf = <Code extends string>(states: Record<string, Code>, words: Record<Code, string>): Choice[] =>
  Object.entries(states).map(([value, code]) => ({ value, label: capitalise(words[code]) }));
export const titleStateChoices = choicesOf(titleStates, titleStateWords);
export const pledgeStateChoices = choicesOf(pledgeStates, pledgeStateWords);

/** Characters of the words looked for that the server takes. */
const LONGEST_WORDS = 100;

const isTitle = (text: string): text is Title => Object.hasOwn(titleWords, text);

/** What both registers are narrowed by. */
function sharedOf(of: (name: string) => string) {
  const [title, office, year, q] = [of('dh'), of('dv'), of('nam'), of('tim').trim().slice(0, LONGEST_WORDS)];
  return {
    ...(isTitle(title) ? { title } : {}),
    ...(/^[a-z0-9-]{1,60}$/.test(office) ? { office } : {}),
    ...(/^(199|20\d)\d$/.test(year) ? { year: Number(year) } : {}),
    ...(q === '' ? {} : { q }),
  };
}

/** `dh` title, `dv` office, `nam` year, `tt` state, `tim` words. A word that means nothing asks for nothing. */
export function recognitionsAsked(of: (name: string) => string): RecognitionsAsked {
  const state = titleStates[of('tt')];
  return { ...sharedOf(of), ...(state === undefined ? {} : { state }) };
}

export function pledgesAsked(of: (name: string) => string): PledgesAsked {
  const state = pledgeStates[of('tt')];
  return { ...sharedOf(of), ...(state === undefined ? {} : { state }) };
}

/** Whether a recognition is among those asked for, as the server finds it. @param day "2023-11-01" */
export const isRecognitionAsked = (one: Recognition, asked: RecognitionsAsked, day: string): boolean =>
  isShared(one, asked) &&
  (asked.state === undefined || (asked.state === 'endsSoon' ? one.endsSoon : termStateOf(one, day) === asked.state)) &&
  finds(asked.q ?? '', one.commune.name, one.commune.district, one.commune.code, one.decisionNumber, one.note);

export const isPledgeAsked = (one: Pledge, asked: PledgesAsked): boolean =>
  isShared(one, asked) &&
  (asked.state === undefined || (asked.state === 'dropped') === (one.droppedOn !== null)) &&
  finds(asked.q ?? '', one.commune.name, one.commune.district, one.commune.code, one.document, one.note);

const isShared = (
  { title, year, commune }: Pick<Recognition, 'title' | 'year' | 'commune'>,
  asked: Pick<PledgesAsked, 'title' | 'year' | 'office'>,
): boolean =>
  (asked.title === undefined || title === asked.title) &&
  (asked.office === undefined || commune.office === asked.office) &&
  (asked.year === undefined || year === asked.year);
