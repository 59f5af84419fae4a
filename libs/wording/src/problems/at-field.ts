import { capitalise } from '../text.js';

/** For those that a form causes by being left empty or half filled: what to do, in its own words. */
const plain: Record<string, string> = {
  FIELD_REQUIRED: 'Còn trống. Hãy điền vào đây.',
  FIELD_WRONG_TYPE: 'Còn trống hoặc không đúng. Hãy điền hoặc chọn lại.',
  FIELD_NOT_A_DATE: 'Còn trống hoặc không phải một ngày có thật. Hãy gõ dạng ngày/tháng/năm, ví dụ 01/11/2023.',
  FIELD_NOT_IN_LIST: 'Hãy chọn một mục trong danh sách.',
  FIELD_EMPTY_LIST: 'Hãy chọn ít nhất một mục.',
};

/** What is wrong with a field, said where the field stands on a screen: without the name that programs give it. */
export const sayAtField = ({ code, message }: { code: string; message: string }): string =>
  plain[code] ?? capitalise(message.replace(/^Trường “[^”]*” /u, ''));
