import { formatDate } from '../dates.js';
import { asSentence, capitalise, roundName } from '../text.js';
import { auditActionWord, type AuditAction } from './audit.js';
import { caseStateWord } from './cases.js';
import { sayChange } from './recorded.js';
import { titleWord } from './titles.js';

/** The acts that make up a commune's history; what was typed into single cells is not among them. */
export const HISTORY_ACTIONS = [
  'recognitionRecorded',
  'recognitionMended',
  'recognitionWithdrawn',
  'withdrawalTakenBack',
  'recognitionTakenBack',
  'pledgeRecorded',
  'pledgeMended',
  'pledgeTakenBack',
  'assessmentSubmitted',
  'assessmentReturned',
  'assessmentAccepted',
  'assessmentUnlocked',
  'caseOpened',
  'caseWritten',
  'caseMoved',
  'zoneRecorded',
  'zoneCorrected',
  'communeCorrected',
] as const satisfies AuditAction[];

/** An act as the record has it. */
export interface Happened {
  action: string;
  before: unknown;
  after: unknown;
  why: string | null;
  /** Of an act on a sheet: what the sheet is of, e.g. a title's word or an edition's short title, and its round's name. */
  sheet: { of: string; round: string } | null;
}

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

/** "Ghi công nhận NTM nâng cao năm 2022 (99/QĐ-UBND ngày 26/01/2023)." */
export function sayHappened(happened: Happened): string {
  const { action, why } = happened;
  const said = [`${capitalise(auditActionWord(action))} ${aboutOf(happened)}`.trim(), changeOf(happened)]
    .filter((part) => part !== '')
    .join(': ');
  return asSentence(why === null || why === '' ? said : `${said}; lý do: ${why}`).normalize('NFC');
}

/** To what it was done. */
function aboutOf({ action, before, after, sheet }: Happened): string {
  const of = { ...fieldsOf(before), ...fieldsOf(after) };
  if (sheet) return `${sheet.of}, ${roundName(sheet.round)}`;
  if (action.startsWith('zone')) return '';
  const title = of.title === undefined ? '' : titleWord(textOf(of.title));
  return of.year === undefined ? title : `${title} năm ${textOf(of.year)}${decisionOf(of)}`;
}

function decisionOf({ decisionNumber, decisionDate }: Fields): string {
  const day = decisionDate === undefined ? '' : ` ngày ${formatDate(textOf(decisionDate))}`;
  return decisionNumber === undefined ? '' : ` (${textOf(decisionNumber)}${day})`;
}

/** What became of it, where the act alone does not say so. */
function changeOf({ action, before, after }: Happened): string {
  const now = fieldsOf(after);
  if (action.startsWith('zone')) return now.zone ? `vùng ${textOf(now.zone)}${decisionOf(now)}` : 'chưa rõ vùng';
  if (action === 'caseMoved')
    return `từ “${caseStateWord(textOf(fieldsOf(before).state))}” sang “${caseStateWord(textOf(now.state))}”`;
  if (action === 'recognitionWithdrawn')
    return `từ ngày ${formatDate(textOf(now.withdrawnOn))}${now.withdrawalNumber ? ` (${textOf(now.withdrawalNumber)})` : ''}`;
  return /Mended$|^caseWritten$|^communeCorrected$/.test(action) ? sayChange(before, after).after : '';
}
