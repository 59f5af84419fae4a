import { FILE_LIMITS } from './limits.js';
import { convertTexts } from './old-fonts/convert-texts.js';
import type { Letters } from './old-fonts/font-letters.js';
import type { Run } from './rich-text.js';
import { apartFrom, NO_STRINGS, type SharedStrings } from './shared-strings.js';
import { damaged, WorkbookFault } from './workbook-fault.js';
import type { ReadTexts, WrittenText } from './written-text.js';

/** Collects the texts of a sheet, each once for all cells that say the same in the same font. */
export class SheetTexts {
  readonly #written: WrittenText[] = [];
  readonly #inline = new Map<string, number>();
  readonly #shared = new Map<Letters, Int32Array>();
  #characters = 0;

  constructor(private readonly strings: SharedStrings = NO_STRINGS) {}

  /** The number of a text that stands in the cell itself. */
  inline(text: string, letters: Letters): number {
    const key = letters === 'Unicode' ? text : `${letters}\n${text}`;
    const known = this.#inline.get(key);
    if (known !== undefined) return known;
    const kept = apartFrom(text);
    const number = this.#add({ text: kept, letters });
    this.#inline.set(letters === 'Unicode' ? kept : apartFrom(key), number);
    return number;
  }

  /** The number of a text with parts in several fonts. */
  rich(runs: readonly Run[], letters: Letters): number {
    const text = runs.map((run) => run.text).join('');
    if (runs.every((run) => run.letters === null)) return this.inline(text, letters);
    return this.#add({
      text: apartFrom(text),
      letters,
      runs: runs.map((run) => ({ ...run, text: apartFrom(run.text) })),
    });
  }

  /** The number of a text of the workbook's table. Throws WorkbookFault where the table has none such. */
  shared(index: number, letters: Letters): number {
    const text = this.strings.texts[index];
    if (text === undefined) throw damaged();
    const known = this.#shared.get(letters) ?? new Int32Array(this.strings.texts.length).fill(-1);
    this.#shared.set(letters, known);
    const number = known[index] ?? -1;
    if (number >= 0) return number;
    return (known[index] = this.#add({ text, letters, runs: this.strings.runs.get(index) }));
  }

  /** All of them, old letters turned into Unicode, as a person reads them. */
  read(): ReadTexts {
    return convertTexts(this.#written);
  }

  #add(written: WrittenText): number {
    this.#characters += written.text.length;
    if (this.#characters > FILE_LIMITS.textCharacters) throw new WorkbookFault('TOO_MUCH_TEXT');
    return this.#written.push(written) - 1;
  }
}
