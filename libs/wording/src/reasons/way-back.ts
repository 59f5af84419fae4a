import type { Edition, Reason, Step, WayBack } from '@chuan-xa/scoring';
import { formatDecimal } from '../numbers.js';
import { asSentence, capitalise } from '../text.js';
import { directionOf, measure, sexNote } from './measures.js';
import { fullName, isDerived, plainName } from './names.js';
import { parameterNames } from './parameters.js';
import type { Form } from './say-reason.js';

/**
 * The way back in words: "+11,5 điểm: tiêu chí 1 lên 14; tiêu chí 2 lên 10; tiêu chí 3 lên 11".
 * @param reasons of the same verdict: they tell whether điểm liệt must be mended or only declared
 * @param form `short` for a cell, `long` for a sentence with names and where each starts
 */
export const sayWayBack = (
  wayBack: WayBack,
  edition: Edition,
  reasons: Reason[] = [],
  form: Form = 'short',
): string => {
  const text = wayBack.possible ? possible(wayBack, edition, reasons, form) : impossible(wayBack);
  return (form === 'short' ? capitalise(text) : asSentence(text)).normalize('NFC');
};

const possible = (wayBack: WayBack, edition: Edition, reasons: Reason[], form: Form): string => {
  const clear = wayBack.clear.map((id) => clearText(id, edition, reasons, form));
  const steps = wayBack.steps.map((step) =>
    wayBack.points === null ? thresholdStep(step, edition, form) : pointStep(step, edition, form),
  );
  const [first, ...others] = steps;
  if (first === undefined && clear.length === 0) return 'đã đạt, không cần bổ sung';
  if (wayBack.points === null) return [...steps, ...clear].join('; ');
  if (first === undefined) return clear.join('; ');
  const head =
    form === 'short' ? `+${formatDecimal(wayBack.points)} điểm` : `cần thêm ${formatDecimal(wayBack.points)} điểm`;
  return [`${head}: ${first}`, ...others, ...clear].join('; ');
};

const impossible = ({ parameters = [], clear }: WayBack): string => {
  if (parameters.length > 0) return `chưa tính được cách đạt vì còn quy định chưa biết: ${parameterNames(parameters)}`;
  return clear.includes('zone') ? 'chưa tính được cách đạt: cần xác định vùng trước' : 'chưa tính được cách đạt';
};

const pointStep = ({ id, from, to, measure: reached }: Step, edition: Edition, form: Form): string => {
  const by = reached === undefined ? '' : ` (số đo ${formatDecimal(reached)})`;
  return form === 'short'
    ? `${plainName(id)} lên ${formatDecimal(to)}${by}`
    : `${fullName(edition, id)}${from === null ? ', chưa có điểm,' : ` từ ${formatDecimal(from)}`} lên ${formatDecimal(to)}${by}`;
};

const thresholdStep = ({ id, from, to, beyond, sex }: Step, edition: Edition, form: Form): string => {
  const direction = directionOf(edition, id);
  const name = (form === 'short' ? id : fullName(edition, id)) + sexNote(sex);
  const standing = from === null ? 'chưa có số liệu' : `hiện là ${measure(edition, id, from)}`;
  const now = form === 'short' ? '' : `, ${standing},`;
  const bound = `${limit(direction, beyond)} ${measure(edition, id, to)}`;
  return direction === 'atLeast' ? `nâng ${name}${now} lên ${bound}` : `giảm ${name}${now} xuống ${bound}`;
};

/** Where the bound itself does not pass, or the source does not tell, only what lies beyond it is sure. */
const limit = (direction: 'atLeast' | 'atMost', beyond = false): string => {
  if (direction === 'atLeast') return beyond ? 'vượt quá' : 'ít nhất';
  return beyond ? 'dưới' : 'nhiều nhất';
};

const clearText = (id: string, edition: Edition, reasons: Reason[], form: Form): string => {
  if (id === 'zone') return 'xác định vùng';
  if (id === 'disqualified') {
    return reasons.some((reason) => reason.code === 'DISQUALIFIED') ? 'khắc phục điểm liệt' : 'khai báo điểm liệt';
  }
  const name = form === 'short' ? plainName(id) : fullName(edition, id);
  return isDerived(edition, id) ? `đạt BTCQGYTX (${plainName(id)})` : `đạt ${name}`;
};
