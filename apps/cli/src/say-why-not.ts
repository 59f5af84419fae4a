import { bareErrorText, OsFailure, Refusal } from '@chuan-xa/platform';
import { problemSentence } from '@chuan-xa/wording';

/** What was foreseen in sentences, each fault at its place; what was not, by where it failed, without what a query held. Returns the exit code. */
export function sayWhyNot(error: unknown): number {
  if (error instanceof Refusal) {
    console.error(problemSentence(error.code, error.values));
    for (const { field, code, values } of error.faults) console.error(`  ${field}: ${problemSentence(code, values)}`);
  } else if (error instanceof OsFailure)
    console.error(`${problemSentence('DATABASE_NOT_STARTED')}\n(${error.message})`);
  else console.error(bareErrorText(error));
  return 1;
}
