import { OWN_REGION } from './words.js';

export const GUIDE_SHEET = 'Hướng dẫn';

/** How to fill the form in, for a clerk with the annex on the desk. A line that ends in a colon opens a part. */
export const GUIDE: readonly string[] = [
  'Tệp này để làm gì:',
  'Gõ bộ tiêu chí từ phụ lục của văn bản vào đây, rồi gửi lại hệ thống. Hệ thống kiểm tra mọi ô, báo lỗi ngay tại ô, và lập một BẢN NHÁP (r1.1, r1.2 …). Chưa có gì được công bố, chưa đợt nào đổi cách chấm.',
  'Có thể gửi nhiều lần trong lúc gõ dở. Lần sau thay bản nháp của lần trước; gửi lại đúng tệp cũ thì không có gì thay đổi.',
  'Chỉ ghi điều đọc được:',
  'Điều chưa biết thì để trống hoặc chọn “chưa biết”. Ô trống không bao giờ được hiểu là 0. Không suy đoán, không lấy số của văn bản khác (trừ khi chọn “mượn” và ghi rõ thay cho văn bản nào).',
  'Biết từ đâu:',
  '“văn bản”: đọc trong chính văn bản, phụ lục (để trống cũng hiểu là văn bản). “nguồn thứ cấp”: đọc ở báo, trang tin dẫn lại. “mượn”: của văn bản khác, tạm thay. “chưa biết”: chưa có giá trị.',
  'Mỗi dòng chỉ cần một ô căn cứ, ví dụ “tr. 12, mục 7, chỉ tiêu 35”. Giá trị nào trong dòng có căn cứ khác thì ghi ở nhóm cột bên phải (chỉ ghi khi khác).',
  'Trang “Bộ tiêu chí”:',
  'Quy tắc chung. Ô “Chấm điểm theo” để “tự xác định”: khi mọi tiêu chí đã có chỉ tiêu, chỉ tiêu nào cũng có điểm tối đa (và bảng mức, nếu chấm theo số đo) thì bộ được chấm theo chỉ tiêu; chưa đủ thì vẫn chấm theo tiêu chí.',
  'Khi đã ghi đủ các chỉ tiêu mang điểm liệt, đổi ô “Điểm liệt biết qua” thành “cột điểm liệt của chỉ tiêu”.',
  'Trang “Chỉ tiêu”:',
  'Mỗi chỉ tiêu một dòng, theo thứ tự của phụ lục. “Cách chấm”: “cho điểm” (người chấm cho điểm), “số đo” (từ số đo ra điểm theo trang “Mức điểm”), “đạt hoặc không”. Để trống: “số đo” nếu chỉ tiêu có dòng ở trang “Mức điểm”, còn lại là “cho điểm”.',
  '“Chỉ được cho các mức điểm”: ghi cách nhau bằng dấu chấm phẩy, ví dụ 0; 0,5; 1. Để trống: điểm nào từ 0 đến tối đa cũng được. “Điểm liệt nếu dưới”: dưới số điểm này thì xã không đạt; để trống nếu chỉ tiêu không mang điểm liệt.',
  'Trang “Mức điểm”:',
  'Mỗi mức một dòng: số đo từ ngưỡng trở lên (≥) hoặc trở xuống (≤), kể cả đúng ngưỡng, thì được số điểm ghi cạnh. Không đạt mức nào: 0 điểm. Mức theo vùng: ghi vùng 1, 2, 3; vùng chưa biết mức thì bỏ qua.',
  `Mức theo khu vực kinh tế - xã hội: chỉ khu vực của tỉnh ta, “${OWN_REGION}”, được dùng để tính. Mức của khu vực khác được giữ làm tư liệu, không tính.`,
  'Trang “Tư liệu”:',
  'Điều đã biết về một chỉ tiêu nhưng không dùng để tính điểm. Dòng nào không còn cần thì xóa nội dung.',
  'Khi gõ:',
  '“0,5” và “0.5” đều được. Có thể chèn, xóa dòng, di chuyển cột, lọc; đừng xóa dòng ẩn dưới tiêu đề. Ô nền xám là của hệ thống.',
];
