import { formatCount, formatDecimal } from '../numbers.js';
import { reviewWord } from '../words/outcomes.js';
import { isNtmTitle, titleWord } from '../words/titles.js';

/** A name with how many. */
export interface Named {
  name: string;
  count: number;
}

const communes = (count: number): string => `${formatCount(count)} xã`;

/**
 * "TTYT A (5), TTYT B (4) và TTYT C (3)": at most three, the most first, none of nothing. Of equals all are named or none, so that nobody
 * stands there by the luck of the order.
 */
function mostOf(named: readonly Named[]): string {
  const sorted = named.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  const fits = [3, 2, 1].find(
    (many) => many <= sorted.length && sorted[many - 1]?.count !== (sorted[many]?.count ?? 0),
  );
  const most = sorted.slice(0, fits ?? 0).map(({ name, count }) => `${name} (${formatCount(count)})`);
  const last = most.pop();
  return last === undefined ? '' : most.length === 0 ? last : `${most.join(', ')} và ${last}`;
}

/** What a round's sheets decide: of an NTM title its health criterion, which alone gives no title. */
export const judgedWord = (title: string): string =>
  isNtmTitle(title) ? `tiêu chí y tế ${titleWord(title)}` : titleWord(title);

/** The four outcomes of all communes to which a title's standard applies. */
export function sayOutcomes(
  title: string,
  { met, notMet, undetermined, notAssessed }: Record<'met' | 'notMet' | 'undetermined' | 'notAssessed', number>,
): string {
  const all = met + notMet + undetermined + notAssessed;
  if (all === notAssessed) return `Chưa xã nào trong ${communes(all)} được đánh giá ${judgedWord(title)}`;
  const rest = [
    notMet > 0 ? `${formatCount(notMet)} không đạt` : '',
    undetermined > 0 ? `${formatCount(undetermined)} chưa xác định` : '',
    notAssessed > 0 ? `${formatCount(notAssessed)} chưa đánh giá` : '',
  ].filter(Boolean);
  const head = `${formatCount(met)} trong ${communes(all)} đạt ${judgedWord(title)}`;
  return rest.length === 0 ? head : `${head}; ${rest.join(', ')}`;
}

/** The review of what is held up to a year, and where it is lost most. */
export function sayReview(
  title: string,
  { reviewed, noLongerMeets, notAssessed }: Record<'reviewed' | 'noLongerMeets' | 'notAssessed', number>,
  cutOffYear: number,
  offices: readonly Named[],
): string {
  const held = `được công nhận ${titleWord(title)} từ năm ${cutOffYear} trở về trước`;
  if (reviewed === 0) return `Không xã nào ${held}`;
  if (reviewed === notAssessed) return `Chưa xã nào trong ${communes(reviewed)} ${held} được đánh giá lại`;
  const lost = `${formatCount(noLongerMeets)} trong ${communes(reviewed)} ${held} ${reviewWord('noLongerMeets', title)}`;
  const most = mostOf(offices);
  return most === '' ? lost : `${lost}, nhiều nhất ở ${most}`;
}

/** Where most points are lost. `points`: on average a commune, a decimal string. */
export const sayLost = (criterion: { name: string; points: string } | null): string =>
  criterion === null
    ? 'Chưa có xã nào được chấm điểm'
    : `Mất điểm nhiều nhất ở ${criterion.name}: bình quân ${formatDecimal(criterion.points)} điểm mỗi xã`;

/** What fails most communes. */
export const sayFailing = (title: string, items: readonly Named[]): string => {
  const most = mostOf(items);
  return most === ''
    ? `Không mục nào của ${judgedWord(title)} có nhiều xã dưới mức hơn mục khác`
    : `Số xã dưới mức nhiều nhất ở ${most}`;
};

/** Who is close to the threshold. */
export const sayDistance = (near: number, notMet: number, within: string): string =>
  notMet === 0
    ? 'Không có xã nào không đạt'
    : `${formatCount(near)} trong ${communes(notMet)} không đạt chỉ còn thiếu không quá ${formatDecimal(within)} điểm`;

/** The year's work against what was pledged. */
export const sayProgress = (
  title: string,
  year: number,
  {
    communes: all,
    pledged,
    metPledged,
    submitted,
  }: Record<'communes' | 'pledged' | 'metPledged' | 'submitted', number>,
): string => {
  const done = `${formatCount(submitted)} trong ${communes(all)} đã nộp phiếu`;
  return pledged === 0
    ? `Năm ${year} không xã nào đăng ký ${titleWord(title)}; ${done}`
    : `${formatCount(metPledged)} trong ${communes(pledged)} đăng ký ${titleWord(title)} năm ${year} đã đạt${isNtmTitle(title) ? ' tiêu chí y tế' : ''}; ${done}`;
};

/** This round against the last one in which each commune was assessed. */
export const sayAgainstLast = (fell: number, rose: number, compared: number): string => {
  if (compared === 0) return 'Chưa xã nào có kết quả của đợt trước để so sánh';
  if (fell === 0 && rose === 0) return `Không xã nào trong ${communes(compared)} đổi kết quả so với đợt trước`;
  return `So với đợt trước, ${communes(fell)} từ đạt thành không đạt, ${communes(rose)} từ không đạt thành đạt`;
};

/** A line's name where a commune belongs to no office. */
export const NO_OFFICE = 'Chưa có đơn vị phụ trách';

/** Under a map: where its boundaries come from, and what the communes without a tint are. */
export const sayMapNote = (source: string, uncounted: number): string =>
  `Ranh giới xã: ${source}; hình đã được làm gọn để xem, không dùng để đo.${uncounted === 0 ? '' : ` ${uncounted} xã không tô màu, không có dấu: không thuộc diện đánh giá này.`}`;
