import { formatMoment } from '../dates.js';
import { wordFor } from './lookup.js';

/** What can be done, by its name on the record; an act without a word does not compile where it is recorded. */
export const auditActionWords = {
  placesLoaded: 'nạp danh mục địa bàn',
  standardLoaded: 'nạp bản bộ tiêu chí',
  standardDrafted: 'lập bản nháp bộ tiêu chí',
  standardDraftDropped: 'bỏ bản nháp bộ tiêu chí',
  standardActKept: 'gửi bản chụp văn bản của bộ tiêu chí',
  standardValueConfirmed: 'xác nhận giá trị theo văn bản',
  standardValueCorrected: 'sửa giá trị theo văn bản',
  standardPublished: 'công bố bản bộ tiêu chí',
  publicationUndone: 'thu hồi công bố bản bộ tiêu chí',
  communeCorrected: 'đính chính danh mục xã',
  boundaryLoaded: 'nạp ranh giới xã',
  boundaryRemoved: 'thôi dùng ranh giới xã',
  zoneRecorded: 'ghi phân vùng',
  zoneCorrected: 'đính chính phân vùng',
  roundOpened: 'mở đợt',
  roundPlanned: 'hẹn ngày mở đợt',
  roundPlanDropped: 'bỏ hẹn mở đợt',
  roundEdited: 'sửa đợt',
  roundClosed: 'đóng đợt',
  roundOpenedAgain: 'mở lại đợt',
  scoreWritten: 'ghi điểm',
  districtScoresTaken: 'lấy điểm phúc tra làm điểm thẩm định',
  assessmentSubmitted: 'nộp phiếu',
  assessmentReturned: 'trả lại phiếu',
  assessmentAccepted: 'xác nhận thẩm định phiếu',
  assessmentUnlocked: 'mở khóa phiếu',
  evidenceAdded: 'thêm tệp minh chứng',
  evidenceRemoved: 'gỡ tệp minh chứng',
  dispatchRecorded: 'ghi công văn nộp phiếu',
  scanKept: 'kèm bản quét công văn',
  recognitionRecorded: 'ghi công nhận',
  recognitionMended: 'sửa công nhận',
  recognitionWithdrawn: 'thu hồi công nhận',
  withdrawalTakenBack: 'bỏ việc thu hồi ghi nhầm',
  recognitionTakenBack: 'gỡ công nhận do hoàn tác nhập tệp',
  pledgeRecorded: 'ghi đăng ký phấn đấu',
  pledgeMended: 'sửa đăng ký phấn đấu',
  pledgeTakenBack: 'gỡ đăng ký phấn đấu do hoàn tác nhập tệp',
  packHandedOut: 'lấy tài liệu họp',
  snapshotTaken: 'chốt số liệu cho cuộc họp',
  snapshotPlanned: 'hẹn giờ chốt số liệu',
  snapshotPlanDropped: 'bỏ hẹn chốt số liệu',
  meetingOpened: 'mở cuộc họp',
  meetingClosed: 'kết thúc cuộc họp',
  meetingFollowed: 'vào theo dõi cuộc họp',
  screenPresented: 'chuyển màn hình trình chiếu',
  guestInvited: 'mời khách dự họp',
  guestRevoked: 'thu hồi liên kết của khách',
  guestEntered: 'khách vào dự họp',
  decisionKept: 'ghi kết luận cuộc họp',
  decisionMended: 'sửa kết luận cuộc họp',
  decisionWithdrawn: 'rút kết luận cuộc họp',
  statementWritten: 'ghi hạn chế và kiến nghị của đơn vị',
  statementSubmitted: 'nộp hạn chế và kiến nghị',
  statementConfirmed: 'xác nhận hạn chế và kiến nghị',
  statementReturned: 'trả lại hạn chế và kiến nghị',
  summaryWritten: 'ghi bản tổng hợp hạn chế và kiến nghị',
  statementsDueSet: 'đặt hạn nộp hạn chế và kiến nghị',
  statementsOrdered: 'xếp thứ tự hạn chế và kiến nghị',
  caseOpened: 'mở hồ sơ',
  caseWritten: 'ghi hồ sơ',
  caseMoved: 'chuyển bước hồ sơ',
  noticeAddressesWritten: 'đặt hộp thư nhận thông báo',
  letterheadWritten: 'đặt thể thức văn bản',
  fileImported: 'nhập tệp',
  sheetMapConfirmed: 'xác nhận bản đồ cột của tệp',
  fileImportUndone: 'hoàn tác một lần nhập tệp',
  signedIn: 'đăng nhập',
  signInFailed: 'đăng nhập không được',
  signInSlowed: 'bị làm chậm vì thử đăng nhập quá nhiều lần',
  signedOut: 'đăng xuất',
  signedOutEverywhere: 'đăng xuất khỏi mọi nơi',
  passwordChanged: 'đổi mật khẩu',
  passwordMistaken: 'nhập sai mật khẩu đang dùng',
  passwordReset: 'đặt lại mật khẩu',
  sessionsEnded: 'kết thúc các phiên làm việc',
  accountAdded: 'lập tài khoản',
  accountEdited: 'sửa tài khoản',
  accountHandedOver: 'bàn giao tài khoản',
  identityBound: 'gắn tài khoản với danh tính của dịch vụ định danh',
  identityUnbound: 'gỡ danh tính của dịch vụ định danh khỏi tài khoản',
  accountClosed: 'đóng tài khoản',
  accountOpened: 'mở lại tài khoản',
  requestRefused: 'bị từ chối yêu cầu',
} as const satisfies Record<string, string>;
export type AuditAction = keyof typeof auditActionWords;

/** What an act is done to. */
export const auditObjectWords = {
  places: 'danh mục địa bàn',
  standard: 'bộ tiêu chí',
  commune: 'đơn vị cấp xã',
  boundary: 'ranh giới xã',
  zone: 'phân vùng',
  round: 'đợt',
  assessment: 'phiếu chấm điểm',
  submission: 'lần nộp phiếu',
  recognition: 'công nhận',
  pledge: 'đăng ký phấn đấu',
  case: 'hồ sơ theo dõi',
  snapshot: 'bản chốt số liệu',
  meeting: 'cuộc họp',
  decision: 'kết luận cuộc họp',
  statement: 'hạn chế và kiến nghị',
  noticeAddresses: 'hộp thư nhận thông báo',
  letterhead: 'thể thức văn bản',
  account: 'tài khoản',
  import: 'lần nhập tệp',
  sheetMap: 'bản đồ cột',
  session: 'phiên đăng nhập',
  request: 'yêu cầu',
} as const satisfies Record<string, string>;
export type AuditObject = keyof typeof auditObjectWords;

/** "ghi điểm" from "scoreWritten". */
export const auditActionWord = (action: string): string => wordFor(auditActionWords, action);

/** "phiếu chấm điểm" from "assessment". */
export const auditObjectWord = (type: string): string => wordFor(auditObjectWords, type);

/** How the record can be found to be not what it was. */
export type ChainFaultKind = 'gap' | 'altered' | 'cut' | 'headDiffers' | 'notAsPrinted';

const faults: Record<ChainFaultKind, (number: string) => string> = {
  gap: (number) => `thiếu việc số ${number}: đã bị bỏ khỏi nhật ký`,
  altered: (number) =>
    `việc số ${number} không khớp mã băm: việc này đã bị sửa, hoặc việc liền trước không còn như lúc ghi`,
  cut: (number) => `nhật ký không còn đến việc số ${number} như đã in: phần cuối đã bị cắt`,
  headDiffers: (number) => `dấu cuối đang giữ (số ${number}) không khớp việc cuối cùng đọc được`,
  notAsPrinted: (number) =>
    `việc số ${number} có mã băm khác mã đã in: nhật ký đã bị sửa ở việc này hoặc trước đó rồi tính lại mã băm`,
};

/** "thiếu việc số 12: …" */
export const chainFaultWord = (kind: ChainFaultKind, number: number): string => faults[kind](String(number));

/** "số 1204, băm 4f9d…, lúc 16:00 ngày 31/10/2023"; while there is no act, only that. The number stands as it is typed. */
export const recordHeadWords = (head: { number: number; hash: string; at: Date | string | null }): string =>
  head.at === null ? 'chưa có việc nào' : `số ${head.number}, băm ${head.hash}, lúc ${formatMoment(head.at)}`;

/**
 * What is typed to hold the record against that head.
 * @param demo whether the head is that of a demo database, on which commands work unless they are told otherwise
 */
export const verifyCommand = ({ number, hash }: { number: number; hash: string }, demo: boolean): string =>
  `npm run cli -- audit verify ${demo ? '' : '--real '}--head ${number}:${hash}`;
