import type { Edition, Reason } from '@chuan-xa/scoring';
import { stateWord, type AssessmentState } from '../words/assessments.js';
import { DECLARED, idList } from './ids.js';
import { isDerived } from './names.js';
import { parameterNames } from './parameters.js';

/** One line of "Chưa đánh giá, chưa xác định": what is missing and who must supply it. */
export interface Missing {
  missing: string;
  who: string;
}

const DEPARTMENT = 'Sở Y tế';
const CENTRE = 'Trung tâm Y tế';

/**
 * What an undetermined verdict lacks, one line for each who must supply it: scores and declarations the office
 * that answers for the commune, the zone and unknown parameters of the law the department.
 * @param office its name, e.g. "TTYT huyện Tràng Định"
 */
export const missingOf = (reasons: Reason[], edition: Edition, office: string = CENTRE): Missing[] => {
  const fromOffice: string[] = [];
  const fromDepartment: string[] = [];
  for (const reason of reasons) {
    if (reason.code === 'PARAMETER_UNKNOWN') fromDepartment.push(`quy định về ${parameterNames(reason.parameters)}`);
    if (reason.code !== 'NOT_ANSWERED') continue;
    fromOffice.push(...officeItems(reason.ids, edition));
    if (reason.ids.includes('zone')) fromDepartment.unshift('vùng của xã');
  }
  return [
    { missing: fromOffice.join('; '), who: office },
    { missing: fromDepartment.join('; '), who: DEPARTMENT },
  ].filter(({ missing }) => missing !== '');
};

/** What a commune without a counted sheet lacks: "phiếu chấm điểm (đang nhập 3/10)", "phiếu chấm điểm (bị trả lại)". */
export const missingSheet = (
  state: AssessmentState | null,
  progress?: { entered: number; of: number },
  office: string = CENTRE,
): Missing => ({
  missing: state === null ? 'phiếu chấm điểm' : `phiếu chấm điểm (${stateWord(state, progress)})`,
  who: office,
});

const officeItems = (ids: string[], edition: Edition): string[] => {
  const scores = ids.filter((id) => !DECLARED.includes(id) && !isDerived(edition, id));
  const items: string[] = [];
  if (scores.length > 0) items.push(`${edition.scoredBy === 'threshold' ? 'số liệu' : 'điểm'} ${idList(scores, true)}`);
  if (ids.some((id) => isDerived(edition, id))) items.push('kết quả BTCQGYTX của xã (chưa có hoặc chưa xác định)');
  if (ids.includes('disqualified')) items.push('khai báo điểm liệt');
  return items;
};
