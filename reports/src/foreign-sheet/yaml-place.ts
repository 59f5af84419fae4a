import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import { mapFault, type ImportFault } from '../workbook-file/faults.js';

/** What every place of one map shares: where lines begin, and the faults found so far. */
interface Reading {
  lines: LineCounter;
  faults: ImportFault[];
}

/**
 * One place of a YAML file, read strictly: what is not expected is a fault at its line and column. Every scalar is text
 * (the failsafe schema), so `7.10` stays "7.10" and `no` stays "no" whether quoted or not.
 */
export class YamlPlace {
  constructor(
    private readonly node: Node | null,
    /** As the sentences name it: `answers[2].id`. */
    readonly path: string,
    private readonly reading: Reading,
    private readonly offset: number,
  ) {}

  /** "dòng 7, cột 3" */
  get place(): string {
    const { line, col } = this.reading.lines.linePos(this.node?.range?.[0] ?? this.offset);
    return `dòng ${line}, cột ${col}`;
  }

  get isText(): boolean {
    return isScalar(this.node);
  }

  get isList(): boolean {
    return isSeq(this.node);
  }

  get isFields(): boolean {
    return isMap(this.node);
  }

  wrong(expected: string): null {
    const found = isScalar(this.node) ? String(this.node.value) : '';
    this.fault('MAP_VALUE_WRONG', found, { key: this.path || 'bản đồ', expected });
    return null;
  }

  fault(code: ImportFault['code'], found: string, values: ImportFault['values']): void {
    this.reading.faults.push(mapFault(this.place, found, code, values));
  }

  /** The fields that stand here; one that is not in `known` is a fault. A field left empty counts as not there. */
  fields<K extends string>(known: readonly K[]): Partial<Record<K, YamlPlace>> {
    const fields: Partial<Record<K, YamlPlace>> = {};
    if (!isMap(this.node)) {
      this.wrong(`các mục: ${known.join(', ')}`);
      return fields;
    }
    for (const { key, value } of this.node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = new YamlPlace(key as Node, this.path ? `${this.path}.${name}` : name, this.reading, this.offset);
      const field = known.find((one) => one === name);
      if (!field) at.fault('MAP_KEY_UNKNOWN', name, { key: at.path, known: known.join(', ') });
      else if (value !== null && !(isScalar(value) && value.value === '' && value.type === 'PLAIN')) {
        fields[field] = new YamlPlace(value as Node, at.path, this.reading, this.offset);
      }
    }
    return fields;
  }

  /** One field, whatever else stands here; null when it is not there. */
  peek(field: string): YamlPlace | null {
    const pair = isMap(this.node) ? this.node.items.find(({ key }) => isScalar(key) && key.value === field) : undefined;
    return pair?.value ? new YamlPlace(pair.value as Node, field, this.reading, this.offset) : null;
  }

  missing(field: string): null {
    this.fault('MAP_KEY_MISSING', '', { key: this.path ? `${this.path}.${field}` : field });
    return null;
  }

  text(expected = 'một đoạn chữ'): string | null {
    return isScalar(this.node) && String(this.node.value).trim() !== ''
      ? String(this.node.value).trim()
      : this.wrong(expected);
  }

  /** One text or a list of them. */
  texts(expected = 'chữ hoặc danh sách chữ'): string[] {
    if (!isSeq(this.node)) return [this.text(expected)].filter((text) => text !== null);
    return this.items().flatMap((item) => item.text() ?? []);
  }

  items(): YamlPlace[] {
    if (!isSeq(this.node)) {
      this.wrong('một danh sách (mỗi dòng bắt đầu bằng dấu -)');
      return [];
    }
    return this.node.items.map(
      (item, index) => new YamlPlace(item as Node, `${this.path}[${index + 1}]`, this.reading, this.offset),
    );
  }

  /** Each name with its text. */
  pairs(): [string, YamlPlace][] {
    if (!isMap(this.node)) {
      this.wrong('các cặp “chữ trong tệp: nghĩa”');
      return [];
    }
    return this.node.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      return [
        name,
        new YamlPlace(
          value as Node | null,
          `${this.path}.${name}`,
          this.reading,
          (key as Node).range?.[0] ?? this.offset,
        ),
      ];
    });
  }

  choice<C extends string>(choices: readonly C[]): C | null {
    const given = isScalar(this.node) ? String(this.node.value) : '';
    return choices.find((choice) => choice === given) ?? this.wrong(`một trong các giá trị: ${choices.join(', ')}`);
  }

  wholeNumber(from: number, to: number): number | null {
    const given = isScalar(this.node) ? String(this.node.value) : '';
    const number = /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN;
    return number >= from && number <= to ? number : this.wrong(`số nguyên từ ${from} đến ${to}`);
  }
}

/** Opens a YAML text; null, with the faults, when it is none or uses what a map has no need of (anchors, aliases, tags). */
export const openYaml = (text: string, faults: ImportFault[]): YamlPlace | null => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    uniqueKeys: true,
    prettyErrors: false,
  });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `dòng ${line}, cột ${col}`;
  };
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    faults.push(mapFault(place(pos[0]), '', 'MAP_NOT_YAML', { what: message }));
  }
  visit(document, {
    Alias: (_key, node) => {
      faults.push(
        mapFault(place(node.range?.[0] ?? 0), `*${node.source}`, 'MAP_NOT_YAML', { what: 'không dùng bí danh (*tên)' }),
      );
    },
  });
  if (faults.length > 0) return null;
  return new YamlPlace(document.contents, '', { lines, faults }, 0);
};
