/** The key of the hidden column in which a row's id stands. */
export const ID = 'id';
export const ID_HEAD = 'Mã dòng (không sửa)';
