import type { CaseFacts } from '@chuan-xa/reviews';
import type { Reason } from '@chuan-xa/scoring';

type Text = Record<keyof CaseFacts, string>;

/** Invented, and by post: no person is named. */
const BY_CRITERION: Record<string, Text> = {
  '2': {
    shortcoming:
      'Tiêu chí 2 (nhân lực) dưới điểm sàn: trạm không có bác sĩ làm việc thường xuyên, thiếu y sĩ y học cổ truyền.',
    cause: 'Một biên chế nghỉ hưu chưa tuyển được người thay; bác sĩ tăng cường chỉ về trạm 1 ngày mỗi tuần.',
    solution: 'Luân phiên bác sĩ từ trung tâm về trạm 3 ngày mỗi tuần; đưa chỉ tiêu tuyển dụng vào kế hoạch năm 2024.',
    responsible: 'Trưởng phòng Tổ chức - Hành chính, Trung tâm Y tế',
    dueOn: '2024-03-31',
  },
  '3': {
    shortcoming:
      'Tiêu chí 3 (cơ sở hạ tầng) dưới điểm sàn: nhà trạm xuống cấp, thiếu phòng chức năng, công trình vệ sinh chưa đạt.',
    cause: 'Nhà trạm xây trước năm 2005, chưa được bố trí vốn sửa chữa lớn.',
    solution: 'Đưa nhà trạm vào danh mục sửa chữa năm 2024; trước mắt chỉnh trang phòng khám và khu xử lý chất thải.',
    responsible: 'Giám đốc Trung tâm Y tế',
    dueOn: '2024-09-30',
  },
};

const BY_CODE: Partial<Record<Reason['code'], Text>> = {
  TOTAL_BELOW: {
    shortcoming: 'Tổng điểm chưa đủ 80: mất điểm ở nhân lực, cơ sở hạ tầng và khám, chữa bệnh.',
    cause: 'Bộ tiêu chí mới nâng yêu cầu; hồ sơ, sổ sách một số chương trình chưa cập nhật.',
    solution: 'Bổ sung thuốc, trang thiết bị theo danh mục; hoàn thiện hồ sơ chương trình; chấm lại trong quý I/2024.',
    responsible: 'Trưởng trạm Y tế',
    dueOn: '2024-03-31',
  },
  DISQUALIFIED: {
    shortcoming: 'Có chỉ tiêu bị điểm liệt theo khai báo của đơn vị, dù tổng điểm đạt.',
    cause: 'Trong năm để xảy ra sai sót chuyên môn ở một chương trình, đã lập biên bản.',
    solution: 'Khắc phục theo biên bản, tập huấn lại nhân viên trạm, mời thẩm định lại.',
    responsible: 'Trưởng trạm Y tế',
    dueOn: '2024-01-31',
  },
};

const BY_INDICATOR: Record<string, Text> = {
  insurance: {
    shortcoming: 'Tỷ lệ người dân tham gia bảo hiểm y tế chưa đạt ngưỡng.',
    cause: 'Một số thôn không còn được ngân sách đóng thẻ khi ra khỏi danh sách khó khăn.',
    solution: 'Phối hợp cơ quan bảo hiểm xã hội rà soát từng hộ; đề xuất hỗ trợ mức đóng cho hộ cận nghèo.',
    responsible: 'Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội',
    dueOn: '2024-06-30',
  },
  stunting: {
    shortcoming: 'Tỷ lệ trẻ dưới 5 tuổi thấp còi còn trên ngưỡng.',
    cause: 'Địa bàn rộng, bữa ăn của trẻ vùng cao thiếu vi chất; cân đo chưa đủ số trẻ.',
    solution: 'Tổ chức cân đo đủ hai đợt trong năm; truyền thông dinh dưỡng tại thôn; bổ sung vi chất.',
    responsible: 'Viên chức dinh dưỡng, Trạm Y tế',
    dueOn: '2024-12-31',
  },
  records: {
    shortcoming: 'Tỷ lệ dân số có sổ khám chữa bệnh điện tử, khám từ xa chưa đạt ngưỡng.',
    cause: 'Nhiều người chưa có căn cước gắn chip hoặc điện thoại thông minh; đường truyền ở thôn xa yếu.',
    solution: 'Lập tổ lưu động tạo hồ sơ sức khỏe điện tử tại thôn, phối hợp tổ công nghệ số cộng đồng.',
    responsible: 'Trưởng trạm Y tế',
    dueOn: '2024-04-30',
  },
  health: {
    shortcoming: 'Xã không đạt tiêu chí quốc gia về y tế trong đợt này và công nhận cũ đã hết hạn.',
    cause: 'Chưa chấm lại theo Bộ tiêu chí mới khi hết thời hạn công nhận.',
    solution: 'Thực hiện kế hoạch khắc phục BTCQGYTX của xã; báo cáo tiến độ hằng quý.',
    responsible: 'Trưởng trạm Y tế',
    dueOn: '2024-06-30',
  },
};

const KIND_OF_INDICATOR: Record<string, keyof typeof BY_INDICATOR> = {
  '15.1': 'insurance',
  '14.1': 'insurance',
  '15.2': 'health',
  '15.3': 'stunting',
};

const OTHERWISE: Text = {
  shortcoming: 'Một số chỉ tiêu chưa đạt theo bộ tiêu chí đang áp dụng.',
  cause: 'Yêu cầu của bộ tiêu chí mới cao hơn bộ cũ.',
  solution: 'Rà soát từng chỉ tiêu, bổ sung hồ sơ và chấm lại.',
  responsible: 'Trưởng trạm Y tế',
  dueOn: '2024-03-31',
};

/** What a health centre would state of a commune with these reasons, the weakest criterion first; the plan is for the year after. */
export function factsFor(reasons: Reason[], year: number): Text {
  const ofCriterion = reasons.flatMap((reason) =>
    reason.code === 'CRITERION_BELOW' ? (BY_CRITERION[reason.criterion] ?? []) : [],
  );
  const [text] = [...ofCriterion, ...reasons.flatMap((reason) => textOf(reason) ?? [])];
  return forYear(text ?? OTHERWISE, year + 1);
}

const textOf = (reason: Reason): Text | undefined =>
  reason.code === 'INDICATOR_BELOW'
    ? BY_INDICATOR[KIND_OF_INDICATOR[reason.indicator] ?? 'records']
    : BY_CODE[reason.code];

/** The texts are written for 2024. */
function forYear({ solution, dueOn, ...text }: Text, year: number): Text {
  const said = (words: string): string => words.replaceAll('2024', String(year));
  return { ...text, solution: said(solution), dueOn: said(dueOn) };
}
