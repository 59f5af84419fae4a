import fc from 'fast-check';
import { openZip } from '../zip.js';
import { zipOf } from './store-zip.js';

const LIMIT = 200 * 1024 * 1024;

/** A text in the XML of a workbook, and what takes its place. */
const CHANGES: readonly [from: RegExp, to: string][] = [
  [/<v>[^<]*<\/v>/, '<v>1e308</v>'],
  [/<v>[^<]*<\/v>/, '<v>NaN</v>'],
  [/<v>[^<]*<\/v>/, '<v>-1</v>'],
  [/<v>[^<]*<\/v>/, '<v></v>'],
  [/<v>[^<]*<\/v>/, `<v>${'9'.repeat(400)}</v>`],
  [/<v>[^<]*<\/v>/, '<f>HYPERLINK("http://evil.example")</f><v>5</v>'],
  [/<v>[^<]*<\/v>/, '<f t="shared" si="99"/>'],
  [/ t="s"/, ' t="b"'],
  [/ t="s"/, ' t="e"'],
  [/ t="s"/, ' t="d"'],
  [/ t="s"/, ' t="inlineStr"'],
  [/ t="s"/, ''],
  [/ r="[A-Z]+\d+"/, ' r="XFD1048576"'],
  [/ r="[A-Z]+\d+"/, ' r="A0"'],
  [/ r="[A-Z]+\d+"/, ' r="1A"'],
  [/ r="[A-Z]+\d+"/, ''],
  [/ r="\d+"/, ' r="999999999999"'],
  [/ r="\d+"/, ' r="-1"'],
  [/ s="\d+"/, ' s="4294967295"'],
  [/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"'],
  [/<mergeCell ref="[^"]*"/, '<mergeCell ref="XFD1048576:A1"'],
  [/<t( [^>]*)?>[^<]*<\/t>/, `<t>${'ạ'.repeat(40_000)}</t>`],
  [/<t( [^>]*)?>[^<]*<\/t>/, '<t>&#0;&#xD800;</t>'],
  [/<t( [^>]*)?>[^<]*<\/t>/, '<t>_x0000_=1+1</t>'],
  [/<t( [^>]*)?>[^<]*<\/t>/, '<t>__proto__</t>'],
  [/<t( [^>]*)?>cx:[^<]*<\/t>/, '<t>cx:constructor</t>'],
  [/<sheetData>/, '<sheetData><sheetData>'],
  [/<\/sheetData>/, ''],
  [/<\/row>/, ''],
  [/<row /, '<row hidden="1" '],
  [/<row [^>]*>/, '<row>'],
  [/r:id="[^"]*"/, 'r:id="rId999"'],
  [/Target="[^"]*"/, 'Target="../../../etc/passwd"'],
  [/name="[^"]*"/, 'name=""'],
  [/state="[a-zA-Z]*"/, 'state="visible"'],
  [/encoding="UTF-8"/i, 'encoding="UTF-16"'],
  [/^/, '<!DOCTYPE x [<!ENTITY a "b">]>'],
  [/>/, '>\u0000'],
  [/<[a-z]+/i, '<'],
];

/** Workbooks that differ from a sound one by some texts of their parts, whole as archives: the sums fit. */
export function mutatedWorkbooks(sound: Buffer): fc.Arbitrary<{ bytes: Buffer; what: string }> {
  const zip = openZip(sound, LIMIT);
  const parts = zip.names.map((name) => ({ name, content: zip.read(name, LIMIT) }));
  const changeable = parts.filter(({ name }) => /\.(xml|rels)$/.test(name) && !/theme|drawing/.test(name));
  // What stands nowhere in a part changes nothing: only pairs that bite.
  const biting = changeable.flatMap(({ name, content }) => {
    const text = content.toString();
    return CHANGES.flatMap((change) => (change[0].test(text) ? [{ part: name, change }] : []));
  });
  const change = fc.record({
    pair: fc.constantFrom(...biting),
    place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    every: fc.boolean(),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const changed = new Map(parts.map(({ name, content }) => [name, content]));
    for (const { pair, place, every } of changes)
      changed.set(
        pair.part,
        Buffer.from(changeText((changed.get(pair.part) ?? Buffer.alloc(0)).toString(), pair.change, place, every)),
      );
    return {
      bytes: zipOf(
        [...changed].map(([name, content]) => ({ name, content })),
        true,
      ),
      what: changes
        .map(({ pair: { part, change: one } }) => `${part} ${String(one[0])} → ${one[1].slice(0, 40)}`)
        .join('; '),
    };
  });
}

/** From a place in the text on: the next that fits, or all of them; from the beginning where none follows. */
function changeText(text: string, [from, to]: readonly [RegExp, string], place: number, every: boolean): string {
  const onwards = Math.floor(text.length * place);
  const at = text.slice(onwards).search(from) === -1 ? 0 : onwards;
  const flags = every ? 'g' : '';
  return (
    text.slice(0, at) + text.slice(at).replace(new RegExp(from.source, from.flags.replace('g', '') + flags), () => to)
  );
}
