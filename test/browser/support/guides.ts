import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = new URL('../../../docs/huong-dan/', import.meta.url).pathname;

/** Where the pictures of the guides lie. */
export const GUIDE_PICTURES = join(FOLDER, 'anh');

/** A guide as it is written. */
export interface Guide {
  /** "lanh-dao.md" */
  file: string;
  text: string;
  /** Each **bold** wording: words of the screen, exactly. Digits and "…" inside stand for what changes. */
  quoted: string[];
  /** The places of the row at the top that it sends the reader to: mục **Rà soát**. */
  places: string[];
  /** "bang-nhap-diem.png" */
  pictures: string[];
}

const all = (text: string, what: RegExp): string[] => [...text.matchAll(what)].map(([, found = '']) => found);

/** The guides of docs/huong-dan/, README among them. */
export function readGuides(): Guide[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8').normalize('NFC').replaceAll(/\s+/g, ' ');
      return {
        file,
        text,
        quoted: all(text, /\*\*(.+?)\*\*/g),
        places: [...new Set(all(text, /[Mm]ục \*\*(.+?)\*\*/g))],
        pictures: all(text, /!\[[^\]]*\]\(anh\/([^)]+)\)/g).map((path) => basename(path)),
      };
    });
}
