import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Edition } from './edition.js';
import { evaluate } from './evaluate.js';
import { invented } from './testing/invented.js';
import { lawOf } from './testing/law.js';
import type { Answers, Context, Step, Verdict } from './verdict.js';

/** Scenarios that an expert can read and correct: `libs/scoring/scenarios/*.yaml`. */
interface Scenario {
  name: string;
  edition: string;
  given: { answers?: Answers; points?: string[] } & Context;
  expected: {
    errors?: string[];
    outcome?: string;
    reasons?: unknown[];
    possible?: boolean;
    points?: string | null;
    steps?: string[];
    clear?: string[];
    provisional?: boolean;
  };
}

const FOLDER = new URL('../scenarios/', import.meta.url);
const NOT_SCORED = '–';

const editionOf = (id: string): Edition => (id === invented.id ? invented : lawOf(id));

function answersOf({ answers, points }: Scenario['given']): Answers {
  if (answers) return answers;
  const given = (points ?? []).map((text, index): [string, Answers[string]] => [String(index + 1), { points: text }]);
  return Object.fromEntries(given.filter(([, answer]) => 'points' in answer && answer.points !== NOT_SCORED));
}

function inWords({ id, sex, from, to, beyond, measure }: Step): string {
  const whose = sex ? ` ${sex === 'male' ? 'nam' : 'nữ'}` : '';
  return `${id}${whose}: ${from ?? NOT_SCORED} → ${beyond ? 'vượt ' : ''}${to}${measure ? ` (số liệu ${measure})` : ''}`;
}

function shown({ outcome, reasons, wayBack, provisional }: Verdict): Scenario['expected'] {
  const { possible, points, steps, clear } = wayBack;
  return { outcome, reasons, possible, points, steps: steps.map(inWords), clear, provisional };
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const scenarios = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Scenario[];

  it.each(scenarios)('$name', ({ edition, given, expected }) => {
    const { answers: _, points: __, ...context } = given;
    const evaluation = evaluate({ ...editionOf(edition) }, answersOf(given), context);
    if (!evaluation.ok) {
      expect(evaluation.errors.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected.errors);
      return;
    }
    const verdict = shown(evaluation.verdict);
    expect(verdict).toEqual({ possible: true, provisional: verdict.provisional, ...expected });
  });
});
