/** Why a sheet came back to its office. */
export const RETURN_REASONS = [
  'Chưa có chữ ký, đóng dấu của Trạm Y tế trên phiếu chấm điểm; đề nghị bổ sung rồi nộp lại.',
  'Điểm tiêu chí 3 không khớp với biên bản kiểm tra nhà trạm; đề nghị rà soát lại.',
  'Chưa kèm bảng tính tỷ lệ tham gia bảo hiểm y tế; đề nghị bổ sung minh chứng.',
];
