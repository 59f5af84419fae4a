import type { Actor, Decides, Reach } from '@chuan-xa/platform';
import type { Role } from '@chuan-xa/wording';

/** Columns of a sheet that can be written, as far as the role reaches. */
export type Columns = readonly (keyof Actor['columns'])[];

/** What a role may touch when it does an operation. */
export interface Allowed {
  reach: Reach;
  /** Of an operation that writes scores. */
  columns?: Columns;
  /** Of an operation that reads the record: that of accounts and sign-ins too. */
  readsAccounts?: true;
  /** Of an operation that writes decisions. */
  decides?: Decides;
}

/** Who may do an operation: anyone, whoever is signed in, or the roles named and no other. */
export type Who = 'anyone' | 'signedIn' | Partial<Record<Role, Allowed>>;

export interface Rule {
  /** The operation in Vietnamese, as the page of the roles names it. */
  what: string;
  who: Who;
}

const province: Allowed = { reach: 'province' };
const office: Allowed = { reach: 'office' };
const nothing: Allowed = { reach: 'nothing' };

/** Read by all who judge: each health centre its own, the planning office and the leadership everything. */
const readers = { healthCentre: office, planningOffice: province, leadership: province };
/** Of public knowledge, which no office owns: places, zones by decision, the law, rounds. */
const common = { healthCentre: nothing, planningOffice: nothing, leadership: nothing };
const everybody = { ...common, administrator: nothing };
const centre = { healthCentre: office };
const planners = { planningOffice: province };
/** Of every office at once. */
const overseers = { planningOffice: province, leadership: province };
/** A meeting's decisions: the leadership in its own name, the planning office as its secretary. */
const deciders = {
  planningOffice: { reach: 'province', decides: 'anothersName' },
  leadership: { reach: 'province', decides: 'ownName' },
} satisfies Who;
const administrators = { administrator: nothing };
const auditors = {
  healthCentre: office,
  planningOffice: province,
  leadership: { reach: 'province', readsAccounts: true },
  administrator: { reach: 'nothing', readsAccounts: true },
} satisfies Who;

const rule = (what: string, who: Who): Rule => ({ what, who });

/** Sending a file in and everything that follows it: one row an operation, the same people for all of one kind. */
const imports = (kind: string, what: string, who: Who): Record<string, Rule> => {
  const path = `/api/imports/${kind}`;
  return {
    [`POST ${path}`]: rule(`Nhập tệp ${what}: gửi và đọc thử`, who),
    [`GET ${path}`]: rule(`Nhập tệp ${what}: xem các lần nhập`, who),
    [`GET ${path}/:id`]: rule(`Nhập tệp ${what}: xem một lần nhập`, who),
    [`GET ${path}/:id/marked-file`]: rule(`Nhập tệp ${what}: lấy tệp có đánh dấu lỗi`, who),
    [`PUT ${path}/:id/map`]: rule(`Nhập tệp ${what}: xác nhận cột nào là gì`, who),
    [`POST ${path}/:id/apply`]: rule(`Nhập tệp ${what}: ghi`, who),
    [`POST ${path}/:id/undo`]: rule(`Nhập tệp ${what}: hoàn tác`, who),
    [`DELETE ${path}/:id`]: rule(`Nhập tệp ${what}: thôi, bỏ`, who),
  };
};

/** Each column by those who write it. */
const scorers = {
  healthCentre: { reach: 'office', columns: ['self', 'district'] },
  planningOffice: { reach: 'province', columns: ['appraised'] },
} satisfies Who;

/**
 * Who may do what: the only place that says so. By the operation as it is routed; one that is not here is refused to all.
 * docs/vai-tro.md is made from it.
 */
export const whoMay: Readonly<Record<string, Rule>> = {
  'GET /api/health/live': rule('Xem tiến trình còn chạy', 'anyone'),
  'GET /api/health/ready': rule('Xem hệ thống sẵn sàng phục vụ', 'anyone'),
  'GET /api/metrics': rule('Đọc số đo vận hành: chỉ từ chính máy chủ, từ địa chỉ được phép hoặc bằng mã', 'anyone'),
  'GET /api/backups': rule('Xem tình hình sao lưu', administrators),

  'POST /api/session': rule('Đăng nhập', 'anyone'),
  'GET /api/session': rule('Xem mình là ai và được làm gì', 'signedIn'),
  'DELETE /api/session': rule('Đăng xuất', 'anyone'),
  'POST /api/session/password': rule('Đổi mật khẩu của mình', 'signedIn'),
  'GET /api/session/ways': rule('Xem đăng nhập được bằng cách nào', 'anyone'),
  'POST /api/session/service/begin': rule('Bắt đầu đăng nhập bằng dịch vụ định danh', 'anyone'),
  'POST /api/session/service': rule('Đăng nhập bằng dịch vụ định danh', 'anyone'),
  'GET /api/sessions': rule('Xem các nơi mình đang đăng nhập', 'signedIn'),
  'DELETE /api/sessions': rule('Đăng xuất ở mọi nơi', 'signedIn'),

  'GET /api/accounts': rule('Xem danh sách tài khoản', administrators),
  'GET /api/accounts.xlsx': rule('Xuất danh sách tài khoản ra Excel', administrators),
  'POST /api/accounts': rule('Lập tài khoản', administrators),
  'GET /api/accounts/:id': rule('Xem một tài khoản', administrators),
  'PATCH /api/accounts/:id': rule('Sửa đơn vị, vị trí, vai trò của tài khoản', administrators),
  'POST /api/accounts/:id/reset-password': rule('Đặt lại mật khẩu', administrators),
  'POST /api/accounts/:id/hand-over': rule('Bàn giao tài khoản cho người khác', administrators),
  'PUT /api/accounts/:id/identity': rule('Gắn tài khoản với một danh tính của dịch vụ định danh', administrators),
  'POST /api/accounts/:id/close': rule('Đóng tài khoản', administrators),
  'POST /api/accounts/:id/open': rule('Mở lại tài khoản', administrators),
  'DELETE /api/accounts/:id/sessions': rule('Kết thúc mọi phiên của một tài khoản', administrators),

  'GET /api/notices': rule('Xem thông báo, lời nhắc', {
    ...readers,
    administrator: { reach: 'nothing', readsAccounts: true },
  }),
  'GET /api/notices/addresses': rule('Xem các hộp thư nhận thông báo', planners),
  'PUT /api/notices/addresses': rule('Đặt hộp thư nhận thông báo', planners),

  'GET /api/letterhead': rule('Xem thể thức văn bản của Sở', planners),
  'PUT /api/letterhead': rule('Đặt thể thức văn bản của Sở', planners),

  'GET /api/audit': rule('Xem nhật ký', auditors),
  'GET /api/audit/head': rule('Xem dấu cuối của nhật ký', {
    planningOffice: nothing,
    leadership: nothing,
    administrator: nothing,
  }),
  'GET /api/audit.xlsx': rule('Xuất nhật ký ra Excel', auditors),

  'GET /api/offices': rule('Xem các đơn vị phụ trách', everybody),
  'GET /api/communes': rule('Xem các xã, phường, thị trấn', everybody),
  'GET /api/communes/:code': rule('Xem một xã và các đơn vị trước, sau của nó', everybody),
  'GET /api/boundaries': rule('Xem các ranh giới xã đang dùng', planners),
  'GET /api/boundaries/:id': rule('Xem bản đồ của một ranh giới xã', planners),
  'POST /api/boundaries/check': rule('Đọc thử một tệp ranh giới xã', planners),
  'POST /api/boundaries': rule('Dùng một tệp ranh giới xã', planners),
  'DELETE /api/boundaries/:id': rule('Thôi dùng một ranh giới xã', planners),
  'GET /api/communes.xlsx': rule('Xuất danh mục xã ra Excel', everybody),
  'GET /api/zones': rule('Xem các dòng phân vùng', common),
  'GET /api/zones.xlsx': rule('Xuất sổ phân vùng ra Excel', common),
  'POST /api/zones': rule('Ghi vùng của xã theo quyết định', planners),
  'POST /api/zones/:number/correction': rule('Đính chính một dòng phân vùng', planners),

  'GET /api/standards': rule('Xem danh mục bộ tiêu chí', common),
  'GET /api/standards/:edition': rule('Xem một bộ tiêu chí', common),
  'GET /api/standards/:edition/annex.xlsx': rule('Lấy mẫu Excel để gõ phụ lục bộ tiêu chí', common),
  'POST /api/standards/:edition/evaluate': rule('Chấm thử, không lưu', common),
  'GET /api/standards/:edition/values': rule('Xem mọi giá trị của bộ tiêu chí và căn cứ', common),
  'GET /api/standards/:edition/acts': rule('Xem các bản chụp văn bản của bộ tiêu chí', common),
  'POST /api/standards/:edition/acts': rule('Gửi bản chụp văn bản của bộ tiêu chí', planners),
  'GET /api/standards/:edition/acts/:id/file': rule('Lấy một bản chụp văn bản', common),
  'POST /api/standards/:edition/draft': rule('Lập bản nháp bộ tiêu chí', planners),
  'DELETE /api/standards/:edition/draft': rule('Bỏ bản nháp bộ tiêu chí', planners),
  'PATCH /api/standards/:edition/draft/values': rule('Xác nhận, sửa giá trị theo văn bản', planners),
  'GET /api/standards/:edition/draft/preview': rule('Xem trước việc công bố một bản', planners),
  'POST /api/standards/:edition/draft/publish': rule('Công bố một bản bộ tiêu chí', planners),
  'GET /api/standards/:edition/publications': rule('Xem các lần công bố', {
    ...common,
    planningOffice: province,
    leadership: province,
  }),
  'POST /api/standards/publications/:id/undo': rule('Thu hồi lần công bố gần nhất', planners),

  'GET /api/recognitions': rule('Xem sổ công nhận', readers),
  'GET /api/recognitions.xlsx': rule('Xuất sổ công nhận ra Excel', readers),
  'POST /api/recognitions': rule('Ghi quyết định công nhận', planners),
  'PATCH /api/recognitions/:id': rule('Sửa hoặc thu hồi một công nhận', planners),
  'GET /api/pledges': rule('Xem sổ đăng ký phấn đấu', readers),
  'GET /api/pledges.xlsx': rule('Xuất sổ đăng ký phấn đấu ra Excel', readers),
  'POST /api/pledges': rule('Ghi một đăng ký phấn đấu', planners),
  'PATCH /api/pledges/:id': rule('Sửa hoặc thôi một đăng ký', planners),

  'GET /api/rounds': rule('Xem các đợt', everybody),
  'POST /api/rounds': rule('Mở một đợt', planners),
  'GET /api/planned-rounds': rule('Xem các đợt đang hẹn ngày mở', overseers),
  'POST /api/planned-rounds': rule('Hẹn ngày mở một đợt', planners),
  'DELETE /api/planned-rounds/:id': rule('Bỏ hẹn mở đợt', planners),
  'GET /api/rounds/:round': rule('Xem một đợt', common),
  'PATCH /api/rounds/:round': rule('Sửa, đóng, mở lại một đợt', planners),
  'GET /api/rounds/:round/assessments': rule('Xem các phiếu của đợt', readers),
  'GET /api/rounds/:round/home': rule('Xem trang đầu của đợt', {
    ...scorers,
    leadership: province,
    administrator: { reach: 'nothing', readsAccounts: true },
  }),
  'GET /api/rounds/:round/grid': rule('Xem bảng nhập điểm của đợt', { ...scorers, leadership: province }),
  'GET /api/rounds/:round/entry-form.xlsx': rule('Lấy bảng nhập điểm Excel để điền ngoài hệ thống', scorers),

  'GET /api/rounds/:round/submissions': rule('Xem các lần nộp phiếu và công văn', readers),
  'PATCH /api/submissions/:id': rule('Ghi, sửa công văn của một lần nộp', { ...centre, ...planners }),
  'POST /api/submissions/:id/scan': rule('Gửi bản quét công văn', { ...centre, ...planners }),
  'GET /api/submissions/:id/scan': rule('Lấy bản quét công văn', readers),

  'GET /api/assessments/:id': rule('Xem một phiếu', readers),
  'GET /api/assessments/:id/score-sheet.xlsx': rule('Lấy phiếu chấm điểm để in', readers),
  'GET /api/assessments/:id/appraisal-minutes.xlsx': rule('Lấy biên bản thẩm định để in', readers),
  'PATCH /api/assessments/:id/scores': rule('Ghi điểm', scorers),
  'GET /api/assessments/:id/changes': rule('Xem phiếu khác gì so với lúc nộp', readers),
  'GET /api/assessments/:id/evidence': rule('Xem các tệp minh chứng của phiếu', readers),
  'POST /api/assessments/:id/evidence': rule('Thêm tệp minh chứng khi cột của mình đang mở', scorers),
  'GET /api/assessments/:id/evidence/:evidence/file': rule('Lấy một tệp minh chứng', readers),
  'DELETE /api/assessments/:id/evidence/:evidence': rule('Gỡ tệp minh chứng của đơn vị mình', scorers),
  'POST /api/assessments/submit': rule('Nộp nhiều phiếu', centre),
  'POST /api/assessments/:id/submit': rule('Nộp một phiếu', centre),
  'POST /api/assessments/return': rule('Trả lại nhiều phiếu', planners),
  'POST /api/assessments/:id/return': rule('Trả lại một phiếu', planners),
  'POST /api/assessments/accept': rule('Xác nhận thẩm định nhiều phiếu', planners),
  'POST /api/assessments/:id/accept': rule('Xác nhận thẩm định một phiếu', planners),
  'POST /api/assessments/unlock': rule('Mở khóa nhiều phiếu', planners),
  'POST /api/assessments/:id/unlock': rule('Mở khóa một phiếu', planners),

  'GET /api/rounds/:round/reviews': rule('Xem kết quả rà soát', readers),
  'GET /api/rounds/:round/reviews.xlsx': rule('Xuất đúng danh sách rà soát đang xem ra Excel', readers),
  'GET /api/rounds/:round/communes/:code/story': rule('Xem toàn bộ về một xã trong đợt', readers),
  'GET /api/rounds/:round/progress': rule('Xem tiến độ', readers),
  'POST /api/rounds/:round/cases': rule('Mở hồ sơ theo dõi một xã', planners),
  'GET /api/cases': rule('Xem các hồ sơ theo dõi', readers),
  'GET /api/cases/:id': rule('Xem một hồ sơ theo dõi', readers),
  'PATCH /api/cases/:id': rule('Ghi và chuyển một hồ sơ theo dõi', planners),
  'GET /api/rounds/:round/review-meeting.xlsx': rule('Xuất bảng tổng hợp Excel', readers),

  'POST /api/rounds/:round/snapshots': rule('Chốt số liệu cho cuộc họp', planners),
  'GET /api/rounds/:round/snapshots': rule('Xem các bản chốt của đợt', overseers),
  'GET /api/rounds/:round/planned-snapshots': rule('Xem các lần chốt đang hẹn giờ', overseers),
  'POST /api/rounds/:round/planned-snapshots': rule('Hẹn giờ chốt số liệu', planners),
  'DELETE /api/planned-snapshots/:id': rule('Bỏ hẹn chốt số liệu', planners),
  'GET /api/snapshots/:id': rule('Xem một bản chốt', overseers),
  'GET /api/snapshots/:id/review-meeting.xlsx': rule('Xuất bảng tổng hợp Excel của một bản chốt', overseers),
  'GET /api/snapshots/:id/review-meeting.pdf': rule('Xuất bảng tổng hợp PDF của một bản chốt', overseers),
  'GET /api/snapshots/:id/review-report.docx': rule('Xuất báo cáo Word của một bản chốt', overseers),
  'GET /api/snapshots/:id/review-report.pdf': rule('Xuất báo cáo PDF của một bản chốt', overseers),
  'GET /api/snapshots/:id/comparison': rule('So hai bản chốt', overseers),

  'POST /api/snapshots/:id/meetings': rule('Mở bản chốt cho một cuộc họp', planners),
  'GET /api/meetings': rule('Xem các cuộc họp được dự', readers),
  'GET /api/meetings/:id': rule('Xem một cuộc họp', readers),
  'POST /api/meetings/:id/close': rule('Kết thúc cuộc họp', overseers),
  'POST /api/meetings/:id/guests': rule('Mời khách dự họp bằng liên kết', planners),
  'DELETE /api/meetings/:id/guests/:guest': rule('Thu hồi liên kết của khách', planners),
  'PUT /api/meetings/:id/stand': rule('Trình chiếu: chuyển màn hình của cuộc họp', overseers),
  'GET /api/meetings/:id/presented': rule('Theo dõi màn hình đang trình chiếu', readers),
  'GET /api/meetings/:id/frame': rule('Xem đợt và bộ tiêu chí của bản chốt đang họp', readers),
  'GET /api/meetings/:id/communes/:code': rule('Xem một xã trong bản chốt đang họp', readers),
  'GET /api/meetings/:id/pack/review-meeting.xlsx': rule(
    'Lấy tài liệu của cuộc họp đang mở: bảng tổng hợp Excel',
    readers,
  ),
  'GET /api/meetings/:id/pack/review-meeting.pdf': rule(
    'Lấy tài liệu của cuộc họp đang mở: bảng tổng hợp PDF',
    readers,
  ),
  'GET /api/meetings/:id/pack/review-report.docx': rule('Lấy tài liệu của cuộc họp đang mở: báo cáo Word', readers),
  'GET /api/meetings/:id/pack/review-report.pdf': rule('Lấy tài liệu của cuộc họp đang mở: báo cáo PDF', readers),
  'GET /api/meetings/:id/decisions': rule('Xem các kết luận, ghi chép của cuộc họp', overseers),
  'PUT /api/meetings/:id/decisions/:decision': rule('Ghi, sửa một kết luận hoặc ghi chép', deciders),
  'POST /api/meetings/:id/decisions/:decision/withdraw': rule('Rút một kết luận hoặc ghi chép', overseers),
  'GET /api/meetings/:id/minutes.docx': rule('Xuất biên bản Word của cuộc họp', overseers),
  'GET /api/meetings/:id/minutes.pdf': rule('Xuất biên bản PDF của cuộc họp', overseers),
  'GET /api/rounds/:round/statements': rule('Xem hạn chế, nguyên nhân, giải pháp, kiến nghị của đơn vị', readers),
  'PUT /api/rounds/:round/statements/:office': rule('Ghi hạn chế, giải pháp, kiến nghị của đơn vị mình', centre),
  'POST /api/rounds/:round/statements/:office/submit': rule('Nộp hạn chế, giải pháp, kiến nghị', centre),
  'POST /api/rounds/:round/statements/:office/confirm': rule('Xác nhận bản đơn vị đã nộp', planners),
  'POST /api/rounds/:round/statements/:office/return': rule('Trả lại bản đơn vị đã nộp', planners),
  'PUT /api/rounds/:round/statements-due': rule('Đặt hạn nộp hạn chế, giải pháp, kiến nghị', planners),
  'PUT /api/rounds/:round/statements-order': rule('Xếp thứ tự bản của các đơn vị', planners),
  'PUT /api/rounds/:round/statements-summary': rule('Ghi bản tổng hợp của Phòng', planners),
  'POST /api/guest-session': rule('Khách vào dự họp bằng liên kết của mình', 'anyone'),
  'DELETE /api/guest-session': rule('Khách rời cuộc họp', 'anyone'),
  'GET /api/guest/presented': rule('Khách theo dõi màn hình đang trình chiếu, bằng liên kết của mình', 'anyone'),
  'GET /api/guest/frame': rule('Khách xem đợt và bộ tiêu chí của bản chốt, bằng liên kết của mình', 'anyone'),
  'GET /api/guest/pack/review-meeting.xlsx': rule(
    'Khách lấy tài liệu họp, bằng liên kết của mình: bảng tổng hợp Excel',
    'anyone',
  ),
  'GET /api/guest/pack/review-meeting.pdf': rule(
    'Khách lấy tài liệu họp, bằng liên kết của mình: bảng tổng hợp PDF',
    'anyone',
  ),
  'GET /api/guest/pack/review-report.docx': rule(
    'Khách lấy tài liệu họp, bằng liên kết của mình: báo cáo Word',
    'anyone',
  ),
  'GET /api/guest/pack/review-report.pdf': rule(
    'Khách lấy tài liệu họp, bằng liên kết của mình: báo cáo PDF',
    'anyone',
  ),

  ...imports('assessments', 'điểm', scorers),
  ...imports('recognitions', 'công nhận', planners),
  ...imports('pledges', 'đăng ký phấn đấu', planners),
  ...imports('zones', 'phân vùng', planners),
  ...imports('communes', 'địa bàn', planners),
  // What both changed is shown with who changed it last, which the record of accounts says.
  ...imports('accounts', 'tài khoản', { administrator: { reach: 'nothing', readsAccounts: true } }),
  ...imports('standard', 'phụ lục bộ tiêu chí', planners),
};
