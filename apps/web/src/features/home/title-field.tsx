import { titleWord } from '@chuan-xa/wording';
import { ChoiceField } from '../../components/field.js';
import type { TitleChoice } from './use-title.js';

/** Which title is counted; nothing where there is but one. */
export function TitleField({ of: { title, titles, choose }, label }: { of: TitleChoice; label: string }) {
  if (titles.length < 2) return null;
  return (
    <ChoiceField
      bare
      label={label}
      value={title}
      onChange={choose}
      choices={titles.map((value) => ({ value, label: titleWord(value) }))}
    />
  );
}
