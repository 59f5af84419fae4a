import { may, type Session } from './session.js';

/** A place of the application: where it is, and the operation without which it has nothing to show. */
export interface Place {
  to: string;
  label: string;
  needs: string;
  /** Other pages of the same place. */
  also?: readonly string[];
}

/** In the order in which they stand; a role sees only its own. */
const places: readonly Place[] = [
  { to: '/', label: 'Tổng quan', needs: 'GET /api/rounds/:round/home', also: ['/thong-bao'] },
  { to: '/nhap-diem', label: 'Nhập điểm', needs: 'GET /api/rounds/:round/grid' },
  { to: '/ra-soat', label: 'Rà soát', needs: 'GET /api/rounds/:round/reviews' },
  { to: '/hop', label: 'Cuộc họp', needs: 'GET /api/meetings', also: ['/kien-nghi', '/the-thuc'] },
  { to: '/so-cong-nhan', label: 'Sổ công nhận', needs: 'GET /api/recognitions', also: ['/dang-ky'] },
  { to: '/bo-tieu-chi', label: 'Bộ tiêu chí', needs: 'GET /api/standards' },
  { to: '/dia-ban', label: 'Địa bàn', needs: 'GET /api/communes', also: ['/phan-vung', '/ranh-gioi'] },
  { to: '/dot', label: 'Các đợt', needs: 'POST /api/rounds' },
  { to: '/nhap-tep', label: 'Nhập tệp', needs: '' },
  { to: '/tai-khoan', label: 'Tài khoản', needs: 'GET /api/accounts' },
  { to: '/nhat-ky', label: 'Nhật ký', needs: 'GET /api/audit' },
];

const sendsFiles = (session: Session): boolean =>
  session.operations.some((operation) => operation.startsWith('POST /api/imports/'));

/** What the planning office does with scores is to appraise them; leadership only reads. */
function labelFor(place: Place, session: Session): string {
  if (place.to !== '/nhap-diem') return place.label;
  const { roles } = session.account;
  if (roles.includes('healthCentre')) return 'Nhập điểm';
  return roles.includes('planningOffice') ? 'Thẩm định' : 'Bảng điểm';
}

/** The places of this account. */
export const placesOf = (session: Session): Place[] =>
  places
    .filter(({ needs }) => (needs === '' ? sendsFiles(session) : may(session, needs)))
    .map((place) => ({ ...place, label: labelFor(place, session) }));

/** Whether an address is a page of the place. */
export const isAt = ({ to, also = [] }: Place, path: string): boolean =>
  [to, ...also].some((start) => path === start || (start !== '/' && path.startsWith(`${start}/`)));

/** Where a guest of one meeting is, who has no account. */
export const isGuestScreen = (path: string): boolean => path === '/hop/khach';

/** Whether an address is a screen of a meeting, which has the window to itself. */
export const isMeetingScreen = (path: string): boolean => path.startsWith('/hop/');
