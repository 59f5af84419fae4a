import { bareErrorText, OsFailure, Refusal } from '@chuan-xa/platform';
import { problemSentence } from '@chuan-xa/wording';

/** One clear sentence for what was foreseen, where it failed for what was not. Returns the exit code. */
export function sayWhyNot(error: unknown): number {
  if (error instanceof Refusal) console.error(problemSentence(error.code, error.values));
  else if (error instanceof OsFailure) console.error(`${problemSentence('DATABASE_NOT_STARTED')}\n(${error.message})`);
  else console.error(bareErrorText(error));
  return 1;
}
