import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = new URL('../../../', import.meta.url).pathname;
/** Where every word of the screen is written. */
const SOURCES = ['apps/web/src', 'libs/wording/src'];
/** What stands between the values of a template says something of its own from so many letters on. */
const LEAST_LETTERS = 3;

/** Finds whether a wording is one of the screen: as it is written in the sources, or as one of their templates makes it. */
export class ScreenWords {
  private readonly texts = new Set<string>();
  private readonly templates: RegExp[] = [];

  constructor() {
    for (const source of SOURCES)
      for (const file of readdirSync(join(ROOT, source), { recursive: true, encoding: 'utf8' }))
        if (/\.tsx?$/.test(file) && !/\.spec\.tsx?$|\.d\.ts$/.test(file)) this.read(join(ROOT, source, file));
  }

  /** Whole texts only: "Nộp" is not found in "Nộp phiếu". The first letter may be a capital, a last "…" may be left out. */
  has(quoted: string): boolean {
    return this.texts.has(plain(quoted)) || this.templates.some((template) => template.test(quoted));
  }

  private read(path: string): void {
    const visit = (node: ts.Node): void => {
      if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
        this.texts.add(plain(node.text));
      if (ts.isTemplateExpression(node)) this.readTemplate(node);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false, kindOf(path)));
  }

  private readTemplate({ head, templateSpans }: ts.TemplateExpression): void {
    const parts = [head.text, ...templateSpans.map(({ literal }) => literal.text)].map((part) => part.normalize('NFC'));
    if (parts.every((part) => (part.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS)) return;
    const pattern = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.+');
    this.templates.push(new RegExp(`^${pattern.replace(/…$/, '')}…?$`, 'iu'));
  }
}

const kindOf = (path: string): ts.ScriptKind => (path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

function plain(text: string): string {
  const one = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const whole = one.length > 1 ? one.replace(/…$/, '') : one;
  return whole.charAt(0).toLocaleLowerCase('vi') + whole.slice(1);
}
