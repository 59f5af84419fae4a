/** Made from the OpenAPI document by `npm run docs:openapi`. */
export interface paths {
  '/api/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Danh sách tài khoản, theo đơn vị và vị trí */
    get: operations['AccountsController_list'];
    put?: never;
    /** Lập tài khoản; mật khẩu tạm hiện một lần */
    post: operations['AccountsController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Danh sách tài khoản ra Excel, để điền và gửi lại; không có mật khẩu */
    get: operations['AccountsRegisterController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một tài khoản */
    get: operations['AccountsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Sửa đơn vị, vị trí, vai trò; nêu lý do */
    patch: operations['AccountsController_change'];
    trace?: never;
  };
  '/api/accounts/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Đóng tài khoản, nêu lý do */
    post: operations['AccountKeepingController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Bàn giao cho người khác: mật khẩu tạm hiện một lần, các phiên kết thúc */
    post: operations['AccountKeepingController_hand'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Gắn với một danh tính của dịch vụ định danh: mật khẩu bị bỏ, các phiên kết thúc */
    put: operations['AccountKeepingController_bind'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mở lại tài khoản, nêu lý do */
    post: operations['AccountKeepingController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/reset-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Đặt lại mật khẩu: mật khẩu tạm hiện một lần, các phiên kết thúc */
    post: operations['AccountKeepingController_reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Kết thúc mọi phiên của tài khoản */
    delete: operations['AccountKeepingController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một phiếu: các ô, kết quả, lý do, cách đạt */
    get: operations['AssessmentsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Xác nhận thẩm định: mọi ô đã thẩm định, hoặc lấy điểm phúc tra cho phần còn lại */
    post: operations['AssessmentsController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/appraisal-minutes.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Biên bản thẩm định một xã, để in và ký */
    get: operations['AppraisalMinutesController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Những ô của phiếu không còn như lúc nộp */
    get: operations['ChangesController_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các tệp minh chứng của phiếu */
    get: operations['EvidenceController_list'];
    put?: never;
    /** Thêm một tệp minh chứng: PDF, ảnh, .xlsx, .docx, tới 10 MB; không gửi danh sách người bệnh */
    post: operations['EvidenceController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/evidence/{evidence}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Gỡ một tệp minh chứng do đơn vị mình gửi; trả về các tệp còn lại */
    delete: operations['EvidenceController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/evidence/{evidence}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lấy một tệp minh chứng */
    get: operations['EvidenceController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Trả lại phiếu, nêu lý do */
    post: operations['AssessmentsController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/score-sheet.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Phiếu chấm điểm của một xã, để in và ký */
    get: operations['ScoreSheetController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/scores': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Ghi điểm: ghi tất cả hoặc không ghi ô nào; 409 nêu mọi ô đã bị người khác sửa */
    patch: operations['AssessmentsController_write'];
    trace?: never;
  };
  '/api/assessments/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Nộp phiếu */
    post: operations['AssessmentsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/{id}/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mở khóa phiếu đã thẩm định, nêu lý do */
    post: operations['AssessmentsController_unlock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Xác nhận thẩm định nhiều phiếu cùng lúc */
    post: operations['AssessmentsController_acceptMany'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Trả lại nhiều phiếu cùng lúc, nêu lý do */
    post: operations['AssessmentsController_returnMany'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Nộp nhiều phiếu cùng lúc */
    post: operations['AssessmentsController_submitMany'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/assessments/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mở khóa nhiều phiếu cùng lúc, nêu lý do */
    post: operations['AssessmentsController_unlockMany'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Nhật ký, mới nhất trước */
    get: operations['AuditController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Nhật ký ra Excel, nhiều nhất 100.000 việc */
    get: operations['AuditRegisterController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit/head': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Dấu cuối của nhật ký: số, mã băm, lúc */
    get: operations['AuditController_head'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/backups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tình hình sao lưu theo lịch */
    get: operations['BackupsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/boundaries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các ranh giới xã đang dùng, mỗi kỳ danh mục một bản */
    get: operations['BoundariesController_list'];
    put?: never;
    /** Dùng một tệp ranh giới GeoJSON cho kỳ danh mục, thay bản đang dùng */
    post: operations['BoundariesController_keep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/boundaries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bản đồ vẽ từ một ranh giới đang dùng */
    get: operations['BoundariesController_one'];
    put?: never;
    post?: never;
    /** Thôi dùng một ranh giới; các bản chốt đã có vẫn giữ bản đồ của mình */
    delete: operations['BoundariesController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/boundaries/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Đọc thử một tệp ranh giới GeoJSON: chưa ghi gì; nêu mọi lỗi và bản đồ sẽ vẽ */
    post: operations['BoundariesController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các hồ sơ, mới mở trước */
    get: operations['CasesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một hồ sơ với mọi lần chuyển trạng thái */
    get: operations['CasesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Ghi hạn chế, nguyên nhân, giải pháp; chuyển trạng thái */
    patch: operations['CasesController_edit'];
    trace?: never;
  };
  '/api/communes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các xã, phường, thị trấn của một ngày */
    get: operations['CommunesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/communes.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Danh mục xã của một ngày ra Excel, để điền và gửi lại */
    get: operations['CommunesRegisterController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/communes/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một xã trong một ngày, tiền thân và đơn vị kế tiếp của nó */
    get: operations['CommunesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/guest-session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Vào dự họp bằng liên kết */
    post: operations['GuestsController_enter'];
    /** Rời cuộc họp */
    delete: operations['GuestsController_leave'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/guest/frame': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đợt và bộ tiêu chí của bản chốt */
    get: operations['GuestsController_frame'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/guest/pack/review-meeting.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài liệu họp cho khách: bảng tổng hợp PDF */
    get: operations['MeetingPackController_guestsTables'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/guest/pack/review-meeting.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài liệu họp cho khách: bảng tổng hợp Excel */
    get: operations['MeetingPackController_guestsWorkbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/guest/pack/review-report.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài liệu họp cho khách: báo cáo Word */
    get: operations['MeetingPackController_guestsWord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/guest/pack/review-report.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài liệu họp cho khách: báo cáo PDF */
    get: operations['MeetingPackController_guestsPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/guest/presented': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đang trình chiếu gì; 204 khi chưa có gì mới so với seen */
    get: operations['GuestsController_presented'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tiến trình còn chạy */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sẵn sàng phục vụ: cơ sở dữ liệu trả lời trong 2 giây và đúng bản, đồng hồ đúng, đĩa còn chỗ; không thì 503 */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các lần nhập tệp */
    get: operations['ImportsController_list'];
    put?: never;
    /** Gửi một tệp lên để đọc thử: chưa ghi gì; nêu mọi lỗi và mọi thay đổi */
    post: operations['ImportsController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{kind}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một lần nhập tệp: đọc đến đâu, lỗi gì, sẽ thay đổi gì */
    get: operations['ImportsController_one'];
    put?: never;
    post?: never;
    /** Thôi đọc, hoặc bỏ một tệp đã đọc mà chưa ghi */
    delete: operations['ImportsController_cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{kind}/{id}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ghi những gì đã xem: tất cả hoặc không gì cả */
    post: operations['ImportsController_apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{kind}/{id}/map': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Xác nhận cột nào là gì của một bảng riêng; tệp được đọc lại theo đó */
    put: operations['ImportsController_map'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{kind}/{id}/marked-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Chính tệp đã gửi, với các ô sai được tô màu và ghi chú */
    get: operations['ImportsController_marked'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{kind}/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hoàn tác cả lần nhập */
    post: operations['ImportsController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letterhead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tên cơ quan, ký hiệu, người ký, nơi nhận in trên văn bản của Sở */
    get: operations['LetterheadController_read'];
    /** Đặt tên cơ quan, ký hiệu, người ký, nơi nhận; các văn bản lập từ nay theo đó */
    put: operations['LetterheadController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các cuộc họp; trung tâm y tế: những cuộc đang họp có mời đơn vị */
    get: operations['MeetingsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một cuộc họp */
    get: operations['MeetingsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kết thúc: từ lúc này không ai theo dõi được nữa */
    post: operations['MeetingsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/communes/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một xã trong bản chốt; trung tâm y tế: xã của đơn vị mình */
    get: operations['StandController_commune'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các kết luận, ghi chép của cuộc họp */
    get: operations['DecisionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/decisions/{decision}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Ghi hoặc sửa một kết luận, ghi chép; mã do máy người ghi chọn, gửi lại không ghi hai lần */
    put: operations['DecisionsController_keep'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/decisions/{decision}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rút một kết luận, ghi chép: vẫn đọc được, kèm lý do */
    post: operations['DecisionsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/frame': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đợt và bộ tiêu chí của bản chốt */
    get: operations['StandController_frame'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/guests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mời một khách bằng liên kết dùng cho riêng cuộc họp này */
    post: operations['MeetingsController_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/guests/{guest}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Thu hồi liên kết của một khách */
    delete: operations['MeetingsController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/minutes.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Biên bản Word của một cuộc họp */
    get: operations['MinutesController_word'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/minutes.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Biên bản PDF của một cuộc họp */
    get: operations['MinutesController_pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/pack/review-meeting.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài liệu họp: bảng tổng hợp PDF */
    get: operations['MeetingPackController_tables'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/pack/review-meeting.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài liệu họp: bảng tổng hợp Excel */
    get: operations['MeetingPackController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/pack/review-report.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài liệu họp: báo cáo Word */
    get: operations['MeetingPackController_word'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/pack/review-report.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tài liệu họp: báo cáo PDF */
    get: operations['MeetingPackController_pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/presented': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đang trình chiếu gì; 204 khi chưa có gì mới so với seen */
    get: operations['StandController_presented'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/stand': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Chuyển màn hình trình chiếu */
    put: operations['StandController_stand'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Số đo vận hành dạng Prometheus; chỉ cho chính máy chủ, địa chỉ được phép hoặc người có mã */
    get: operations['MetricsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Thông báo gửi đến mình; Phòng Kế hoạch - Tài chính xem được cả của các đơn vị */
    get: operations['NoticesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices/addresses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các hộp thư nhận thông báo */
    get: operations['NoticesController_addresses'];
    /** Đặt hộp thư nhận thông báo của một đơn vị */
    put: operations['NoticesController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các đơn vị phụ trách của một ngày */
    get: operations['OfficesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/planned-rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các đợt đang hẹn ngày mở */
    get: operations['PlannedRoundsController_list'];
    put?: never;
    /** Hẹn ngày mở một đợt, hoặc hẹn lại */
    post: operations['PlannedRoundsController_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/planned-rounds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Bỏ hẹn; cho biết các đợt còn hẹn */
    delete: operations['PlannedRoundsController_cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/planned-snapshots/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Bỏ hẹn chốt số liệu; cho biết các lần còn hẹn của đợt */
    delete: operations['PlannedSnapshotsController_cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pledges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sổ đăng ký phấn đấu */
    get: operations['PledgesController_list'];
    put?: never;
    /** Ghi một đăng ký phấn đấu */
    post: operations['PledgesController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pledges.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đúng danh sách đăng ký phấn đấu được hỏi ra Excel, để điền và gửi lại */
    get: operations['PledgesRegisterController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pledges/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Sửa hoặc thôi một đăng ký, nêu lý do */
    patch: operations['PledgesController_change'];
    trace?: never;
  };
  '/api/recognitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sổ công nhận, mới nhất trước */
    get: operations['RecognitionsController_list'];
    put?: never;
    /** Ghi một quyết định công nhận */
    post: operations['RecognitionsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recognitions.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đúng danh sách công nhận được hỏi ra Excel, để điền và gửi lại */
    get: operations['RecognitionsRegisterController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recognitions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Sửa hoặc thu hồi một công nhận, nêu lý do */
    patch: operations['RecognitionsController_change'];
    trace?: never;
  };
  '/api/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các đợt, mới nhất trước */
    get: operations['RoundsController_list'];
    put?: never;
    /** Mở một đợt: ghim các bản tiêu chí, lập phiếu cho từng xã */
    post: operations['RoundsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một đợt */
    get: operations['RoundsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Đổi tên, hạn, mốc năm; đóng hoặc mở lại đợt */
    patch: operations['RoundsController_edit'];
    trace?: never;
  };
  '/api/rounds/{round}/assessments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các phiếu của đợt, theo đơn vị và tên xã */
    get: operations['RoundsController_sheets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mở hồ sơ theo dõi cho một xã không còn đạt */
    post: operations['ReviewsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/communes/{code}/story': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Toàn bộ về một xã: danh hiệu, kết quả các đợt khi ấy và bây giờ, hồ sơ, diễn biến, tiền thân */
    get: operations['StoryController_story'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/entry-form.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bảng nhập điểm Excel của đợt, để điền ngoài hệ thống rồi gửi lại */
    get: operations['EntryFormController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/grid': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bảng nhập: mọi phiếu của một bộ tiêu chí với mọi ô, đủ để chấm ngay trên trình duyệt */
    get: operations['GridController_grid'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/home': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Trang đầu: hạn, đã đến đâu, phiếu bị trả lại, chờ thẩm định, người khác đã làm gì */
    get: operations['HomeController_home'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/planned-snapshots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các lần chốt đang hẹn giờ */
    get: operations['PlannedSnapshotsController_list'];
    put?: never;
    /** Hẹn giờ chốt số liệu trước cuộc họp */
    post: operations['PlannedSnapshotsController_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tiến độ trong năm, theo đơn vị */
    get: operations['ReviewsController_progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/review-meeting.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bảng tổng hợp Excel của đợt (số liệu chưa chốt) */
    get: operations['ReviewMeetingController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rà soát xã đã được công nhận so với bộ tiêu chí đang áp dụng */
    get: operations['ReviewsController_reviews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/reviews.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đúng danh sách rà soát được hỏi ra Excel, mọi trang (số liệu chưa chốt) */
    get: operations['ReviewListController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/snapshots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các bản chốt của đợt */
    get: operations['SnapshotsController_list'];
    put?: never;
    /** Chốt số liệu của đợt cho một cuộc họp */
    post: operations['SnapshotsController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bản nêu hạn chế, nguyên nhân, giải pháp, kiến nghị của các đơn vị */
    get: operations['StatementsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/statements-due': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Đặt hạn nộp */
    put: operations['StatementsController_due'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/statements-order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Xếp thứ tự các đơn vị */
    put: operations['StatementsController_order'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/statements-summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Ghi bản tổng hợp của Phòng */
    put: operations['StatementsController_summary'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/statements/{office}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Ghi bản của đơn vị mình */
    put: operations['StatementsController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/statements/{office}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Xác nhận bản đã nộp */
    post: operations['StatementsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/statements/{office}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Trả lại bản đã nộp hoặc đã xác nhận để đơn vị sửa */
    post: operations['StatementsController_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/statements/{office}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Nộp; sau hạn vẫn nhận và ghi là nộp muộn */
    post: operations['StatementsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rounds/{round}/submissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các lần nộp phiếu của đợt, mới nhất trước, kèm công văn */
    get: operations['RoundSubmissionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tôi là ai, được làm gì */
    get: operations['SessionController_show'];
    put?: never;
    /** Đăng nhập */
    post: operations['SessionController_open'];
    /** Đăng xuất */
    delete: operations['SessionController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Đổi mật khẩu của mình; các phiên ở nơi khác kết thúc */
    post: operations['SessionController_change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/service': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Đăng nhập bằng những gì dịch vụ định danh đưa về */
    post: operations['ServiceSessionController_finish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/service/begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Bắt đầu đăng nhập bằng dịch vụ định danh */
    post: operations['ServiceSessionController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/ways': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đăng nhập được bằng cách nào */
    get: operations['ServiceSessionController_ways'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các nơi tôi đang đăng nhập */
    get: operations['SessionsController_list'];
    put?: never;
    post?: never;
    /** Đăng xuất ở mọi nơi, kể cả nơi này */
    delete: operations['SessionsController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/snapshots/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một bản chốt, trọn vẹn, đúng từng chữ như lúc chốt */
    get: operations['SnapshotsController_whole'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/snapshots/{id}/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** So với một bản chốt khác: xã nào có kết quả khác */
    get: operations['SnapshotsController_comparison'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/snapshots/{id}/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mở bản chốt cho một cuộc họp */
    post: operations['MeetingsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/snapshots/{id}/review-meeting.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bảng tổng hợp PDF của một bản chốt */
    get: operations['ReviewMeetingController_frozenPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/snapshots/{id}/review-meeting.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bảng tổng hợp Excel của một bản chốt */
    get: operations['ReviewMeetingController_frozen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/snapshots/{id}/review-report.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Báo cáo Word của một bản chốt */
    get: operations['ReviewReportController_word'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/snapshots/{id}/review-report.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Báo cáo PDF của một bản chốt */
    get: operations['ReviewReportController_pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Danh mục bộ tiêu chí và các bản */
    get: operations['StandardsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Một bộ tiêu chí, mỗi giá trị kèm căn cứ */
    get: operations['StandardsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}/acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các bản chụp văn bản của bộ tiêu chí, mới gửi trước */
    get: operations['ActsController_list'];
    put?: never;
    /** Gửi bản chụp một văn bản (PDF, JPEG, PNG) */
    post: operations['ActsController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}/acts/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lấy một bản chụp văn bản */
    get: operations['ActsController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}/annex.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mẫu Excel để gõ phụ lục của bộ tiêu chí, điền sẵn điều đã biết */
    get: operations['AnnexController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lập bản nháp của đơn vị, hoặc lấy bản nháp đang có */
    post: operations['DraftsController_open'];
    /** Bỏ bản nháp của đơn vị */
    delete: operations['DraftsController_drop'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}/draft/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Xem trước: công bố bản nháp sẽ thay đổi những gì; không ghi gì */
    get: operations['PublicationsController_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}/draft/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Công bố bản nháp đúng như đã xem trước; chuyển các đợt đang mở và chấm lại */
    post: operations['PublicationsController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}/draft/values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Xác nhận hoặc sửa các giá trị của bản nháp theo văn bản: tất cả hoặc không gì cả */
    patch: operations['DraftsController_write'];
    trace?: never;
  };
  '/api/standards/{edition}/evaluate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Chấm thử theo bản công bố gần nhất; không lưu gì */
    post: operations['StandardsController_evaluate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}/publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các lần công bố của một bộ tiêu chí, mới nhất trước */
    get: operations['PublicationsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/{edition}/values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mọi giá trị của một bản: biết từ đâu, căn cứ, đọc trong bản chụp văn bản nào */
    get: operations['DraftsController_values'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standards/publications/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Thu hồi lần công bố gần nhất: các đợt đang mở trở về bản trước và được chấm lại */
    post: operations['PublicationsController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/submissions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Ghi hoặc sửa số, ngày, người ký của công văn nộp phiếu */
    patch: operations['SubmissionsController_edit'];
    trace?: never;
  };
  '/api/submissions/{id}/scan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lấy bản quét công văn */
    get: operations['SubmissionsController_scan'];
    put?: never;
    /** Gửi bản quét công văn: PDF hoặc ảnh, tới 10 MB; bản mới thay bản cũ */
    post: operations['SubmissionsController_keep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/zones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Các dòng phân vùng đã ghi, mới nhất trước */
    get: operations['ZonesController_list'];
    put?: never;
    /** Ghi vùng của một hoặc nhiều xã theo một quyết định */
    post: operations['ZonesController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/zones.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Đúng danh sách phân vùng được hỏi ra Excel, để điền và gửi lại */
    get: operations['ZonesRegisterController_workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/zones/{number}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Đính chính hoặc bỏ một dòng phân vùng ghi nhầm; dòng cũ vẫn được lưu */
    post: operations['ZonesController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccountDto: {
      /** @description Người đang giữ vị trí */
      holder?: string | null;
      /**
       * @description Mã đơn vị phụ trách; cần và chỉ dùng ở vai trò trung tâm y tế
       * @example ttyt-trang-dinh
       */
      office?: string | null;
      /**
       * @description Vị trí
       * @example nhập liệu
       */
      post: string;
      roles: ('healthCentre' | 'planningOffice' | 'leadership' | 'administrator')[];
      /**
       * @description Đơn vị
       * @example TTYT Tràng Định
       */
      unit: string;
      /**
       * @description Tên đăng nhập: chữ thường không dấu, số, gạch nối
       * @example ttyt-trang-dinh-2
       */
      username: string;
    };
    AccountEditDto: {
      office?: string | null;
      post?: string;
      roles?: ('healthCentre' | 'planningOffice' | 'leadership' | 'administrator')[];
      unit?: string;
      /** @description Vì sao sửa */
      why: string;
    };
    AccountNameView: {
      /** Format: uuid */
      id: string;
      /**
       * @description Tên trong nhật ký
       * @example TTYT Tràng Định – nhập liệu
       */
      name: string;
      /** @description Mã đơn vị phụ trách, ở vai trò trung tâm y tế */
      office: string | null;
      officeName: string | null;
      /** @description Vị trí */
      post: string;
      roles: ('healthCentre' | 'planningOffice' | 'leadership' | 'administrator')[];
      /** @description Đơn vị */
      unit: string;
      /**
       * @description Tên đăng nhập
       * @example ttyt-trang-dinh
       */
      username: string;
    };
    AccountsPage: {
      items: components['schemas']['AccountView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    AccountView: {
      /**
       * Format: date-time
       * @description Đóng lúc
       */
      closedAt: string | null;
      /** @description Vì sao đóng */
      closedWhy: string | null;
      /** Format: date-time */
      createdAt: string;
      /** @description Người lập */
      createdBy: string;
      /** @description Người đang giữ vị trí */
      holder: string | null;
      /** Format: uuid */
      id: string;
      /** @description Danh tính ở dịch vụ định danh; null: đăng nhập bằng mật khẩu */
      identity: string | null;
      /** @description Phải đổi mật khẩu ở lần đăng nhập tới */
      mustChange: boolean;
      /**
       * @description Tên trong nhật ký
       * @example TTYT Tràng Định – nhập liệu
       */
      name: string;
      /** @description Mã đơn vị phụ trách, ở vai trò trung tâm y tế */
      office: string | null;
      officeName: string | null;
      /**
       * Format: date-time
       * @description Mật khẩu tạm hết hạn lúc
       */
      passwordEndsAt: string | null;
      /** @description Vị trí */
      post: string;
      roles: ('healthCentre' | 'planningOffice' | 'leadership' | 'administrator')[];
      /** @description Đơn vị */
      unit: string;
      /**
       * @description Tên đăng nhập
       * @example ttyt-trang-dinh
       */
      username: string;
    };
    ActDto: {
      /**
       * Format: date
       * @example 2023-03-09
       */
      date: string;
      /** @example Bộ Y tế */
      issuer: string;
      /** @example 1300/QĐ-BYT */
      number: string;
      title: string;
    };
    ActFilesView: {
      items: components['schemas']['ActFileView'][];
    };
    ActFileView: {
      /** Format: date-time */
      addedAt: string;
      addedBy: string;
      /** Format: uuid */
      id: string;
      /** @example application/pdf */
      mediaType: string;
      /** @example qd-1300.pdf */
      name: string;
      /** @example 1300/QĐ-BYT */
      number: string;
      sha256: string;
      /** @description Số byte */
      size: number;
    };
    ActValueDto: {
      /**
       * Format: uuid
       * @description Bản chụp văn bản mà giá trị được đọc trong đó
       */
      act: string;
      /**
       * @description Điều, khoản, trang của văn bản
       * @example Phụ lục Quyết định 1300/QĐ-BYT, trang 12
       */
      citation: string;
      /**
       * @description Biết từ chính văn bản
       * @enum {string}
       */
      how: 'act';
      note?: string | null;
      /**
       * @description Chỗ của giá trị, như danh sách giá trị nêu
       * @example criteria/7/maxPoints
       */
      path: string;
      /**
       * @description Theo chỗ của giá trị: số (chuỗi), ngày, quy tắc, số năm, có/không, các mức điểm, các dòng của bảng mức
       * @example 80
       */
      value:
        | string
        | number
        | boolean
        | (
            | string
            | {
                /** @example 12.5 */
                bound: string;
                /** @example 12.5 */
                points: string;
              }
          )[];
    };
    ActValuesDto: {
      /** @description SHA-256 của bản nháp đã xem */
      seen: string;
      values: components['schemas']['ActValueDto'][];
    };
    AddressesDto: {
      /**
       * @description Hộp thư; để trống: không gửi thư
       * @example [
       *       "phongkhtc@example.vn"
       *     ]
       */
      addresses: string[];
      /** @description Mã đơn vị; null: Sở Y tế */
      office: string | null;
    };
    AddressesView: {
      addresses: string[];
      /** @description Mã đơn vị; null: Sở Y tế */
      office: string | null;
    };
    AgendaItemView: {
      /** @description Câu nêu kết quả, là tiêu đề màn hình */
      finding: string;
      /** @example review-BTCQGYTX */
      id: string;
    };
    AllAddressesView: {
      items: components['schemas']['AddressesView'][];
      /** @description Máy chủ này có gửi thư không */
      posts: boolean;
    };
    /** @description Điểm hoặc kết quả của một tiêu chí, chỉ tiêu; số viết thành chuỗi */
    Answer:
      | {
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          points: string;
        }
      | {
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          value: string;
        }
      | {
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          female: string;
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          male: string;
        }
      | {
          met: boolean;
        }
      | {
          /** @enum {boolean} */
          notApplicable: true;
        };
    AppliedView: {
      /** @description Trong đó thay giá trị đã có */
      replaced: number;
      /** @description Chỉ hiện một lần, không lưu ở đâu */
      shownOnce: components['schemas']['ShownOnceView'][];
      /** @description Có hoàn tác được cả lượt hay không */
      undoable: boolean;
      written: number;
    };
    ApplyDto: {
      /** @description Những ô được chọn riêng; các ô bị cả hai sửa còn lại theo take */
      decisions?: components['schemas']['DecisionDto'][];
      /**
       * @description Ô mà tệp và hệ thống cùng sửa: không ghi gì (neither), lấy giá trị trong tệp, hay giữ giá trị hệ thống
       * @default neither
       * @enum {string}
       */
      take: 'neither' | 'file' | 'system';
      /** @description Mã nhận được khi đọc tệp */
      token: string;
    };
    AssessmentView: {
      cells: components['schemas']['CellView'][];
      commune: components['schemas']['CommuneNameView'];
      /** @description Số mục đã có điểm được tính */
      entered: number;
      /** Format: uuid */
      id: string;
      /** @description Trong số mục */
      of: number;
      /** @description Mã đơn vị phụ trách phiếu */
      office: string;
      /** @description Các cột đang nhận điểm */
      open: ('self' | 'district' | 'appraised')[];
      /** @example r1 */
      revision: string;
      /**
       * @description Mã đợt
       * @example 2023-2
       */
      round: string;
      /** @description Riêng điểm tự chấm sẽ cho kết quả gì; không phải kết luận */
      selfTrial: components['schemas']['Verdict'] | null;
      /** @example byt-1300-2023 */
      standard: string;
      /** @enum {string} */
      state: 'draft' | 'submitted' | 'returned' | 'accepted';
      /** @description Lý do trả lại hoặc mở khóa */
      stateReason: string | null;
      /** @description null: phiếu chưa nộp thì chưa có kết quả */
      verdict: components['schemas']['Verdict'] | null;
      /** @description Cách đạt, thành câu */
      wayBack: string | null;
      /** @description Các lý do, thành câu */
      why: string[];
    };
    AuditCommuneView: {
      /** @example 06034 */
      code: string;
      /** @example 1 */
      period: number;
    };
    AuditHeadView: {
      /** Format: date-time */
      at: string | null;
      /** @description SHA-256, 64 chữ số thập lục phân */
      hash: string;
      /** @description 0: chưa có việc nào */
      number: number;
    };
    AuditObjectView: {
      id: string;
      /** @example assessment */
      type: string;
      /** @example phiếu chấm điểm */
      word: string;
    };
    AuditPage: {
      items: components['schemas']['AuditView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    AuditView: {
      /**
       * Format: uuid
       * @description Tài khoản; null: hệ thống
       */
      account: string | null;
      /** @example scoreWritten */
      action: string;
      /** @description Người làm, theo đơn vị và vị trí */
      actor: string;
      after: components['schemas']['Recorded'] | null;
      /** Format: date-time */
      at: string;
      before: components['schemas']['Recorded'] | null;
      /** @description Xã mà việc này nói đến */
      commune: components['schemas']['AuditCommuneView'] | null;
      /** @description SHA-256, 64 chữ số thập lục phân */
      hash: string;
      /** @description Từ 1, liên tục, riêng cho tỉnh */
      number: number;
      object: components['schemas']['AuditObjectView'];
      /**
       * @description Mã đơn vị
       * @example ttyt-trang-dinh
       */
      office: string | null;
      /**
       * @description Từ đâu
       * @example http 127.0.0.1
       */
      via: string;
      /** @description Vì sao */
      why: string | null;
      /** @example ghi điểm */
      word: string;
    };
    BackupsView: {
      /**
       * @description Giờ sao lưu hằng đêm; null: không sao lưu theo lịch
       * @example 02:30
       */
      at: string | null;
      /**
       * Format: date-time
       * @description Bản tốt gần nhất; null: chưa có
       */
      doneAt: string | null;
      /**
       * Format: date-time
       * @description Lần hỏng sau bản tốt gần nhất; null: không hỏng
       */
      failedAt: string | null;
    };
    BindingDto: {
      /**
       * @description Mã định danh, đúng từng ký tự như dịch vụ định danh nêu
       * @example 038197001234
       */
      identity: string;
      /** @description Vì sao gắn */
      why: string;
    };
    BoundariesView: {
      items: components['schemas']['BoundaryListedView'][];
    };
    BoundaryCheckView: {
      /** @description Số xã của kỳ danh mục */
      communes: number;
      faults: components['schemas']['BoundaryFaultView'][];
      /** @description Số hình trong tệp */
      features: number;
      /** @description Bản đồ sẽ vẽ từ các hình đã khớp */
      ground: components['schemas']['MapGroundView'] | null;
      /** @description Số xã đã khớp hình */
      matched: number;
      /** @example 3 */
      period: number;
    };
    BoundaryFaultView: {
      /** @example BOUNDARY_MISSING */
      code: string;
      /** @description Câu nói rõ lỗi ở đâu, sửa thế nào */
      sentence: string;
    };
    BoundaryGroundView: {
      ground: components['schemas']['MapGroundView'];
    };
    BoundaryListedView: {
      /** @example ranh-gioi-xa.geojson */
      fileName: string;
      /**
       * @description Ngày đầu của kỳ danh mục; null: từ trước
       * @example 2025-07-01
       */
      from: string | null;
      /** Format: uuid */
      id: string;
      /** @example 2026-11-22T02:00:00.000Z */
      loadedAt: string;
      loadedBy: string;
      /** @example 3 */
      period: number;
      /** @description SHA-256 của tệp đã nạp */
      sha256: string;
      source: string;
      /** @description Ngày cuối; null: đến nay */
      until: string | null;
    };
    BoundaryView: {
      /** @example ranh-gioi-xa.geojson */
      fileName: string;
      /** Format: uuid */
      id: string;
      /** @example 2026-11-22T02:00:00.000Z */
      loadedAt: string;
      loadedBy: string;
      /** @example 3 */
      period: number;
      /** @description SHA-256 của tệp đã nạp */
      sha256: string;
      source: string;
    };
    BulkMoveDto: {
      ids: string[];
      /** @description Lý do; bắt buộc khi trả lại hoặc mở khóa */
      reason?: string;
      /** @description Khi xác nhận: lấy điểm phúc tra cho các ô chưa thẩm định */
      takeDistrict?: boolean;
    };
    BulkSubmitDto: {
      /** @description Công văn nộp phiếu; phần còn thiếu có thể bổ sung sau */
      dispatch?: components['schemas']['DispatchDto'];
      ids: string[];
      /** @description Lý do; bắt buộc khi trả lại hoặc mở khóa */
      reason?: string;
      /** @description Khi xác nhận: lấy điểm phúc tra cho các ô chưa thẩm định */
      takeDistrict?: boolean;
    };
    ByStateView: {
      accepted: number;
      /** @description Nháp, đang nhập */
      draft: number;
      /** @description Nháp, chưa nhập gì */
      notStarted: number;
      returned: number;
      submitted: number;
    };
    CaseDto: {
      /** @description Nguyên nhân */
      cause?: string | null;
      /**
       * @description Mã xã
       * @example 06034
       */
      commune: string;
      /**
       * Format: date
       * @description Thời hạn
       */
      dueOn?: string | null;
      /** @description Người thực hiện */
      responsible?: string | null;
      /** @description Hạn chế */
      shortcoming?: string | null;
      /** @description Giải pháp */
      solution?: string | null;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
    };
    CaseEditDto: {
      /** @description Nguyên nhân */
      cause?: string | null;
      /** @description Số, ngày quyết định thu hồi */
      decision?: string;
      /**
       * Format: date
       * @description Thời hạn
       */
      dueOn?: string | null;
      /** @description Ghi chú của lần chuyển */
      note?: string | null;
      /** @description Người thực hiện */
      responsible?: string | null;
      /** @description Hạn chế */
      shortcoming?: string | null;
      /** @description Giải pháp */
      solution?: string | null;
      /** @enum {string} */
      to?: 'open' | 'planAgreed' | 'restored' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice';
    };
    CaseMoveView: {
      /** Format: date-time */
      at: string;
      by: string;
      /**
       * @description null: lần mở đầu tiên
       * @enum {string|null}
       */
      from: 'open' | 'planAgreed' | 'restored' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice' | null;
      note: string | null;
      /**
       * @description Lần thứ
       * @example 1
       */
      number: number;
      /** @enum {string} */
      to: 'open' | 'planAgreed' | 'restored' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice';
    };
    CasesPage: {
      items: components['schemas']['CaseView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    CaseView: {
      /** @description Nguyên nhân */
      cause: string | null;
      /** @description Đã khép lại: không còn việc phải làm */
      closed: boolean;
      commune: components['schemas']['CommuneNameView'];
      /** @description Số, ngày quyết định thu hồi */
      decision: string | null;
      /**
       * Format: date
       * @description Thời hạn
       */
      dueOn: string | null;
      /** Format: uuid */
      id: string;
      /** @description Các bước có thể chuyển tới */
      next: ('open' | 'planAgreed' | 'restored' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice')[];
      /** Format: date-time */
      openedAt: string;
      /** @description Người mở */
      openedBy: string;
      /** @description Chưa khép lại mà đã quá thời hạn */
      overdue: boolean;
      /** @description Người thực hiện */
      responsible: string | null;
      /**
       * @description Đợt mà rà soát đã nêu xã này
       * @example 2023-2
       */
      round: string;
      /** @description Hạn chế */
      shortcoming: string | null;
      /** @description Giải pháp */
      solution: string | null;
      /** @enum {string} */
      state: 'open' | 'planAgreed' | 'restored' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice';
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
    };
    CaseWithMovesView: {
      /** @description Nguyên nhân */
      cause: string | null;
      /** @description Đã khép lại: không còn việc phải làm */
      closed: boolean;
      commune: components['schemas']['CommuneNameView'];
      /** @description Số, ngày quyết định thu hồi */
      decision: string | null;
      /**
       * Format: date
       * @description Thời hạn
       */
      dueOn: string | null;
      /** Format: uuid */
      id: string;
      moves: components['schemas']['CaseMoveView'][];
      /** @description Các bước có thể chuyển tới */
      next: ('open' | 'planAgreed' | 'restored' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice')[];
      /** Format: date-time */
      openedAt: string;
      /** @description Người mở */
      openedBy: string;
      /** @description Chưa khép lại mà đã quá thời hạn */
      overdue: boolean;
      /** @description Người thực hiện */
      responsible: string | null;
      /**
       * @description Đợt mà rà soát đã nêu xã này
       * @example 2023-2
       */
      round: string;
      /** @description Hạn chế */
      shortcoming: string | null;
      /** @description Giải pháp */
      solution: string | null;
      /** @enum {string} */
      state: 'open' | 'planAgreed' | 'restored' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice';
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
    };
    CellDto: {
      /** @enum {string} */
      column: 'self' | 'district' | 'appraised';
      /**
       * @description Tiêu chí, chỉ tiêu, "disqualified" (khai báo điểm liệt), "note" (ghi chú), "evidence" (minh chứng ở đâu) hoặc "note:7.35" (ghi chú của một tiêu chí, chỉ tiêu)
       * @example 7
       */
      id: string;
      /** @description Phiên bản của ô mà người ghi đã thấy; 0 nếu ô còn trống */
      seen: number;
      value: components['schemas']['CellValue'] | null;
    };
    /** @description Kết quả của một ô, khai báo điểm liệt, hoặc ghi chú */
    CellValue:
      | {
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          points: string;
        }
      | {
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          value: string;
        }
      | {
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          female: string;
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          male: string;
        }
      | {
          met: boolean;
        }
      | {
          /** @enum {boolean} */
          notApplicable: true;
        }
      | {
          declared: boolean;
        }
      | {
          text: string;
        };
    CellView: {
      /** Format: date-time */
      at: string;
      /** @description Người ghi */
      by: string;
      /** @enum {string} */
      column: 'self' | 'district' | 'appraised';
      /**
       * @description Tiêu chí, chỉ tiêu, hoặc "disqualified"
       * @example 7
       */
      id: string;
      /** @description null: đã xóa */
      value: components['schemas']['CellValue'] | null;
      /** @description Gửi lại trong `seen` khi ghi */
      version: number;
    };
    ChangedCellView: {
      /** @description Hiện nay; null: để trống */
      after: components['schemas']['CellValue'] | null;
      /** Format: date-time */
      at: string | null;
      /** @description Khi nộp; null: để trống */
      before: components['schemas']['CellValue'] | null;
      /** @description Người ghi giá trị hiện nay */
      by: string | null;
      /** @enum {string} */
      column: 'self' | 'district' | 'appraised';
      /**
       * @description Tiêu chí, chỉ tiêu, "disqualified", "note" hoặc "evidence"
       * @example 7
       */
      id: string;
    };
    ChangesView: {
      items: components['schemas']['ChangedCellView'][];
      /**
       * Format: date-time
       * @description null: chưa có lần nộp nào để so
       */
      submittedAt: string | null;
      /** @description Người nộp */
      submittedBy: string | null;
    };
    CommuneDto: {
      /** @description Cách ghi khác */
      alsoWritten: string[];
      /**
       * @description Mã của Tổng cục Thống kê trong kỳ
       * @example 06040
       */
      code: string;
      /** @description Từ 01/07/2025 không còn cấp huyện */
      district: components['schemas']['DistrictDto'] | null;
      /** @example xã Đại Đồng */
      fullName: string;
      /** @example Đại Đồng */
      name: string;
      /** @description Điều cần xác nhận */
      note: string | null;
      office: components['schemas']['OfficeDto'] | null;
      /**
       * @description Kỳ của danh mục đơn vị hành chính
       * @example 1
       */
      period: number;
      /** @enum {string} */
      type: 'xa' | 'phuong' | 'thi-tran' | 'dac-khu';
      /** @description null: chưa rõ vùng */
      zone: components['schemas']['ZoneInForceDto'] | null;
    };
    CommuneKeyDto: {
      /** @example 06040 */
      code: string;
      /** @example 2 */
      period: number;
    };
    CommuneNameView: {
      /**
       * @description Mã xã
       * @example 06463
       */
      code: string;
      /**
       * @description Huyện; từ 01/07/2025 không còn
       * @example Chi Lăng
       */
      district: string | null;
      /** @example xã Chi Lăng */
      name: string;
      /**
       * @description Mã đơn vị phụ trách
       * @example ttyt-chi-lang
       */
      office: string | null;
      /**
       * @description Tên ngắn của đơn vị
       * @example TTYT Chi Lăng
       */
      officeName: string | null;
      /**
       * @description Kỳ của danh mục đơn vị hành chính
       * @example 1
       */
      period: number;
    };
    CommunesPage: {
      items: components['schemas']['CommuneDto'][];
      /** @example 1 */
      page: number;
      /** @example 500 */
      pageSize: number;
      /** @example 200 */
      total: number;
    };
    CommuneWithPastDto: {
      /** @description Cách ghi khác */
      alsoWritten: string[];
      /**
       * @description Mã của Tổng cục Thống kê trong kỳ
       * @example 06040
       */
      code: string;
      /** @description Từ 01/07/2025 không còn cấp huyện */
      district: components['schemas']['DistrictDto'] | null;
      /** @example xã Đại Đồng */
      fullName: string;
      /** @example Đại Đồng */
      name: string;
      /** @description Điều cần xác nhận */
      note: string | null;
      office: components['schemas']['OfficeDto'] | null;
      /**
       * @description Kỳ của danh mục đơn vị hành chính
       * @example 1
       */
      period: number;
      /** @description Tiền thân, theo kỳ */
      predecessors: components['schemas']['RelatedInPeriodDto'][];
      /** @description Đơn vị kế tiếp, theo kỳ */
      successors: components['schemas']['RelatedInPeriodDto'][];
      /** @enum {string} */
      type: 'xa' | 'phuong' | 'thi-tran' | 'dac-khu';
      /** @description null: chưa rõ vùng */
      zone: components['schemas']['ZoneInForceDto'] | null;
    };
    ComparisonView: {
      after: components['schemas']['SnapshotView'];
      before: components['schemas']['SnapshotView'];
      moved: components['schemas']['MovedCommuneView'][];
      titles: components['schemas']['TitleComparisonView'][];
    };
    CorrectZoneBody: {
      /** @example 2023-05-10 */
      decisionDate: string;
      /** @example 12/QĐ-SYT */
      decisionNumber: string;
      /** @description Lý do đính chính */
      why: string;
      /**
       * @description null: bỏ dòng đã ghi nhầm
       * @enum {string|null}
       */
      zone: '1' | '2' | '3' | null;
    };
    CriterionToldView: {
      /**
       * @description Điểm sàn
       * @example 12.5
       */
      floor: string | null;
      /** @example 2 */
      id: string;
      /**
       * @description Điểm tối đa
       * @example 12.5
       */
      max: string | null;
      /** @example Nhân lực y tế */
      name: string;
      /**
       * @description null: chưa chấm, hoặc bộ tiêu chí không chấm điểm
       * @example 12.5
       */
      points: string | null;
    };
    DecisionDto: {
      /** @example D17 */
      cell: string | null;
      /** @description Trang, như trong danh sách ô bị cả hai sửa */
      sheet: string | null;
      /** @enum {string} */
      take: 'file' | 'system';
    };
    DecisionWithdrawalDto: {
      /** @description Lý do rút */
      reason: string;
    };
    DispatchDto: {
      /**
       * Format: date
       * @description Ngày ghi trên công văn
       */
      date?: string | null;
      /**
       * @description Số công văn
       * @example 125/CV-TTYT
       */
      number?: string | null;
      /** @description Người ký */
      signer?: string | null;
    };
    DispatchEditDto: {
      /**
       * Format: date
       * @description Ngày ghi trên công văn
       */
      date?: string | null;
      /**
       * @description Số công văn
       * @example 125/CV-TTYT
       */
      number?: string | null;
      /** @description Người ký */
      signer?: string | null;
    };
    DistrictDto: {
      /** @example 180 */
      code: string;
      /** @example huyện Tràng Định */
      fullName: string;
      /** @enum {string} */
      kind: 'huyen' | 'quan' | 'thi-xa' | 'thanh-pho';
      /** @example Tràng Định */
      name: string;
    };
    DroppedDraftView: {
      /** @example r1.1 */
      revision: string;
    };
    DueView: {
      /** @description Còn mấy ngày; số âm: đã quá hạn */
      daysLeft: number;
      /** Format: date */
      dueOn: string;
    };
    EndedView: {
      /**
       * @description Số phiên đã kết thúc
       * @example 1
       */
      ended: number;
    };
    EvidenceList: {
      items: components['schemas']['EvidenceView'][];
      /** @description Số tệp nhiều nhất của một phiếu */
      most: number;
      total: number;
    };
    EvidenceView: {
      /** Format: date-time */
      addedAt: string;
      /** @description Người gửi */
      addedBy: string;
      /** Format: uuid */
      id: string;
      /**
       * @description Tiêu chí hoặc chỉ tiêu; null: cả phiếu
       * @example 7
       */
      item: string | null;
      /** @example application/pdf */
      mediaType: string;
      /** @example Biên bản kiểm tra.pdf */
      name: string;
      /** @description Đơn vị của người gửi; null: Sở Y tế */
      office: string | null;
      /** @description SHA-256 của nội dung */
      sha256: string;
      /** @description Số byte */
      size: number;
    };
    FindingView: {
      case: components['schemas']['CaseView'] | null;
      commune: components['schemas']['ReviewedCommuneView'];
      /** @description Các lần công nhận trước */
      history: components['schemas']['HeldTitleView'][];
      /** @description Khi chưa có kết quả: còn thiếu gì */
      missing: string | null;
      /** @enum {string} */
      outcome: 'maintained' | 'noLongerMeets' | 'undetermined' | 'notAssessed';
      recognition: components['schemas']['HeldTitleView'];
      /**
       * Format: uuid
       * @description Phiếu chấm
       */
      sheet: string | null;
      /**
       * Format: date
       * @description null: không rõ thời hạn
       */
      termEnd: string | null;
      /** @description Đã hết thời hạn công nhận */
      termEnded: boolean;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      verdict: components['schemas']['Verdict'] | null;
      /** @description Cách đạt lại, thành câu */
      wayBack: string | null;
      /** @description Các lý do, thành câu */
      why: string[];
      /** @example không còn đạt */
      word: string;
    };
    FlipsView: {
      /** @description Phần của danh sách theo page, pageSize */
      items: components['schemas']['FlipView'][];
      /** @description Số phiếu đổi kết luận */
      total: number;
    };
    FlipView: {
      after: components['schemas']['OutcomeAndTotalView'];
      before: components['schemas']['OutcomeAndTotalView'];
      /** @example 06034 */
      code: string;
      /** @example xã Mẫu */
      commune: string;
      /** @example byt-1300-2023 */
      edition: string;
      /** @example TTYT Mẫu */
      office: string;
      /** @example 2026-1 */
      round: string;
      /** Format: uuid */
      sheet: string;
      why: string[];
    };
    FormerUnitView: {
      /** @example 06454 */
      code: string;
      /** @example xã Sơn Hà (Hữu Lũng) */
      name: string;
      /** @description Kỳ của danh mục đơn vị hành chính */
      period: number;
    };
    FormerView: {
      history: components['schemas']['HeldTitleView'][];
      recognition: components['schemas']['HeldTitleView'];
      /** @description Đơn vị kế tiếp, kèm kết quả của chúng */
      successors: components['schemas']['SuccessorView'][];
      termEnded: boolean;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      unit: components['schemas']['FormerUnitView'];
    };
    FrameView: {
      /** @description Các tài liệu edition/<mã> */
      editions: components['schemas']['FrozenDocument'][];
      /** @description Tài liệu round */
      round: components['schemas']['FrozenDocument'];
      snapshot: components['schemas']['SnapshotView'];
      titles: components['schemas']['JudgedTitleView'][];
    };
    /** @description Tài liệu JSON của một bản chốt, đúng như lúc chốt */
    FrozenDocument: unknown;
    GridCellView: {
      /** @enum {string} */
      column: 'self' | 'district' | 'appraised';
      /**
       * @description Tiêu chí, chỉ tiêu, "disqualified", "note", "evidence", "note:7.35"
       * @example 7
       */
      id: string;
      /** @description null: đã xóa */
      value: components['schemas']['CellValue'] | null;
      /** @description Gửi lại trong `seen` khi ghi */
      version: number;
    };
    GridSheetView: {
      cells: components['schemas']['GridCellView'][];
      /**
       * @description Mã xã
       * @example 06034
       */
      code: string;
      /** @example xã Đại Đồng */
      commune: string;
      /** @description Kết quả của chỉ tiêu được suy ra (15.2); null: chưa có, hoặc bộ tiêu chí không có chỉ tiêu ấy */
      healthRecognition: components['schemas']['HealthRecognitionView'] | null;
      /** Format: uuid */
      id: string;
      /** @description Đợt gần nhất trước đợt này; null: chưa từng chấm */
      last: components['schemas']['LastSheetView'] | null;
      /**
       * @description Tên không kèm loại, để sắp xếp
       * @example Đại Đồng
       */
      name: string;
      /**
       * @description Mã đơn vị phụ trách
       * @example ttyt-trang-dinh
       */
      office: string;
      /** @example TTYT Tràng Định */
      officeName: string;
      /** @description Các cột mà người xem được ghi lúc này */
      open: ('self' | 'district' | 'appraised')[];
      /** @enum {string} */
      state: 'draft' | 'submitted' | 'returned' | 'accepted';
      /** @description Lý do trả lại hoặc mở khóa */
      stateReason: string | null;
      /**
       * @description Vùng; null: chưa biết
       * @enum {string|null}
       */
      zone: '1' | '2' | '3' | null;
    };
    GridView: {
      /**
       * @description Bản mà đợt đã ghim
       * @example r1
       */
      revision: string;
      /**
       * @description Mã đợt
       * @example 2026-1
       */
      round: string;
      /** @description SHA-256 của bản ấy */
      sha256: string;
      /** @description Theo đơn vị và tên xã */
      sheets: components['schemas']['GridSheetView'][];
      /** @example byt-1300-2023 */
      standard: string;
    };
    GuestDto: {
      /**
       * @description Tên khách, như ghi vào nhật ký
       * @example Bệnh viện Đa khoa tỉnh
       */
      name: string;
    };
    GuestLeftView: {
      /** @description Có phiên của khách để kết thúc */
      ended: boolean;
    };
    GuestSessionView: {
      meeting: components['schemas']['GuestsMeetingView'];
      /** @description Tên khách */
      name: string;
    };
    GuestsMeetingView: {
      /** Format: uuid */
      id: string;
      /** @example Họp rà soát ngày 01/11/2023 */
      name: string;
    };
    GuestTokenDto: {
      /** @description Phần sau dấu # của liên kết */
      token: string;
    };
    GuestView: {
      /** Format: uuid */
      id: string;
      name: string;
      /**
       * Format: date-time
       * @description Liên kết bị thu hồi lúc
       */
      revokedAt: string | null;
      /**
       * Format: date-time
       * @description Vào dự lần đầu lúc
       */
      usedAt: string | null;
    };
    HandOverDto: {
      /** @description Người giữ vị trí từ nay; null: chưa có */
      holder: string | null;
      /** @description Vì sao */
      why: string;
    };
    HappenedView: {
      /** Format: date-time */
      at: string;
      /** @description Người làm */
      by: string;
      /** @description Việc, thành câu */
      what: string;
    };
    HealthRecognitionView: {
      /** @description Đạt nhờ công nhận còn thời hạn, dù đợt này không đạt */
      atRisk: boolean;
      met: boolean;
    };
    HeldTitleView: {
      /** Format: date */
      decisionDate: string;
      /** @example 99/QĐ-UBND */
      decisionNumber: string;
      /** @description Bản tiêu chí khi công nhận */
      edition: string | null;
      /** Format: uuid */
      id: string;
      /**
       * @description Năm được công nhận
       * @example 2022
       */
      year: number;
    };
    HomeView: {
      cases: components['schemas']['OpenCasesView'];
      /** @description Người khác đã làm gì từ lần trước; lần đầu: từ khi mở đợt */
      changes: components['schemas']['OthersActsView'][];
      /** @description null: đợt đã đóng, hoặc không có hạn nộp */
      due: components['schemas']['DueView'] | null;
      /** @description Số danh hiệu hết thời hạn trong 90 ngày tới */
      expiring: number;
      /** @description Phiếu bị trả lại, cho người nhập */
      returned: components['schemas']['ReturnedSheetView'][];
      /**
       * Format: date-time
       * @description Lần trước; null: lần đầu
       */
      since: string | null;
      standards: components['schemas']['StandardCountView'][];
      /** @description Đơn vị có phiếu chờ thẩm định, cho người thẩm định */
      waiting: components['schemas']['WaitingOfficeView'][];
    };
    ImportChangeView: {
      cell: string | null;
      /** @example 8 điểm */
      from: string;
      sheet: string | null;
      /** @example 9,5 điểm */
      to: string;
      /** @example xã Đại Đồng, tiêu chí 3 */
      what: string;
    };
    ImportConflictView: {
      /** Format: date-time */
      at: string;
      by: string;
      cell: string | null;
      /** @description Trong tệp */
      file: string;
      /**
       * @description Của xã nào, mục nào: để chọn chung
       * @example xã Đại Đồng
       */
      of: string;
      sheet: string | null;
      /** @description Trên hệ thống */
      system: string;
      /** @example xã Đại Đồng, tiêu chí 3 */
      what: string;
    };
    ImportConversionView: {
      cell: string | null;
      /** @enum {string} */
      encoding: 'TCVN3' | 'VNI';
      from: string;
      sheet: string | null;
      to: string;
    };
    ImportCountsView: {
      changes: number;
      conflicts: number;
      conversions: number;
      faults: number;
      /** @description Dòng có số liệu */
      rows: number;
      /** @description Dòng bỏ qua */
      skipped: number;
    };
    ImportFaultView: {
      /** @example D17 */
      cell: string | null;
      /** @example CELL_NOT_A_NUMBER */
      code: string;
      /**
       * @description Đang ghi gì
       * @example tám
       */
      found: string;
      /** @description Sai thế nào, sửa ra sao */
      message: string;
      /** @description Trang; null trong CSV và với lỗi của cả tệp */
      sheet: string | null;
    };
    ImportRowsView: {
      items: components['schemas']['ImportRowView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    ImportRowView: {
      /** Format: date-time */
      appliedAt: string | null;
      appliedBy: string | null;
      fileName: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      /** Format: date-time */
      receivedAt: string;
      receivedBy: string;
      /** @description Đợt */
      round: string | null;
      /** @description SHA-256 của tệp */
      sha256: string;
      /** @enum {string} */
      state: 'reading' | 'toMap' | 'faulty' | 'ready' | 'applied' | 'undone' | 'cancelled' | 'broken';
      /** Format: date-time */
      undoneAt: string | null;
      undoneBy: string | null;
    };
    ImportView: {
      /** Format: date-time */
      appliedAt: string | null;
      appliedBy: string | null;
      /** @description Những giá trị sẽ được ghi (1.000 đầu tiên) */
      changes: components['schemas']['ImportChangeView'][];
      conflicts: components['schemas']['ImportConflictView'][];
      /** @description Chữ phông cũ đã chuyển (1.000 đầu tiên) */
      conversions: components['schemas']['ImportConversionView'][];
      counts: components['schemas']['ImportCountsView'];
      /** @description Tất cả các lỗi (5.000 đầu tiên nếu nhiều hơn) */
      faults: components['schemas']['ImportFaultView'][];
      fileName: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      /** @description Khi còn phải xác nhận cột nào là gì */
      mapNeeded: components['schemas']['MapNeededView'] | null;
      /** @description Bảng riêng đã được đọc theo bản đồ nào; chưa ghi thì còn sửa được (PUT …/map) */
      mapUsed: components['schemas']['MapNeededView'] | null;
      /** Format: date-time */
      receivedAt: string;
      receivedBy: string;
      /** @description Đợt */
      round: string | null;
      /** @description Số dòng đã đọc */
      rowsDone: number;
      /** @description Trên tổng số dòng, nếu biết */
      rowsOf: number | null;
      /** @description SHA-256 của tệp */
      sha256: string;
      /** @enum {string} */
      state: 'reading' | 'toMap' | 'faulty' | 'ready' | 'applied' | 'undone' | 'cancelled' | 'broken';
      /** @description Gửi lại khi ghi (apply): gắn với tệp và với đúng những gì đang thấy */
      token: string | null;
      /** @description Đã ghi và còn giữ đủ để hoàn tác cả lượt */
      undoable: boolean;
      /** Format: date-time */
      undoneAt: string | null;
      undoneBy: string | null;
    };
    InvitedGuestView: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description Chỉ hiện lần này. Liên kết: /hop/khach#<token> */
      token: string;
    };
    InvitedOfficeView: {
      /** @example ttyt-trang-dinh */
      code: string;
      /** @example Trung tâm Y tế huyện Tràng Định */
      name: string;
    };
    JudgedTitleView: {
      /** @example byt-1300-2023 */
      edition: string;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
    };
    LastCellView: {
      /** @example 7 */
      id: string;
      value: components['schemas']['CellValue'] | null;
    };
    LastSheetView: {
      /** @description Điểm được tính của đợt ấy */
      cells: components['schemas']['LastCellView'][];
      /**
       * @description Mã đợt
       * @example 2023-2
       */
      round: string;
      /** @example Đợt 2 năm 2023 */
      roundName: string;
    };
    LawValuesView: {
      of: components['schemas']['RevisionOfView'];
      values: components['schemas']['LawValueView'][];
    };
    LawValueView: {
      citation: string | null;
      /** @enum {string} */
      how: 'act' | 'secondary' | 'borrowed' | 'unknown';
      /** @example nguồn thứ cấp */
      howWord: string;
      /** @example điểm tối đa (tiêu chí 7) */
      name: string;
      note: string | null;
      /** @example criteria/7/maxPoints */
      path: string;
      reading: components['schemas']['ReadingView'] | null;
      /** @description Thay cho văn bản nào */
      standsFor: string | null;
      /**
       * @description Giá trị bằng chữ
       * @example 0; 0,5; 1
       */
      text: string;
      /**
       * @description Theo chỗ của giá trị: số (chuỗi), ngày, quy tắc, số năm, có/không, các mức điểm, các dòng của bảng mức
       * @example 80
       */
      value:
        | (
            | string
            | number
            | boolean
            | (
                | string
                | {
                    /** @example 12.5 */
                    bound: string;
                    /** @example 12.5 */
                    points: string;
                  }
              )[]
          )
        | null;
    };
    LetterheadDto: {
      /**
       * @description Cơ quan ban hành
       * @example SỞ Y TẾ
       */
      organ: string;
      /**
       * @description Cơ quan chủ quản trực tiếp
       * @example UBND TỈNH LẠNG SƠN
       */
      organAbove: string;
      /** @description Từng loại văn bản */
      papers: components['schemas']['PaperFormsDto'];
      /**
       * @description Địa danh trước ngày tháng
       * @example Lạng Sơn
       */
      place: string;
      /** @description version đang thấy; 0: chưa ai ghi */
      seen: number;
    };
    LetterheadTextView: {
      /** @example SỞ Y TẾ */
      organ: string;
      /** @example UBND TỈNH LẠNG SƠN */
      organAbove: string;
      papers: components['schemas']['PaperFormsView'];
      /** @example Lạng Sơn */
      place: string;
    };
    LetterheadView: {
      /** @description Mẫu ban đầu, lập theo tên tỉnh */
      initial: components['schemas']['LetterheadTextView'];
      /** @description Đang dùng */
      standing: components['schemas']['LetterheadTextView'];
      /** @description Gửi lại ở seen khi ghi; 0: chưa ai ghi */
      version: number;
      /** Format: date-time */
      writtenAt: string | null;
      /** @description Người ghi */
      writtenBy: string | null;
    };
    LiveView: {
      /** @enum {string} */
      status: 'ok';
    };
    MapColumnView: {
      /** @example D */
      column: string;
      head: string;
      meaning: string | null;
      samples: string[];
    };
    MapDto: {
      /** @description Bản đồ cột (YAML, xem docs/nhap-tep.md) */
      map: string;
    };
    MapGroundView: {
      height: number;
      shapes: components['schemas']['MapShapeView'][];
      source: string;
      width: number;
    };
    MapNeededView: {
      columns: components['schemas']['MapColumnView'][];
      doubts: string[];
      heads: string;
      /** @description Bản đồ đề nghị, hoặc đang dùng (YAML, xem docs/nhap-tep.md) */
      map: string;
    };
    MapShapeView: {
      /** @example 06040 */
      code: string;
      /** @description Điểm ở giữa: x, y */
      middle: number[];
      /** @example Đại Đồng */
      name: string;
      /** @description Các đường viền: điểm đầu, rồi bước x, y đến từng điểm sau */
      rings: number[][];
      /** @description Khoảng trống quanh điểm giữa */
      room: number;
    };
    MeetingCommuneView: {
      /** @example 06463 */
      code: string;
      /** @description Tài liệu commune/<mã> */
      document: components['schemas']['FrozenDocument'];
    };
    MeetingDecisionDto: {
      /**
       * @description Mã xã liên quan
       * @example 06463
       */
      commune?: string | null;
      /**
       * Format: date
       * @description Thời hạn
       */
      dueOn?: string | null;
      /**
       * @description Người kết luận mà thư ký ghi thay; kết luận do Phòng ghi thì phải có, do lãnh đạo tự ghi thì null
       * @example Giám đốc Sở Y tế
       */
      inNameOf?: string | null;
      /**
       * @description decision: kết luận; note: ghi chép
       * @enum {string}
       */
      kind: 'decision' | 'note';
      /** @description Người, đơn vị thực hiện */
      responsible?: string | null;
      /**
       * @description Màn hình đang xem
       * @example review-BTCQGYTX
       */
      screen?: string | null;
      /** @description version đang thấy; null: ghi mới */
      seen?: number | null;
      text: string;
      /**
       * Format: date-time
       * @description Lúc ghi theo đồng hồ của máy người ghi, giờ UTC
       */
      writtenAt: string;
    };
    MeetingDecisionsView: {
      /** @description Theo số thứ tự, cả những mục đã rút */
      items: components['schemas']['MeetingDecisionView'][];
    };
    MeetingDecisionView: {
      /** @example 06463 */
      commune: string | null;
      /**
       * Format: date
       * @description Thời hạn
       */
      dueOn: string | null;
      /** Format: uuid */
      id: string;
      /** @description Người kết luận mà thư ký ghi thay; null: chính người ghi */
      inNameOf: string | null;
      /**
       * Format: date-time
       * @description Lúc hệ thống nhận
       */
      keptAt: string;
      /** @enum {string} */
      kind: 'decision' | 'note';
      /** @description Thứ mấy của cuộc họp */
      number: number;
      /** @description Người, đơn vị thực hiện */
      responsible: string | null;
      /** @example review-BTCQGYTX */
      screen: string | null;
      text: string;
      /** @description Gửi lại ở seen khi sửa */
      version: number;
      /** @description Lý do rút; null: còn hiệu lực */
      withdrawn: string | null;
      /**
       * Format: date-time
       * @description Lúc ghi, theo máy người ghi
       */
      writtenAt: string;
      /** @description Người ghi bản này */
      writtenBy: string;
    };
    MeetingDto: {
      /**
       * @description Mã các đơn vị được mời theo dõi; [] = không mời đơn vị nào
       * @example [
       *       "ttyt-trang-dinh"
       *     ]
       */
      offices: string[];
    };
    MeetingsView: {
      /** @description Đang họp trước, rồi mới mở trước */
      items: components['schemas']['MeetingView'][];
    };
    MeetingView: {
      /**
       * Format: date-time
       * @description null: đang họp
       */
      closedAt: string | null;
      /** @description Khách; trung tâm y tế không thấy: [] */
      guests: components['schemas']['GuestView'][];
      /** Format: uuid */
      id: string;
      /** @description Đơn vị được mời */
      offices: components['schemas']['InvitedOfficeView'][];
      /** Format: date-time */
      openedAt: string;
      /** @description Người mở */
      openedBy: string;
      snapshot: components['schemas']['SnapshotView'];
    };
    MovedCommuneView: {
      /** @description null: bản này không có xã này */
      after: components['schemas']['OutcomeAtView'] | null;
      /** @description null: bản trước không có xã này */
      before: components['schemas']['OutcomeAtView'] | null;
      /** @example 06463 */
      code: string;
      /** @example xã Chi Lăng */
      commune: string;
      /** @example TTYT Chi Lăng */
      office: string | null;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
    };
    MovedRoundView: {
      /** @example 2026-1 */
      id: string;
      /** @example Đợt 1 năm 2026 */
      name: string;
    };
    MoveDto: {
      /** @description Lý do; bắt buộc khi trả lại hoặc mở khóa */
      reason?: string;
      /** @description Khi xác nhận: lấy điểm phúc tra cho các ô chưa thẩm định */
      takeDistrict?: boolean;
    };
    MovedView: {
      moved: number;
    };
    NamedRevisionView: {
      /** @example r1.1 */
      revision: string;
      sha256: string;
    };
    NewPasswordView: {
      account: components['schemas']['AccountView'];
      /**
       * @description Mật khẩu tạm, chỉ hiện một lần
       * @example k7mp-2xqe-hh4t-9wva
       */
      password: string;
    };
    NoticesPage: {
      /** @description Mới nhất trước */
      items: components['schemas']['NoticeView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    NoticeView: {
      /** @description Nhiều dòng, chép được nguyên văn */
      body: string;
      /** @description Số hộp thư gửi không được, đã thôi */
      failed: number;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'reminder' | 'digest' | 'expiring' | 'recheck' | 'round' | 'snapshot' | 'backup';
      /** Format: date-time */
      madeAt: string;
      /** @description Số hộp thư đã gửi đến */
      posted: number;
      /** @description Mã đợt */
      round: string | null;
      /** @example Đợt 2 năm 2023: còn 3 ngày, hạn nộp 20/10/2023 */
      subject: string;
      /** @description Số hộp thư còn chờ gửi */
      waiting: number;
    };
    OfficeCountView: {
      /** @description Số dòng của đơn vị */
      count: number;
      /** @example TTYT Tràng Định */
      name: string;
      /**
       * @description Mã đơn vị phụ trách; chuỗi rỗng: xã chưa có đơn vị
       * @example ttyt-trang-dinh
       */
      office: string;
    };
    OfficeDto: {
      /** @example ttyt-trang-dinh */
      code: string;
      /**
       * @description derived: tên và địa bàn suy ra theo quy tắc, cần xác nhận
       * @enum {string}
       */
      how: 'given' | 'derived';
      /** @example Trung tâm Y tế huyện Tràng Định */
      name: string;
      /** @example TTYT Tràng Định */
      shortName: string;
    };
    OfficeProgressView: {
      counts: components['schemas']['ProgressCountsView'];
      /** @example TTYT Tràng Định */
      name: string;
      /**
       * @description Mã đơn vị phụ trách; chuỗi rỗng: xã chưa có đơn vị
       * @example ttyt-trang-dinh
       */
      office: string;
    };
    OfficesList: {
      items: components['schemas']['OfficeDto'][];
      /** @example 11 */
      total: number;
    };
    OfficeStatementView: {
      /** @description Nguyên nhân */
      causes: string;
      /** Format: date-time */
      confirmedAt: string | null;
      /** @description Người xác nhận */
      confirmedBy: string | null;
      /** @description Nộp sau hạn */
      late: boolean;
      /** @example ttyt-trang-dinh */
      office: string;
      /** @example Trung tâm Y tế huyện Tràng Định */
      officeName: string;
      /** @description Đứng thứ mấy trong các đơn vị */
      position: number;
      /** @description Kiến nghị, đề xuất */
      proposals: string;
      /** @description Lý do trả lại; null: không bị trả, hoặc đã nộp lại */
      returnedFor: string | null;
      /** @description Hạn chế */
      shortcomings: string;
      /** @description Giải pháp */
      solutions: string;
      /**
       * @description missing: chưa có; draft: đang soạn; submitted: đã nộp; confirmed: đã xác nhận
       * @enum {string}
       */
      state: 'missing' | 'draft' | 'submitted' | 'confirmed';
      /** Format: date-time */
      submittedAt: string | null;
      /** @description Người nộp */
      submittedBy: string | null;
      /** @description Gửi lại ở seen khi sửa; null: chưa có gì */
      version: number | null;
    };
    OpenCasesView: {
      /** @description Hồ sơ chưa đóng */
      open: number;
      /** @description Trong đó đã quá hạn */
      overdue: number;
    };
    OpenDraftDto: {
      /**
       * @description Lập từ nội dung của bản này (kể cả bản đã thu hồi công bố); bỏ trống: bản công bố gần nhất
       * @example r1.1
       */
      copyOf?: string;
    };
    OpenSessionsList: {
      items: components['schemas']['OpenSessionView'][];
      total: number;
    };
    OpenSessionView: {
      /**
       * @description Địa chỉ mạng
       * @example 10.0.0.12
       */
      address: string;
      /** @description Trình duyệt */
      agent: string;
      /** @description Chính là phiên này */
      current: boolean;
      /** Format: date-time */
      endsAt: string;
      /** Format: date-time */
      openedAt: string;
      /**
       * Format: date-time
       * @description Lần dùng gần nhất, sai không quá một phút
       */
      seenAt: string;
    };
    OthersActsView: {
      /**
       * Format: date-time
       * @description Lần sau cùng
       */
      at: string;
      /** @description Người làm */
      by: string;
      /**
       * @description Khi chỉ về một xã
       * @example xã Đại Đồng
       */
      commune: string | null;
      /** @description Số việc gộp lại */
      count: number;
      /**
       * Format: uuid
       * @description Khi chỉ về một phiếu
       */
      sheet: string | null;
      /**
       * @description Đã làm gì
       * @example ghi 300 ô điểm, 20 xã
       */
      what: string;
    };
    OutcomeAndTotalView: {
      /** @enum {string} */
      outcome: 'met' | 'notMet' | 'undetermined';
      /** @example 79.99 */
      total: string | null;
    };
    OutcomeAtView: {
      /** @enum {string} */
      outcome: 'met' | 'notMet' | 'undetermined' | 'notAssessed';
      /** @example 79.5 */
      total: string | null;
    };
    PaperFormDto: {
      /** @description Nơi nhận, mỗi dòng một nơi; trống: không in */
      recipients: string[];
      /** @description Các ô ký, từ trái sang phải */
      signatures: components['schemas']['SignatureBoxDto'][];
      /**
       * @description null: văn bản không mang số
       * @example BC-SYT
       */
      symbol: string | null;
    };
    PaperFormsDto: {
      appraisal: components['schemas']['PaperFormDto'];
      list: components['schemas']['PaperFormDto'];
      minutes: components['schemas']['PaperFormDto'];
      report: components['schemas']['PaperFormDto'];
      workbook: components['schemas']['PaperFormDto'];
    };
    PaperFormsView: {
      /** @description Biên bản thẩm định */
      appraisal: components['schemas']['PaperFormView'];
      /** @description Danh sách, nhật ký */
      list: components['schemas']['PaperFormView'];
      /** @description Biên bản cuộc họp */
      minutes: components['schemas']['PaperFormView'];
      /** @description Báo cáo */
      report: components['schemas']['PaperFormView'];
      /** @description Bảng tổng hợp */
      workbook: components['schemas']['PaperFormView'];
    };
    PaperFormView: {
      /** @description Nơi nhận; trống: không in */
      recipients: string[];
      /** @description Từ trái sang phải */
      signatures: components['schemas']['SignatureBoxView'][];
      /** @description null: văn bản không mang số */
      symbol: string | null;
    };
    PasswordChangeDto: {
      /**
       * Format: password
       * @description Mật khẩu đang dùng
       */
      current: string;
      /**
       * Format: password
       * @description Mật khẩu mới, từ 10 đến 200 ký tự
       */
      next: string;
    };
    PinnedStandardView: {
      /** @example byt-1300-2023 */
      edition: string;
      /** @example r1 */
      revision: string;
    };
    PlannedRoundDto: {
      /**
       * Format: date
       * @description Hết ngày này hệ thống tự đóng đợt
       */
      closesOn?: string | null;
      /**
       * @description Rà soát xã được công nhận từ năm này trở về trước
       * @default 2022
       */
      cutOffYear: number;
      /**
       * Format: date
       * @description Hạn nộp
       */
      dueOn?: string | null;
      /**
       * @description Mã ngắn của đợt, nằm trong địa chỉ
       * @example 2023-2
       */
      id: string;
      /** @description Số liệu minh họa: bắt buộc đúng trong cơ sở dữ liệu dùng thử, không dùng trong cơ sở dữ liệu thật */
      illustrative?: boolean;
      /** @example Đợt 2 năm 2023 */
      name: string;
      /**
       * Format: date
       * @description Ngày mở đợt, sau hôm nay
       * @example 2024-03-01
       */
      opensOn: string;
      standards: components['schemas']['RoundStandardDto'][];
      /**
       * Format: date
       * @description Đợt này nói về các đơn vị của ngày nào
       * @example 2023-11-01
       */
      unitsOn: string;
      /** @example 2023 */
      year: number;
    };
    PlannedRoundsView: {
      /** @description Ngày mở gần nhất trước */
      items: components['schemas']['PlannedRoundView'][];
    };
    PlannedRoundView: {
      /** Format: date */
      closesOn: string | null;
      /** Format: date */
      dueOn: string | null;
      /** @example 2024-1 */
      id: string;
      /** @example Đợt 1 năm 2024 */
      name: string;
      /** Format: date */
      opensOn: string;
      /** @description Người hẹn */
      plannedBy: string;
      /** @description Vì sao đến ngày mà chưa mở được; hôm sau thử lại */
      problem: string | null;
      /**
       * @description Các bộ tiêu chí
       * @example [
       *       "byt-1300-2023"
       *     ]
       */
      standards: string[];
      /** Format: date */
      unitsOn: string;
      /** @example 2024 */
      year: number;
    };
    PlannedSnapshotDto: {
      /**
       * Format: date
       * @description Ngày họp
       */
      meetsOn?: string | null;
      /**
       * @description Tên, như ghi trên màn hình họp
       * @example Họp rà soát ngày 01/11/2023
       */
      name: string;
      /**
       * Format: date-time
       * @description Giờ chốt
       * @example 2023-10-31T16:00:00+07:00
       */
      takeAt: string;
    };
    PlannedSnapshotsView: {
      /** @description Giờ gần nhất trước */
      items: components['schemas']['PlannedSnapshotView'][];
    };
    PlannedSnapshotView: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      meetsOn: string | null;
      name: string;
      /** @description Người hẹn */
      plannedBy: string;
      /** @description Vì sao đến giờ mà không chốt được */
      problem: string | null;
      /** @example 2023-2 */
      round: string;
      /**
       * Format: date-time
       * @description Giờ chốt
       */
      takeAt: string;
    };
    PledgeDto: {
      /**
       * @description Mã xã
       * @example 06034
       */
      commune: string;
      /** @description Văn bản đăng ký */
      document?: string | null;
      note?: string | null;
      /** @description Thời kỳ của đơn vị, khi không phải thời kỳ của ngày 01/01 năm đó */
      period?: number;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      /** @example 2023 */
      year: number;
    };
    PledgeEditDto: {
      document?: string | null;
      /**
       * Format: date
       * @description Thôi đăng ký từ ngày; null: đăng ký lại
       */
      droppedOn?: string | null;
      note?: string | null;
      /** @description Vì sao sửa */
      why: string;
    };
    PledgesPage: {
      items: components['schemas']['PledgeView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    PledgeView: {
      commune: components['schemas']['CommuneNameView'];
      /** @description Văn bản đăng ký */
      document: string | null;
      /**
       * Format: date
       * @description Thôi đăng ký từ ngày
       */
      droppedOn: string | null;
      /** Format: uuid */
      id: string;
      note: string | null;
      /** Format: date-time */
      recordedAt: string;
      /** @description Người ghi */
      recordedBy: string;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      /**
       * @description Năm phấn đấu
       * @example 2023
       */
      year: number;
    };
    PresentedView: {
      agenda: components['schemas']['AgendaItemView'][];
      /** @description Đã kết thúc; người theo dõi thì không còn xem được */
      closed: boolean;
      /**
       * @description Mã xã đang trình chiếu
       * @example 06463
       */
      commune: string | null;
      /** @description Tài liệu commune/<commune>; null: không đứng ở xã nào */
      communeDocument: components['schemas']['FrozenDocument'] | null;
      /** @description Tài liệu figure/<screen>; của bản đồ thì kèm tài liệu boundary ở ground */
      figure: components['schemas']['FrozenDocument'];
      /** @description Gửi lại ở seen; tăng sau mỗi lần chuyển và khi kết thúc */
      number: number;
      /** @description Mã xã của chính đơn vị đang hỏi, mở xem riêng được; người khác: [] */
      own: string[];
      /** @description Người trình chiếu; null: chưa ai chuyển màn hình */
      presenter: string | null;
      /** @example review-BTCQGYTX */
      screen: string;
      snapshot: components['schemas']['SnapshotView'];
    };
    PreviewView: {
      /** @description null: chưa có bản nào được công bố */
      from: components['schemas']['NamedRevisionView'] | null;
      reviews: components['schemas']['ReviewEffectView'][];
      rounds: components['schemas']['RoundEffectView'][];
      sheets: components['schemas']['SheetEffectsView'];
      to: components['schemas']['NamedRevisionView'];
      /** @description Dấu của lần xem trước, gửi kèm khi công bố */
      token: string;
      values: components['schemas']['ValueChangeView'][];
      /** @description Số giá trị mới ghi biết từ văn bản gốc mà chưa có bản chụp văn bản; lớn hơn 0 thì chưa công bố được */
      withoutAct: number;
    };
    /** @description RFC 9457. Vài lỗi kèm thêm trường của mình, như `clashes` khi ô điểm đã bị người khác sửa. */
    Problem: {
      /** @example INVALID_INPUT */
      code: string;
      /** @description Cái gì, ở đâu, làm gì */
      detail: string;
      errors?: {
        code: string;
        /** @example cells.0.value.points */
        field: string;
        message: string;
      }[];
      /** @example 422 */
      status: number;
      title: string;
      /** @description Mã của yêu cầu, như ở tiêu đề x-request-id: báo cho quản trị khi cần tìm trong nhật ký kỹ thuật */
      trace?: string;
      /** @example urn:chuan-xa:problem:INVALID_INPUT */
      type: string;
    };
    ProgressCountsView: {
      /** @description Đã thẩm định */
      appraised: number;
      /** @description Đã chấm */
      assessed: number;
      /** @description Số xã mà bộ tiêu chí áp dụng */
      communes: number;
      /** @description Đạt */
      met: number;
      /** @description Trong số đạt: đã đăng ký */
      metPledged: number;
      /** @description Chưa đánh giá */
      notAssessed: number;
      /** @description Không đạt */
      notMet: number;
      /** @description Đã đăng ký phấn đấu */
      pledged: number;
      /** @description Được công nhận trong năm */
      recognised: number;
      /** @description Đã nộp */
      submitted: number;
      /** @description Chưa xác định */
      undetermined: number;
    };
    ProgressRoundView: {
      /**
       * Format: date-time
       * @description null: đang mở
       */
      closedAt: string | null;
      /** @example 2023-2 */
      id: string;
      /** @example Đợt 2 năm 2023 */
      name: string;
      /** Format: date */
      unitsOn: string;
      /** @example 2023 */
      year: number;
    };
    ProgressView: {
      /** @description Đợt này có chấm bộ tiêu chí của danh hiệu không */
      assessedHere: boolean;
      offices: components['schemas']['OfficeProgressView'][];
      round: components['schemas']['ProgressRoundView'];
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      total: components['schemas']['ProgressCountsView'];
    };
    PublicationsView: {
      items: components['schemas']['PublicationView'][];
      /**
       * Format: uuid
       * @description Lần công bố còn thu hồi được
       */
      undoable: string | null;
    };
    PublicationView: {
      /** Format: date-time */
      at: string;
      by: string;
      /** @example byt-1300-2023 */
      edition: string;
      /**
       * @description null: bản đầu tiên
       * @example r1
       */
      from: string | null;
      /** Format: uuid */
      id: string;
      note: string | null;
      /** @description Các đợt đã chuyển sang bản này */
      rounds: components['schemas']['MovedRoundView'][];
      sha256: string;
      /** @description null với người không xem được toàn tỉnh */
      sheets: components['schemas']['SheetCountsView'] | null;
      /** @example r1.1 */
      to: string;
      /** @description null: chưa thu hồi */
      undone: components['schemas']['UndoneView'] | null;
      values: components['schemas']['ValueChangeView'][];
    };
    PublishDto: {
      /** @description Ghi chú của lần công bố */
      note?: string | null;
      /** @description Dấu (token) của lần xem trước */
      preview: string;
      /**
       * @description Bản nháp kèm theo bản nâng cấp; bỏ trống: bản nháp của đơn vị
       * @example r2
       */
      revision?: string;
      /** @description SHA-256 của bản nháp đã xem */
      seen: string;
      /**
       * @description keep: các ô điểm không còn hợp được giữ nguyên và tính là chưa chấm; bỏ trống: từ chối nếu có ô như vậy
       * @enum {string}
       */
      unfit?: 'keep';
    };
    ReadingView: {
      /**
       * Format: uuid
       * @description Bản chụp văn bản
       */
      act: string;
      /** Format: date-time */
      at: string;
      by: string;
    };
    ReadyView: {
      /** @description Mọi phần: database, schema, clock, disk, backup; replica khi có bản sao để đọc; server khi đang dừng */
      details: {
        [key: string]: {
          /** @description behind, ahead, off, full, failed, old, leaving, late, away, wrong */
          message?: string;
          /** @enum {string} */
          status: 'up' | 'degraded' | 'down';
        };
      };
      /** @description Phần không trả lời */
      error: {
        [key: string]: {
          /** @description behind, ahead, off, full, failed, old, leaving, late, away, wrong */
          message?: string;
          /** @enum {string} */
          status: 'up' | 'degraded' | 'down';
        };
      };
      /** @description Phần đang chạy */
      info: {
        [key: string]: {
          /** @description behind, ahead, off, full, failed, old, leaving, late, away, wrong */
          message?: string;
          /** @enum {string} */
          status: 'up' | 'degraded' | 'down';
        };
      };
      /**
       * @description degraded: vẫn phục vụ, nhưng phải xem lại
       * @enum {string}
       */
      status: 'ok' | 'degraded' | 'error' | 'shutting_down';
    };
    Reason:
      | {
          /** @enum {string} */
          code: 'TOTAL_BELOW';
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          have: string;
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          need: string;
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          short: string;
        }
      | {
          /** @enum {string} */
          code: 'CRITERION_BELOW';
          criterion: string;
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          have: string;
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          need: string;
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          short: string;
        }
      | {
          /** @enum {string} */
          code: 'DISQUALIFIED';
          indicator?: string;
        }
      | {
          /** @enum {string} */
          code: 'INDICATOR_BELOW';
          /** @enum {string} */
          direction?: 'atLeast' | 'atMost';
          have: string | boolean;
          indicator: string;
          need: string | boolean;
          /** @enum {string} */
          sex?: 'male' | 'female';
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          short: string | null;
        }
      | {
          /** @enum {string} */
          code: 'NOT_ANSWERED';
          ids: string[];
        }
      | {
          /** @enum {string} */
          code: 'PARAMETER_UNKNOWN';
          parameters: string[];
        }
      | {
          /** @enum {string} */
          code: 'TITLE_AT_RISK';
          indicator: string;
        };
    ReasonCountView: {
      /** @description Số dòng có lý do này */
      count: number;
      /**
       * @description Của floor: tiêu chí nào; null: bất kỳ
       * @example 2
       */
      criterion: string | null;
      /** @enum {string} */
      reason: 'total' | 'floor' | 'disqualified' | 'indicator' | 'notAnswered' | 'parameterUnknown' | 'titleAtRisk';
    };
    RecognitionDto: {
      /**
       * @description Mã xã trong thời kỳ của quyết định
       * @example 06034
       */
      commune: string;
      /**
       * Format: date
       * @example 2023-01-26
       */
      decisionDate: string;
      /** @example 99/QĐ-UBND */
      decisionNumber: string;
      /**
       * @description Bản tiêu chí khi công nhận, nếu biết
       * @example byt-4667-2014
       */
      edition?: string | null;
      note?: string | null;
      /** @description Thời kỳ của đơn vị, khi không phải thời kỳ của ngày quyết định */
      period?: number;
      /**
       * Format: date
       * @description Ngày hết thời hạn, nếu chính quyết định nêu
       */
      termEndsOn?: string | null;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      /**
       * @description Năm được công nhận (không phải năm ký quyết định)
       * @example 2022
       */
      year: number;
    };
    RecognitionEditDto: {
      /** Format: date */
      decisionDate?: string;
      decisionNumber?: string;
      edition?: string | null;
      note?: string | null;
      /** Format: date */
      termEndsOn?: string | null;
      /** @description Vì sao sửa hoặc thu hồi */
      why: string;
      /** @description Số quyết định thu hồi */
      withdrawalNumber?: string | null;
      /**
       * Format: date
       * @description Thu hồi từ ngày; đi cùng số quyết định thu hồi. Cả hai null: bỏ việc thu hồi ghi nhầm
       */
      withdrawnOn?: string | null;
      /** @example 2022 */
      year?: number;
    };
    RecognitionsPage: {
      items: components['schemas']['RecognitionView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    RecognitionToldView: {
      /** Format: date */
      decisionDate: string;
      /** @example 99/QĐ-UBND */
      decisionNumber: string;
      /** @description Bản tiêu chí khi công nhận */
      edition: string | null;
      /** Format: uuid */
      id: string;
      /** @description Ghi chú */
      note: string | null;
      /**
       * Format: date
       * @description null: không rõ thời hạn
       */
      termEnd: string | null;
      /** @description Đã hết thời hạn vào ngày của rà soát */
      termEnded: boolean;
      /** @description Số quyết định thu hồi */
      withdrawalNumber: string | null;
      /** @description Đã thu hồi vào ngày của rà soát */
      withdrawn: boolean;
      /** Format: date */
      withdrawnOn: string | null;
      /** @description Năm được công nhận */
      year: number;
    };
    RecognitionView: {
      commune: components['schemas']['CommuneNameView'];
      /**
       * Format: date
       * @example 2023-01-26
       */
      decisionDate: string;
      /** @example 99/QĐ-UBND */
      decisionNumber: string;
      /**
       * @description Bản tiêu chí khi công nhận
       * @example byt-4667-2014
       */
      edition: string | null;
      /** @description Danh hiệu đang giữ hết thời hạn trong 90 ngày tới */
      endsSoon: boolean;
      /** Format: uuid */
      id: string;
      note: string | null;
      /** Format: date-time */
      recordedAt: string;
      /** @description Người ghi */
      recordedBy: string;
      /**
       * Format: date
       * @description Ngày đầu tiên đã hết thời hạn: quyết định nêu, nếu không thì theo bộ tiêu chí; null: không rõ
       */
      termEnd: string | null;
      /**
       * Format: date
       * @description Ngày hết thời hạn, nếu chính quyết định nêu
       */
      termEndsOn: string | null;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      /** @description Số quyết định thu hồi */
      withdrawalNumber: string | null;
      /**
       * Format: date
       * @description Thu hồi từ ngày
       */
      withdrawnOn: string | null;
      /**
       * @description Năm được công nhận
       * @example 2022
       */
      year: number;
    };
    /** @description Giá trị JSON đúng như nhật ký đã ghi; null: không có */
    Recorded: unknown;
    RecordZoneBody: {
      /**
       * @description Mã các xã, theo danh mục của ngày `on`
       * @example [
       *       "06040"
       *     ]
       */
      communes: string[];
      /** @example 2023-05-10 */
      decisionDate: string;
      /** @example 12/QĐ-SYT */
      decisionNumber: string;
      /** @description Ngày mà danh mục xã được dùng; bỏ trống là ngày quyết định */
      on?: string;
      /** @description Lý do, căn cứ */
      why?: string;
      /**
       * @description Vùng theo Quyết định 1300/QĐ-BYT; không phải khu vực I, II, III
       * @enum {string}
       */
      zone: '1' | '2' | '3';
    };
    RelatedCommuneDto: {
      /** @example 06040 */
      code: string;
      /** @example xã Thất Khê */
      fullName: string;
      /**
       * @description unchanged: giữ nguyên; whole: toàn bộ; divided: một phần
       * @enum {string}
       */
      kind: 'unchanged' | 'whole' | 'divided';
      /** @example Thất Khê */
      name: string;
      /** @example 2 */
      period: number;
      /** @description Phần đã chuyển; null: chưa rõ hoặc chuyển toàn bộ */
      share: components['schemas']['ShareDto'] | null;
      /** @description Các đơn vị trung gian */
      through: components['schemas']['CommuneKeyDto'][];
      /** @enum {string} */
      type: 'xa' | 'phuong' | 'thi-tran' | 'dac-khu';
    };
    RelatedInPeriodDto: {
      communes: components['schemas']['RelatedCommuneDto'][];
      /** @example 3 */
      period: number;
    };
    RelativeTitleView: {
      /** Format: date */
      decisionDate: string;
      decisionNumber: string;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      year: number;
    };
    RelativeView: {
      /** @example 06454 */
      code: string;
      district: string | null;
      /**
       * @description unchanged: giữ nguyên; whole: toàn bộ; divided: một phần
       * @enum {string}
       */
      kind: 'unchanged' | 'whole' | 'divided';
      /** @example xã Sơn Hà */
      name: string;
      /** @description Kỳ của danh mục đơn vị hành chính */
      period: number;
      /** @description Danh hiệu đã có; null: của đơn vị khác */
      titles: components['schemas']['RelativeTitleView'][] | null;
    };
    ResetDto: {
      /** @description Vì sao đặt lại */
      why?: string | null;
    };
    ReturnDto: {
      /**
       * @description Phần sau dấu ? của địa chỉ mà dịch vụ định danh đưa trình duyệt về
       * @example code=abc&state=xyz
       */
      query: string;
    };
    ReturnedSheetView: {
      /** Format: date-time */
      at: string;
      /** @description Người trả lại */
      by: string;
      /**
       * @description Mã xã
       * @example 06034
       */
      code: string;
      /** @example xã Đại Đồng */
      commune: string;
      /** @description Vì sao */
      reason: string | null;
      /** Format: uuid */
      sheet: string;
      /** @example byt-1300-2023 */
      standard: string;
    };
    ReviewCountsView: {
      /** @description Duy trì */
      maintained: number;
      /** @description Không còn đạt */
      noLongerMeets: number;
      /** @description Chưa đánh giá */
      notAssessed: number;
      /** @description Đã rà soát */
      reviewed: number;
      /** @description Hết thời hạn công nhận, đếm riêng */
      termEnded: number;
      /** @description Chưa xác định */
      undetermined: number;
    };
    ReviewedCommuneView: {
      /** @example 06463 */
      code: string;
      district: string | null;
      /** @example xã Chi Lăng */
      name: string;
      /** @description Mã đơn vị phụ trách */
      office: string | null;
      /** @description Tên ngắn của đơn vị */
      officeName: string | null;
      /**
       * @description null: chưa rõ vùng
       * @enum {string|null}
       */
      zone: '1' | '2' | '3' | null;
    };
    ReviewEffectView: {
      after: components['schemas']['ReviewCountsView'];
      before: components['schemas']['ReviewCountsView'];
      /** @example 2026-1 */
      round: string;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
    };
    ReviewPage: {
      /** @description Theo mọi bộ lọc trừ đơn vị; cộng lại bằng tất cả */
      byOffice: components['schemas']['OfficeCountView'][];
      /** @description Theo mọi bộ lọc trừ lý do; một dòng có thể có nhiều lý do nên không cộng được với nhau */
      byReason: components['schemas']['ReasonCountView'][];
      counts: components['schemas']['ReviewCountsView'];
      /**
       * @description Công nhận cho năm này trở về trước
       * @example 2022
       */
      cutOffYear: number;
      /**
       * Format: date
       * @description Ngày của rà soát
       */
      day: string;
      /** @description Danh hiệu của đơn vị không còn, ngoài các số đếm */
      former: components['schemas']['FormerView'][];
      items: components['schemas']['FindingView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    RevisionDto: {
      /** Format: date-time */
      publishedAt: string | null;
      /** @example r1 */
      revision: string;
      sha256: string;
      /**
       * @description withdrawn: đã thu hồi công bố, giữ để tra cứu
       * @enum {string}
       */
      status: 'draft' | 'published' | 'withdrawn';
    };
    RevisionOfView: {
      /** @example byt-1300-2023 */
      edition: string;
      /** @example r1.1 */
      revision: string;
      sha256: string;
      /** @enum {string} */
      status: 'draft' | 'published' | 'withdrawn';
    };
    RoundDto: {
      /**
       * Format: date
       * @description Hết ngày này hệ thống tự đóng đợt
       */
      closesOn?: string | null;
      /**
       * @description Rà soát xã được công nhận từ năm này trở về trước
       * @default 2022
       */
      cutOffYear: number;
      /**
       * Format: date
       * @description Hạn nộp
       */
      dueOn?: string | null;
      /**
       * @description Mã ngắn của đợt, nằm trong địa chỉ
       * @example 2023-2
       */
      id: string;
      /** @description Số liệu minh họa: bắt buộc đúng trong cơ sở dữ liệu dùng thử, không dùng trong cơ sở dữ liệu thật */
      illustrative?: boolean;
      /** @example Đợt 2 năm 2023 */
      name: string;
      standards: components['schemas']['RoundStandardDto'][];
      /**
       * Format: date
       * @description Đợt này nói về các đơn vị của ngày nào
       * @example 2023-11-01
       */
      unitsOn: string;
      /** @example 2023 */
      year: number;
    };
    RoundEditDto: {
      /** @description true: đóng đợt; false: mở lại, phải nêu lý do */
      closed?: boolean;
      /**
       * Format: date
       * @description Hết ngày này hệ thống tự đóng đợt
       */
      closesOn?: string | null;
      cutOffYear?: number;
      /** Format: date */
      dueOn?: string | null;
      name?: string;
      /** @description Vì sao */
      why?: string;
    };
    RoundEffectView: {
      /** @example 2026-1 */
      id: string;
      /** @description Sẽ chuyển sang bản mới; đợt đã đóng không bao giờ chuyển */
      moves: boolean;
      /** @example Đợt 1 năm 2026 */
      name: string;
      open: boolean;
      /**
       * @description Bản đang dùng
       * @example r1
       */
      revision: string;
    };
    RoundsList: {
      items: components['schemas']['RoundView'][];
      total: number;
    };
    RoundStandardDto: {
      /** @example byt-1300-2023 */
      edition: string;
      /**
       * @description Bản; nếu bỏ trống: bản ban hành mới nhất
       * @example r1
       */
      revision?: string;
    };
    RoundToldView: {
      criteria: components['schemas']['CriterionToldView'][];
      /** @description Khi chưa có kết quả: còn thiếu gì */
      missing: string | null;
      /** @example Đợt 2 năm 2023 */
      name: string;
      /** @description Vì sao không chấm theo bản mới nhất được */
      notNow: string | null;
      /** @description Cùng điểm ấy, theo bản công bố mới nhất */
      now: components['schemas']['VerdictNowView'] | null;
      /** @example 2023-2 */
      round: string;
      /**
       * Format: uuid
       * @description Phiếu chấm
       */
      sheet: string;
      /** @example byt-1300-2023 */
      standard: string;
      /** @description Tên ngắn của bộ tiêu chí */
      standardName: string;
      /** @enum {string} */
      state: 'draft' | 'submitted' | 'returned' | 'accepted';
      /** @description Kết quả khi chấm; null: phiếu chưa tính */
      then: components['schemas']['VerdictToldView'] | null;
      /** @enum {string|null} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model' | null;
    };
    RoundView: {
      /**
       * Format: date-time
       * @description null: đang mở
       */
      closedAt: string | null;
      /**
       * Format: date
       * @description Hết ngày này tự đóng; null: không tự đóng
       */
      closesOn: string | null;
      /**
       * @description Rà soát xã được công nhận từ năm này trở về trước
       * @example 2022
       */
      cutOffYear: number;
      /**
       * Format: date
       * @description Hạn nộp
       */
      dueOn: string | null;
      /** @example 2023-2 */
      id: string;
      /** @description Số liệu minh họa */
      illustrative: boolean;
      /** @example Đợt 2 năm 2023 */
      name: string;
      /** Format: date-time */
      openedAt: string;
      /** @description Kỳ của danh mục đơn vị hành chính */
      period: number;
      standards: components['schemas']['PinnedStandardView'][];
      /**
       * Format: date
       * @description Đợt nói về các đơn vị của ngày này
       */
      unitsOn: string;
      /** @example 2023 */
      year: number;
    };
    SaidValueView: {
      citation: string | null;
      /**
       * @description Biết từ đâu
       * @example văn bản gốc
       */
      how: string | null;
      /** @example 12,5 */
      text: string;
    };
    ScanView: {
      /** @example application/pdf */
      mediaType: string;
      /** @example CV 125.pdf */
      name: string;
      /** @description Số byte */
      size: number;
    };
    ScoresDto: {
      cells: components['schemas']['CellDto'][];
    };
    ServiceAddressView: {
      /**
       * Format: uri
       * @description Địa chỉ của dịch vụ định danh để trình duyệt mở
       */
      address: string;
    };
    SessionView: {
      account: components['schemas']['AccountNameView'];
      /**
       * Format: byte
       * @description Khóa 32 byte để trình duyệt niêm phong điểm chưa gửi; không lưu lại
       */
      browserKey: string;
      /**
       * Format: date-time
       * @description Hết phiên dù vẫn đang dùng
       */
      endsAt: string;
      /**
       * @description Số phút không thao tác thì hết phiên
       * @example 120
       */
      idleMinutes: number;
      /**
       * Format: date-time
       * @description Tài khoản được dùng lần gần nhất trước phiên này; null: lần đầu
       */
      lastSeenAt: string | null;
      /** @description Phải đổi mật khẩu trước khi làm việc khác */
      mustChange: boolean;
      /**
       * @description Các thao tác được làm
       * @example [
       *       "GET /api/rounds"
       *     ]
       */
      operations: string[];
    };
    ShareDto: {
      /** @example 18.61 */
      areaKm2: string | null;
      /** @example 8527 */
      people: number | null;
    };
    SheetCountsView: {
      /** @description Đổi kết luận */
      flips: number;
      /** @description Số phiếu đã nộp hoặc đã thẩm định được chấm lại */
      judged: number;
      /** @description Kết luận như cũ; tổng điểm, lý do hoặc cách đạt lại đổi */
      otherwise: number;
      /** @description Không đổi gì */
      unchanged: number;
      /** @description Số ô điểm không còn hợp */
      unfit: number;
    };
    SheetEffectsView: {
      flips: components['schemas']['FlipsView'];
      /** @description Số phiếu đã nộp hoặc đã thẩm định được chấm lại */
      judged: number;
      /** @description Kết luận như cũ; tổng điểm, lý do hoặc cách đạt lại đổi */
      otherwise: number;
      /** @description Không đổi gì */
      unchanged: number;
      unfit: components['schemas']['UnfitsView'];
    };
    SheetLineView: {
      /**
       * @description Mã xã
       * @example 06463
       */
      code: string;
      commune: components['schemas']['CommuneNameView'];
      /** @example byt-1300-2023 */
      edition: string;
      /** @description Số mục đã có điểm được tính */
      entered: number;
      /** Format: uuid */
      id: string;
      /**
       * @description null: chưa nộp, chưa có kết quả
       * @enum {string|null}
       */
      outcome: 'met' | 'notMet' | 'undetermined' | null;
      /** @description Dựa trên điều chưa đọc được trong chính văn bản */
      provisional: boolean | null;
      /**
       * @description Mã đợt
       * @example 2023-2
       */
      round: string;
      /**
       * @description Số điểm còn thiếu
       * @example 1.5
       */
      short: string | null;
      /** @enum {string} */
      state: 'draft' | 'submitted' | 'returned' | 'accepted';
      /** @description Lý do trả lại hoặc mở khóa */
      stateReason: string | null;
      /**
       * @description Tổng điểm, chuỗi thập phân
       * @example 88.5
       */
      total: string | null;
    };
    SheetsPage: {
      items: components['schemas']['SheetLineView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    ShownOnceView: {
      /** @example ttyt-mau */
      name: string;
      /** @description Mật khẩu tạm */
      text: string;
    };
    SignatureBoxDto: {
      /**
       * @description Quyền hạn, chức vụ
       * @example [
       *       "KT. GIÁM ĐỐC",
       *       "PHÓ GIÁM ĐỐC"
       *     ]
       */
      capacity: string[];
      /** @description Họ tên in dưới chỗ ký; null: để trống */
      name: string | null;
    };
    SignatureBoxView: {
      /**
       * @example [
       *       "KT. GIÁM ĐỐC",
       *       "PHÓ GIÁM ĐỐC"
       *     ]
       */
      capacity: string[];
      /** @description Họ tên in dưới chỗ ký; null: để trống */
      name: string | null;
    };
    SignInDto: {
      /** Format: password */
      password: string;
      /**
       * @description Tên đăng nhập
       * @example ttyt-trang-dinh
       */
      username: string;
    };
    SnapshotDocumentsView: {
      documents: components['schemas']['SnapshotDocumentView'][];
      snapshot: components['schemas']['SnapshotView'];
    };
    SnapshotDocumentView: {
      /** @description JSON chuẩn tắc */
      content: string;
      /** @example commune/06463 */
      path: string;
      /** @description SHA-256 của content (UTF-8) */
      sha256: string;
    };
    SnapshotDto: {
      /**
       * Format: date
       * @description Ngày họp
       */
      meetsOn?: string | null;
      /**
       * @description Tên, như ghi trên màn hình họp
       * @example Họp rà soát ngày 01/11/2023
       */
      name: string;
      note?: string | null;
    };
    SnapshotsView: {
      /** @description Bản mới nhất trước */
      items: components['schemas']['SnapshotView'][];
    };
    SnapshotView: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      meetsOn: string | null;
      /** @example Họp rà soát ngày 01/11/2023 */
      name: string;
      note: string | null;
      /** @description Bản chốt thứ mấy của đợt */
      number: number;
      /** @example 2023-2 */
      round: string;
      /** @description SHA-256 của mọi tài liệu trong bản chốt */
      sha256: string;
      /**
       * Format: date-time
       * @description Thời điểm của số liệu
       */
      takenAt: string;
      /** @description Người chốt */
      takenBy: string;
    };
    StandardCountView: {
      byState: components['schemas']['ByStateView'];
      /** @description Số phiếu đã nhập đủ mọi mục */
      complete: number;
      /** @description Số phiếu */
      sheets: number;
      shortTitle: string;
      /** @example byt-1300-2023 */
      standard: string;
      /**
       * @description Danh hiệu được rà soát theo bộ này
       * @enum {string|null}
       */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model' | null;
    };
    StandardDetailDto: {
      act: components['schemas']['ActDto'];
      appliesTo: ('xã' | 'phường' | 'thị trấn')[];
      correctedBy: components['schemas']['ActDto'][];
      /** @description Tiêu chí và chỉ tiêu */
      criteria: {
        citation: string;
        /** @example 7 */
        id: string;
        indicators: {
          /** @enum {string} */
          answeredBy: 'points' | 'value' | 'met';
          bound?: {
            /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
            bySex?: {
              citation?: string;
              /** @enum {string} */
              how: 'act' | 'secondary' | 'borrowed' | 'unknown';
              note?: string;
              /** @description Thay cho văn bản nào */
              standsFor?: string;
              value?: boolean;
            };
            /** @enum {string} */
            direction: 'atLeast' | 'atMost';
            /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
            inclusive: {
              citation?: string;
              /** @enum {string} */
              how: 'act' | 'secondary' | 'borrowed' | 'unknown';
              note?: string;
              /** @description Thay cho văn bản nào */
              standsFor?: string;
              value?: boolean;
            };
            unit: string;
            /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
            value: {
              citation?: string;
              /** @enum {string} */
              how: 'act' | 'secondary' | 'borrowed' | 'unknown';
              note?: string;
              /** @description Thay cho văn bản nào */
              standsFor?: string;
              /** @example 12.5 */
              value?: string;
            };
          };
          citation: string;
          /** @enum {string} */
          derivedFrom?: 'healthRecognition';
          /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
          disqualifiesUnder?: {
            citation?: string;
            /** @enum {string} */
            how: 'act' | 'secondary' | 'borrowed' | 'unknown';
            note?: string;
            /** @description Thay cho văn bản nào */
            standsFor?: string;
            /** @example 12.5 */
            value?: string;
          };
          /** @example 7.35 */
          id: string;
          knownText?: {
            citation: string;
            text: string;
          }[];
          /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
          levels?: {
            citation?: string;
            /** @enum {string} */
            how: 'act' | 'secondary' | 'borrowed' | 'unknown';
            note?: string;
            /** @description Thay cho văn bản nào */
            standsFor?: string;
            value?: string[];
          };
          levelTable?: {
            /** @enum {string} */
            direction: 'atLeast' | 'atMost';
            rows:
              | {
                  citation?: string;
                  /** @enum {string} */
                  how: 'act' | 'secondary' | 'borrowed' | 'unknown';
                  note?: string;
                  /** @description Thay cho văn bản nào */
                  standsFor?: string;
                  value?: {
                    /** @example 12.5 */
                    bound: string;
                    /** @example 12.5 */
                    points: string;
                  }[];
                }
              | {
                  /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
                  1: {
                    citation?: string;
                    /** @enum {string} */
                    how: 'act' | 'secondary' | 'borrowed' | 'unknown';
                    note?: string;
                    /** @description Thay cho văn bản nào */
                    standsFor?: string;
                    value?: {
                      /** @example 12.5 */
                      bound: string;
                      /** @example 12.5 */
                      points: string;
                    }[];
                  };
                  /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
                  2: {
                    citation?: string;
                    /** @enum {string} */
                    how: 'act' | 'secondary' | 'borrowed' | 'unknown';
                    note?: string;
                    /** @description Thay cho văn bản nào */
                    standsFor?: string;
                    value?: {
                      /** @example 12.5 */
                      bound: string;
                      /** @example 12.5 */
                      points: string;
                    }[];
                  };
                  /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
                  3: {
                    citation?: string;
                    /** @enum {string} */
                    how: 'act' | 'secondary' | 'borrowed' | 'unknown';
                    note?: string;
                    /** @description Thay cho văn bản nào */
                    standsFor?: string;
                    value?: {
                      /** @example 12.5 */
                      bound: string;
                      /** @example 12.5 */
                      points: string;
                    }[];
                  };
                };
          };
          /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
          maxPoints?: {
            citation?: string;
            /** @enum {string} */
            how: 'act' | 'secondary' | 'borrowed' | 'unknown';
            note?: string;
            /** @description Thay cho văn bản nào */
            standsFor?: string;
            /** @example 12.5 */
            value?: string;
          };
          mayBeNotApplicable?: boolean;
          title: string;
        }[];
        /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
        maxPoints?: {
          citation?: string;
          /** @enum {string} */
          how: 'act' | 'secondary' | 'borrowed' | 'unknown';
          note?: string;
          /** @description Thay cho văn bản nào */
          standsFor?: string;
          /** @example 12.5 */
          value?: string;
        };
        name: string;
      }[];
      /** @enum {string} */
      disqualifiedBy: 'declared' | 'indicators';
      /** @example byt-1300-2023 */
      id: string;
      inForce?: {
        /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
        from: {
          citation?: string;
          /** @enum {string} */
          how: 'act' | 'secondary' | 'borrowed' | 'unknown';
          note?: string;
          /** @description Thay cho văn bản nào */
          standsFor?: string;
          /** Format: date */
          value?: string;
        };
        /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
        to: {
          citation?: string;
          /** @enum {string} */
          how: 'act' | 'secondary' | 'borrowed' | 'unknown';
          note?: string;
          /** @description Thay cho văn bản nào */
          standsFor?: string;
          /** Format: date */
          value?: string;
        } | null;
      };
      /** @description Dữ liệu bịa để thử, không phải quy định */
      invented: boolean;
      /**
       * @description Danh hiệu đang được rà soát theo bộ này
       * @enum {string|null}
       */
      judges: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model' | null;
      /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
      maxTotal?: {
        citation?: string;
        /** @enum {string} */
        how: 'act' | 'secondary' | 'borrowed' | 'unknown';
        note?: string;
        /** @description Thay cho văn bản nào */
        standsFor?: string;
        /** @example 12.5 */
        value?: string;
      } | null;
      /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
      notApplicable?: {
        citation?: string;
        /** @enum {string} */
        how: 'act' | 'secondary' | 'borrowed' | 'unknown';
        note?: string;
        /** @description Thay cho văn bản nào */
        standsFor?: string;
        /** @enum {string} */
        value?: 'countsZero' | 'leavesDenominator';
      };
      pass?: {
        /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
        criterionPercent: {
          citation?: string;
          /** @enum {string} */
          how: 'act' | 'secondary' | 'borrowed' | 'unknown';
          note?: string;
          /** @description Thay cho văn bản nào */
          standsFor?: string;
          /** @example 12.5 */
          value?: string;
        };
        /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
        disqualifying: {
          citation?: string;
          /** @enum {string} */
          how: 'act' | 'secondary' | 'borrowed' | 'unknown';
          note?: string;
          /** @description Thay cho văn bản nào */
          standsFor?: string;
          value?: boolean;
        };
        /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
        totalPercent: {
          citation?: string;
          /** @enum {string} */
          how: 'act' | 'secondary' | 'borrowed' | 'unknown';
          note?: string;
          /** @description Thay cho văn bản nào */
          standsFor?: string;
          /** @example 12.5 */
          value?: string;
        };
      } | null;
      refersTo?: {
        citation: string;
        edition: string;
      } | null;
      /** @example r1 */
      revision: string;
      revisions: components['schemas']['RevisionDto'][];
      /** @enum {string} */
      scoredBy: 'criterion' | 'indicator' | 'threshold';
      sha256: string;
      shortTitle: string;
      /**
       * @description withdrawn: đã thu hồi công bố, giữ để tra cứu
       * @enum {string}
       */
      status: 'draft' | 'published' | 'withdrawn';
      /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
      termYears?: {
        citation?: string;
        /** @enum {string} */
        how: 'act' | 'secondary' | 'borrowed' | 'unknown';
        note?: string;
        /** @description Thay cho văn bản nào */
        standsFor?: string;
        value?: number;
      };
      title: string;
      /** @description Văn bản phân vùng 1, 2, 3, kèm căn cứ */
      zones?: {
        1: {
          citation: string;
          text: string;
        };
        2: {
          citation: string;
          text: string;
        };
        3: {
          citation: string;
          text: string;
        };
      } | null;
    };
    StandardDto: {
      act: components['schemas']['ActDto'];
      appliesTo: ('xã' | 'phường' | 'thị trấn')[];
      correctedBy: components['schemas']['ActDto'][];
      /** @example byt-1300-2023 */
      id: string;
      inForce?: {
        /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
        from: {
          citation?: string;
          /** @enum {string} */
          how: 'act' | 'secondary' | 'borrowed' | 'unknown';
          note?: string;
          /** @description Thay cho văn bản nào */
          standsFor?: string;
          /** Format: date */
          value?: string;
        };
        /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
        to: {
          citation?: string;
          /** @enum {string} */
          how: 'act' | 'secondary' | 'borrowed' | 'unknown';
          note?: string;
          /** @description Thay cho văn bản nào */
          standsFor?: string;
          /** Format: date */
          value?: string;
        } | null;
      };
      /** @description Dữ liệu bịa để thử, không phải quy định */
      invented: boolean;
      /**
       * @description Danh hiệu đang được rà soát theo bộ này
       * @enum {string|null}
       */
      judges: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model' | null;
      /** @example r1 */
      revision: string;
      revisions: components['schemas']['RevisionDto'][];
      /** @enum {string} */
      scoredBy: 'criterion' | 'indicator' | 'threshold';
      sha256: string;
      shortTitle: string;
      /**
       * @description withdrawn: đã thu hồi công bố, giữ để tra cứu
       * @enum {string}
       */
      status: 'draft' | 'published' | 'withdrawn';
      /** @description Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0 */
      termYears?: {
        citation?: string;
        /** @enum {string} */
        how: 'act' | 'secondary' | 'borrowed' | 'unknown';
        note?: string;
        /** @description Thay cho văn bản nào */
        standsFor?: string;
        value?: number;
      };
      title: string;
    };
    StandardsPage: {
      items: components['schemas']['StandardDto'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    StandDto: {
      /**
       * @description Mã xã đang trình chiếu; null = không
       * @example 06463
       */
      commune: string | null;
      /**
       * @description Mã màn hình (biểu đồ)
       * @example review-BTCQGYTX
       */
      screen: string;
    };
    StandView: {
      /** @description Tăng sau mỗi lần chuyển */
      number: number;
    };
    StatementDto: {
      /** @description Nguyên nhân */
      causes?: string | null;
      /** @description Kiến nghị, đề xuất */
      proposals?: string | null;
      /** @description version đang thấy; null: chưa có gì */
      seen?: number | null;
      /** @description Hạn chế */
      shortcomings?: string | null;
      /** @description Giải pháp */
      solutions?: string | null;
    };
    StatementReturnDto: {
      /** @description Lý do trả lại */
      reason: string;
    };
    StatementsDueDto: {
      /**
       * Format: date
       * @description Hạn nộp; null: theo hạn của đợt
       */
      dueOn: string | null;
    };
    StatementsOrderDto: {
      /** @description Mã đơn vị theo thứ tự; đơn vị không nêu đứng sau, theo thứ tự của báo cáo */
      offices: string[];
    };
    StatementSummaryView: {
      /** @description Nguyên nhân */
      causes: string;
      /** @description Kiến nghị, đề xuất */
      proposals: string;
      /** @description Hạn chế */
      shortcomings: string;
      /** @description Giải pháp */
      solutions: string;
      /** @description Gửi lại ở seen khi sửa */
      version: number;
      /** Format: date-time */
      writtenAt: string;
      /** @description Người ghi */
      writtenBy: string;
    };
    StatementsView: {
      /**
       * Format: date
       * @description Hạn nộp; null: không đặt hạn
       */
      dueOn: string | null;
      /** @description Theo thứ tự đứng; trung tâm y tế chỉ thấy của mình */
      items: components['schemas']['OfficeStatementView'][];
      /** @description Bản tổng hợp của Phòng; null: chưa có, hoặc không được xem */
      summary: components['schemas']['StatementSummaryView'] | null;
    };
    StoryCommuneView: {
      /** @example 06463 */
      code: string;
      /** @description Từ 01/07/2025 không còn cấp huyện */
      district: string | null;
      /** @example xã Chi Lăng */
      name: string;
      /** @description Mã đơn vị phụ trách */
      office: string | null;
      /** @description Tên ngắn của đơn vị */
      officeName: string | null;
      /** @description Kỳ của danh mục đơn vị hành chính */
      period: number;
      /** @enum {string} */
      type: 'xa' | 'phuong' | 'thi-tran' | 'dac-khu';
      /**
       * @description null: chưa rõ vùng
       * @enum {string|null}
       */
      zone: '1' | '2' | '3' | null;
      zoneDecision: components['schemas']['ZoneDecisionView'] | null;
    };
    StoryView: {
      /** @description Mới mở trước */
      cases: components['schemas']['CaseWithMovesView'][];
      commune: components['schemas']['StoryCommuneView'];
      /** @description Mới trước, nhiều nhất 100 việc */
      history: components['schemas']['HappenedView'][];
      /** @description Số liệu minh họa */
      illustrative: boolean;
      /** @description Kỳ gần nhất trước */
      predecessors: components['schemas']['RelativeView'][];
      /** @description Đợt mới trước */
      rounds: components['schemas']['RoundToldView'][];
      /** @description Kỳ gần nhất trước */
      successors: components['schemas']['RelativeView'][];
      titles: components['schemas']['TitleToldView'][];
    };
    SubmissionsPage: {
      items: components['schemas']['SubmissionView'][];
      /**
       * @description Trang, từ 1
       * @example 1
       */
      page: number;
      /**
       * @description Số dòng một trang
       * @example 500
       */
      pageSize: number;
      /**
       * @description Số dòng trong cả danh sách
       * @example 200
       */
      total: number;
    };
    SubmissionView: {
      /**
       * Format: date
       * @description Ngày ghi trên công văn
       */
      date: string | null;
      /** Format: uuid */
      id: string;
      /** @description Số công văn */
      number: string | null;
      /** @description Mã đơn vị nộp */
      office: string;
      /**
       * @description Mã đợt
       * @example 2023-2
       */
      round: string;
      /** @description Bản quét công văn; null: chưa có */
      scan: components['schemas']['ScanView'] | null;
      /** @description Số phiếu nộp trong lần ấy */
      sheets: number;
      /** @description Người ký */
      signer: string | null;
      /** Format: date-time */
      submittedAt: string;
      /** @description Người nộp */
      submittedBy: string;
    };
    SubmitDto: {
      /** @description Công văn nộp phiếu; phần còn thiếu có thể bổ sung sau */
      dispatch?: components['schemas']['DispatchDto'];
      /** @description Lý do; bắt buộc khi trả lại hoặc mở khóa */
      reason?: string;
      /** @description Khi xác nhận: lấy điểm phúc tra cho các ô chưa thẩm định */
      takeDistrict?: boolean;
    };
    SuccessorView: {
      /** @example 06385 */
      code: string;
      /**
       * @description unchanged: giữ nguyên; whole: toàn bộ; divided: một phần
       * @enum {string}
       */
      kind: 'unchanged' | 'whole' | 'divided';
      name: string;
      /** @enum {string} */
      outcome: 'maintained' | 'noLongerMeets' | 'undetermined' | 'notAssessed';
      /** @example duy trì */
      word: string;
    };
    TitleComparisonView: {
      after: components['schemas']['TitleCountsView'];
      before: components['schemas']['TitleCountsView'];
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
    };
    TitleCountsView: {
      /** @description Đạt */
      met: number;
      /** @description Chưa đánh giá */
      notAssessed: number;
      /** @description Không đạt */
      notMet: number;
      /** @description Chưa xác định */
      undetermined: number;
    };
    TitleToldView: {
      /** @description Như trong danh sách rà soát của đợt */
      finding: components['schemas']['FindingView'] | null;
      /** @description Mọi lần công nhận, mới trước; kể cả đã thu hồi */
      recognitions: components['schemas']['RecognitionToldView'][];
      /** @enum {string} */
      title: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
    };
    TrialContextDto: {
      /**
       * @description Vùng theo 1300; bỏ trống: mọi vùng đều có thể
       * @enum {string|null}
       */
      zone?: '1' | '2' | '3' | null;
    };
    TrialDto: {
      /**
       * @description Theo mã tiêu chí hoặc chỉ tiêu. Mã vắng mặt là chưa chấm, không phải 0 điểm. Số ghi dạng chuỗi.
       * @example {
       *       "1": {
       *         "points": "12.5"
       *       },
       *       "2": {
       *         "points": "8"
       *       }
       *     }
       */
      answers: {
        [key: string]:
          | {
              /** @example 12.5 */
              points: string;
            }
          | {
              /** @example 22 */
              value: string;
            }
          | {
              female: string;
              male: string;
            }
          | {
              met: boolean;
            }
          | {
              /** @enum {boolean} */
              notApplicable: true;
            };
      };
      context?: components['schemas']['TrialContextDto'];
      /** @description Có điểm liệt hay không; null hoặc bỏ trống: chưa khai */
      disqualified?: boolean | null;
    };
    UndoneView: {
      /** Format: date-time */
      at: string;
      by: string;
      reason: string;
    };
    UndoPublicationDto: {
      /** @description Lý do thu hồi */
      reason: string;
      /**
       * @description keep: các ô điểm không còn hợp được giữ nguyên và tính là chưa chấm; bỏ trống: từ chối nếu có ô như vậy
       * @enum {string}
       */
      unfit?: 'keep';
    };
    UnfitsView: {
      /** @description Phần của danh sách theo page, pageSize */
      items: components['schemas']['UnfitView'][];
      /** @description Số ô điểm không còn hợp */
      total: number;
    };
    UnfitView: {
      /** @example 06034 */
      code: string;
      /** @example xã Mẫu */
      commune: string;
      /** @example byt-1300-2023 */
      edition: string;
      /** @example 7 */
      item: string;
      /** @example TTYT Mẫu */
      office: string;
      /** @example 2026-1 */
      round: string;
      /** Format: uuid */
      sheet: string;
      /** @example 6 điểm */
      value: string;
      why: string;
    };
    ValueChangeView: {
      /** @description null: nay không còn */
      after: components['schemas']['SaidValueView'] | null;
      /** @description null: trước chưa có */
      before: components['schemas']['SaidValueView'] | null;
      /** @example điểm tối đa (tiêu chí 7) */
      name: string;
      /** @example criteria/7/maxPoints */
      path: string;
    };
    Verdict: {
      /** @description Kết luận dựa trên điểm của ai */
      basis:
        | {
            /** @enum {string} */
            kind: 'trial' | 'district' | 'appraised';
          }
        | {
            /** @enum {string} */
            kind: 'mixed';
            notAppraised: string[];
          };
      criteria: {
        /**
         * @description Số thập phân viết thành chuỗi
         * @example 12.5
         */
        best: string | null;
        /**
         * @description Số thập phân viết thành chuỗi
         * @example 12.5
         */
        floor: string | null;
        id: string;
        /**
         * @description Số thập phân viết thành chuỗi
         * @example 12.5
         */
        max: string | null;
        /**
         * @description Số thập phân viết thành chuỗi
         * @example 12.5
         */
        points: string | null;
      }[];
      edition: {
        id: string;
        revision: string;
        sha256: string;
      };
      engine: string;
      /**
       * @description Tổng điểm tối đa của phần áp dụng; null: chưa biết
       * @example 12.5
       */
      maxTotal: string | null;
      /** @enum {string} */
      outcome: 'met' | 'notMet' | 'undetermined';
      /** @description Dựa trên điều chưa đọc được trong chính văn bản */
      provisional: boolean;
      provisionalParameters: {
        citation: string | null;
        /** @enum {string} */
        how: 'act' | 'secondary' | 'borrowed' | 'unknown';
        id: string;
      }[];
      reasons: components['schemas']['Reason'][];
      /**
       * @description Tổng điểm đã chấm; null: chưa chấm gì, hoặc bộ không chấm điểm
       * @example 12.5
       */
      total: string | null;
      /**
       * @description Tổng điểm cao nhất còn có thể đạt
       * @example 12.5
       */
      totalBest: string | null;
      wayBack: {
        /** @description Phải sửa hoặc khai trước */
        clear: string[];
        /** @description Quy định chưa biết đang chắn đường */
        parameters?: string[];
        /**
         * @description Ít nhất bao nhiêu điểm; "0": đã đạt
         * @example 12.5
         */
        points: string | null;
        possible: boolean;
        steps: {
          beyond?: boolean;
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          from: string | null;
          id: string;
          /**
           * @description Số đo cho điểm ấy
           * @example 12.5
           */
          measure?: string;
          /** @enum {string} */
          sex?: 'male' | 'female';
          /**
           * @description Số thập phân viết thành chuỗi
           * @example 12.5
           */
          to: string;
        }[];
      };
    };
    VerdictNowView: {
      /** @enum {string} */
      outcome: 'met' | 'notMet' | 'undetermined';
      /** @example r1 */
      revision: string;
      /** @description Kết quả, điểm và lý do như khi chấm */
      same: boolean;
      /**
       * @description Số điểm ít nhất còn thiếu
       * @example 12.5
       */
      short: string | null;
      /**
       * @description Tổng điểm
       * @example 12.5
       */
      total: string | null;
      /** @description Cách đạt lại, thành câu */
      wayBack: string | null;
      /** @description Các lý do, thành câu */
      why: string[];
    };
    VerdictToldView: {
      /** @enum {string} */
      outcome: 'met' | 'notMet' | 'undetermined';
      /** @example r1 */
      revision: string;
      /**
       * @description Số điểm ít nhất còn thiếu
       * @example 12.5
       */
      short: string | null;
      /**
       * @description Tổng điểm
       * @example 12.5
       */
      total: string | null;
      /** @description Cách đạt lại, thành câu */
      wayBack: string | null;
      /** @description Các lý do, thành câu */
      why: string[];
    };
    WaitingOfficeView: {
      /** @example ttyt-trang-dinh */
      office: string;
      /** @example TTYT Tràng Định */
      officeName: string;
      /** @description Số phiếu đã nộp, chờ thẩm định */
      sheets: number;
    };
    WaysInView: {
      /**
       * @description Tên của dịch vụ định danh; null: chỉ đăng nhập bằng mật khẩu
       * @example Tài khoản của tỉnh
       */
      service: string | null;
    };
    WhyDto: {
      /** @description Vì sao */
      why: string;
    };
    ZoneDecisionView: {
      /** Format: date */
      date: string;
      /** @example 12/QĐ-SYT */
      number: string;
    };
    ZoneEntryDto: {
      /** @example 06040 */
      code: string;
      /** @example 2023-05-10 */
      decisionDate: string;
      /** @example 12/QĐ-SYT */
      decisionNumber: string;
      /** @description Số của dòng */
      number: string;
      /** @example 1 */
      period: number;
      /** @example 2023-05-12T02:00:00.000Z */
      recordedAt: string;
      recordedBy: string;
      /** @description Dòng mà dòng này đính chính */
      replaces: string | null;
      /**
       * @description null: dòng này bỏ một dòng ghi nhầm
       * @enum {string|null}
       */
      zone: '1' | '2' | '3' | null;
    };
    ZoneEntryNamedDto: {
      /** @example 06040 */
      code: string;
      /** @example xã Đại Đồng */
      commune: string;
      /** @example 2023-05-10 */
      decisionDate: string;
      /** @example 12/QĐ-SYT */
      decisionNumber: string;
      /** @description Số của dòng */
      number: string;
      /**
       * @description Mã đơn vị phụ trách
       * @example ttyt-trang-dinh
       */
      office: string | null;
      /** @example 1 */
      period: number;
      /** @example 2023-05-12T02:00:00.000Z */
      recordedAt: string;
      recordedBy: string;
      /** @description Dòng đã đính chính dòng này; null: còn được dùng */
      replacedBy: string | null;
      /** @description Dòng mà dòng này đính chính */
      replaces: string | null;
      /**
       * @description null: dòng này bỏ một dòng ghi nhầm
       * @enum {string|null}
       */
      zone: '1' | '2' | '3' | null;
    };
    ZoneInForceDto: {
      /** @example 2023-05-10 */
      decisionDate: string;
      /** @example 12/QĐ-SYT */
      decisionNumber: string;
      /** @description Số của dòng phân vùng */
      entry: string;
      /**
       * @description Vùng theo Quyết định 1300/QĐ-BYT
       * @enum {string}
       */
      zone: '1' | '2' | '3';
    };
    ZonesPage: {
      items: components['schemas']['ZoneEntryNamedDto'][];
      page: number;
      pageSize: number;
      total: number;
    };
    ZonesRecorded: {
      items: components['schemas']['ZoneEntryDto'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  AccountsController_list: {
    parameters: {
      query?: {
        /** @description Mã đơn vị phụ trách */
        office?: string;
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
        role?: 'healthCentre' | 'planningOffice' | 'leadership' | 'administrator';
        /** @description Đang mở hay đã đóng */
        state?: 'open' | 'closed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountsPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_make: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewPasswordView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsRegisterController_workbook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountEditDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountKeepingController_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountKeepingController_hand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewPasswordView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountKeepingController_bind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BindingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountKeepingController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountKeepingController_reset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResetDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewPasswordView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountKeepingController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessmentView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessmentView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppraisalMinutesController_workbook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ChangesController_changes: {
    parameters: {
      query?: {
        /** @description last: so với lần nộp gần nhất; previous: so với lần nộp trước đó */
        since?: 'last' | 'previous';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangesView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceList'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceController_add: {
    parameters: {
      query?: {
        /** @description Tiêu chí hoặc chỉ tiêu; bỏ trống: cả phiếu */
        item?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidence: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceList'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidence: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Chính tệp đã gửi */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'image/jpeg': string;
          'image/png': string;
          'image/webp': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_return: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessmentView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ScoreSheetController_workbook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScoresDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessmentView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessmentView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_unlock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessmentView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_acceptMany: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkMoveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_returnMany: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkMoveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_submitMany: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkSubmitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_unlockMany: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkMoveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuditController_list: {
    parameters: {
      query?: {
        /** @description Việc */
        action?:
          | 'placesLoaded'
          | 'standardLoaded'
          | 'standardDrafted'
          | 'standardDraftDropped'
          | 'standardActKept'
          | 'standardValueConfirmed'
          | 'standardValueCorrected'
          | 'standardPublished'
          | 'publicationUndone'
          | 'communeCorrected'
          | 'boundaryLoaded'
          | 'boundaryRemoved'
          | 'zoneRecorded'
          | 'zoneCorrected'
          | 'roundOpened'
          | 'roundPlanned'
          | 'roundPlanDropped'
          | 'roundEdited'
          | 'roundClosed'
          | 'roundOpenedAgain'
          | 'scoreWritten'
          | 'districtScoresTaken'
          | 'assessmentSubmitted'
          | 'assessmentReturned'
          | 'assessmentAccepted'
          | 'assessmentUnlocked'
          | 'evidenceAdded'
          | 'evidenceRemoved'
          | 'dispatchRecorded'
          | 'scanKept'
          | 'recognitionRecorded'
          | 'recognitionMended'
          | 'recognitionWithdrawn'
          | 'withdrawalTakenBack'
          | 'recognitionTakenBack'
          | 'pledgeRecorded'
          | 'pledgeMended'
          | 'pledgeTakenBack'
          | 'packHandedOut'
          | 'snapshotTaken'
          | 'snapshotPlanned'
          | 'snapshotPlanDropped'
          | 'meetingOpened'
          | 'meetingClosed'
          | 'meetingFollowed'
          | 'screenPresented'
          | 'guestInvited'
          | 'guestRevoked'
          | 'guestEntered'
          | 'decisionKept'
          | 'decisionMended'
          | 'decisionWithdrawn'
          | 'statementWritten'
          | 'statementSubmitted'
          | 'statementConfirmed'
          | 'statementReturned'
          | 'summaryWritten'
          | 'statementsDueSet'
          | 'statementsOrdered'
          | 'caseOpened'
          | 'caseWritten'
          | 'caseMoved'
          | 'noticeAddressesWritten'
          | 'letterheadWritten'
          | 'fileImported'
          | 'sheetMapConfirmed'
          | 'fileImportUndone'
          | 'signedIn'
          | 'signInFailed'
          | 'signInSlowed'
          | 'signedOut'
          | 'signedOutEverywhere'
          | 'passwordChanged'
          | 'passwordMistaken'
          | 'passwordReset'
          | 'sessionsEnded'
          | 'accountAdded'
          | 'accountEdited'
          | 'accountHandedOver'
          | 'identityBound'
          | 'identityUnbound'
          | 'accountClosed'
          | 'accountOpened'
          | 'requestRefused';
        /** @description Mã xã, ở mọi thời kỳ */
        commune?: string;
        /** @description Từ ngày */
        from?: string;
        /** @description Mã đối tượng */
        id?: string;
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
        /** @description Mã tài khoản, hoặc tên người làm đúng như nhật ký ghi */
        person?: string;
        /** @description Đến hết ngày */
        to?: string;
        /** @description Loại đối tượng */
        type?:
          | 'places'
          | 'standard'
          | 'commune'
          | 'boundary'
          | 'zone'
          | 'round'
          | 'assessment'
          | 'submission'
          | 'recognition'
          | 'pledge'
          | 'case'
          | 'snapshot'
          | 'meeting'
          | 'decision'
          | 'statement'
          | 'noticeAddresses'
          | 'letterhead'
          | 'account'
          | 'import'
          | 'sheetMap'
          | 'session'
          | 'request';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuditRegisterController_workbook: {
    parameters: {
      query?: {
        /** @description Việc */
        action?:
          | 'placesLoaded'
          | 'standardLoaded'
          | 'standardDrafted'
          | 'standardDraftDropped'
          | 'standardActKept'
          | 'standardValueConfirmed'
          | 'standardValueCorrected'
          | 'standardPublished'
          | 'publicationUndone'
          | 'communeCorrected'
          | 'boundaryLoaded'
          | 'boundaryRemoved'
          | 'zoneRecorded'
          | 'zoneCorrected'
          | 'roundOpened'
          | 'roundPlanned'
          | 'roundPlanDropped'
          | 'roundEdited'
          | 'roundClosed'
          | 'roundOpenedAgain'
          | 'scoreWritten'
          | 'districtScoresTaken'
          | 'assessmentSubmitted'
          | 'assessmentReturned'
          | 'assessmentAccepted'
          | 'assessmentUnlocked'
          | 'evidenceAdded'
          | 'evidenceRemoved'
          | 'dispatchRecorded'
          | 'scanKept'
          | 'recognitionRecorded'
          | 'recognitionMended'
          | 'recognitionWithdrawn'
          | 'withdrawalTakenBack'
          | 'recognitionTakenBack'
          | 'pledgeRecorded'
          | 'pledgeMended'
          | 'pledgeTakenBack'
          | 'packHandedOut'
          | 'snapshotTaken'
          | 'snapshotPlanned'
          | 'snapshotPlanDropped'
          | 'meetingOpened'
          | 'meetingClosed'
          | 'meetingFollowed'
          | 'screenPresented'
          | 'guestInvited'
          | 'guestRevoked'
          | 'guestEntered'
          | 'decisionKept'
          | 'decisionMended'
          | 'decisionWithdrawn'
          | 'statementWritten'
          | 'statementSubmitted'
          | 'statementConfirmed'
          | 'statementReturned'
          | 'summaryWritten'
          | 'statementsDueSet'
          | 'statementsOrdered'
          | 'caseOpened'
          | 'caseWritten'
          | 'caseMoved'
          | 'noticeAddressesWritten'
          | 'letterheadWritten'
          | 'fileImported'
          | 'sheetMapConfirmed'
          | 'fileImportUndone'
          | 'signedIn'
          | 'signInFailed'
          | 'signInSlowed'
          | 'signedOut'
          | 'signedOutEverywhere'
          | 'passwordChanged'
          | 'passwordMistaken'
          | 'passwordReset'
          | 'sessionsEnded'
          | 'accountAdded'
          | 'accountEdited'
          | 'accountHandedOver'
          | 'identityBound'
          | 'identityUnbound'
          | 'accountClosed'
          | 'accountOpened'
          | 'requestRefused';
        /** @description Mã xã, ở mọi thời kỳ */
        commune?: string;
        /** @description Từ ngày */
        from?: string;
        /** @description Mã đối tượng */
        id?: string;
        /** @description Mã tài khoản, hoặc tên người làm đúng như nhật ký ghi */
        person?: string;
        /** @description Đến hết ngày */
        to?: string;
        /** @description Loại đối tượng */
        type?:
          | 'places'
          | 'standard'
          | 'commune'
          | 'boundary'
          | 'zone'
          | 'round'
          | 'assessment'
          | 'submission'
          | 'recognition'
          | 'pledge'
          | 'case'
          | 'snapshot'
          | 'meeting'
          | 'decision'
          | 'statement'
          | 'noticeAddresses'
          | 'letterhead'
          | 'account'
          | 'import'
          | 'sheetMap'
          | 'session'
          | 'request';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuditController_head: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditHeadView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BackupsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackupsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BoundariesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoundariesView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BoundariesController_keep: {
    parameters: {
      query: {
        /** @description Ngày của danh mục xã mà tệp ranh giới thể hiện */
        on: string;
        /** @description Ranh giới đang dùng sẽ được thay; bỏ trống: chưa có */
        replaces?: string;
        /** @description Nguồn của ranh giới, in dưới bản đồ */
        source: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoundaryView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BoundariesController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoundaryGroundView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BoundariesController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoundaryView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BoundariesController_check: {
    parameters: {
      query: {
        /** @description Ngày của danh mục xã mà tệp ranh giới thể hiện */
        on: string;
        /** @description Nguồn của ranh giới, in dưới bản đồ */
        source: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoundaryCheckView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CasesController_list: {
    parameters: {
      query?: {
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
        state?: 'open' | 'planAgreed' | 'restored' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice';
        title?: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasesPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CasesController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseWithMovesView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CasesController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseEditDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CommunesController_list: {
    parameters: {
      query?: {
        /** @description Mã đơn vị phụ trách */
        office?: string;
        /** @description Ngày, năm-tháng-ngày; bỏ trống là hôm nay */
        on?: string;
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommunesPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CommunesRegisterController_workbook: {
    parameters: {
      query?: {
        /** @description Ngày, năm-tháng-ngày; bỏ trống là hôm nay */
        on?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CommunesController_one: {
    parameters: {
      query?: {
        /** @description Ngày, năm-tháng-ngày; bỏ trống là hôm nay */
        on?: string;
      };
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommuneWithPastDto'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GuestsController_enter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuestTokenDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuestSessionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GuestsController_leave: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuestLeftView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GuestsController_frame: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingPackController_guestsTables: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingPackController_guestsWorkbook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingPackController_guestsWord: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingPackController_guestsPdf: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GuestsController_presented: {
    parameters: {
      query?: {
        /** @description number đã có; bằng number hiện tại thì trả 204 */
        seen?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresentedView'];
        };
      };
      /** @description Chưa có gì mới */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LiveView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_list: {
    parameters: {
      query?: {
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
      };
      header?: never;
      path: {
        kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_send: {
    parameters: {
      query?: {
        /** @description Với phụ lục bộ tiêu chí: bộ nào */
        edition?: string;
        /** @description Đợt nhận điểm; mẫu của đợt khác bị từ chối */
        round?: string;
        /** @description Nộp luôn các phiếu mà tệp chấm */
        submit?: boolean;
        /** @description Tên xã trong tệp là của ngày nào */
        unitsOn?: string;
      };
      header?: never;
      path: {
        kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_apply: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppliedView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_map: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MapDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_marked: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        kind: 'assessments' | 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts' | 'standard';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LetterheadController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterheadView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LetterheadController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LetterheadDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterheadView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingsController_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandController_commune: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingCommuneView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingDecisionsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionsController_keep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decision: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingDecisionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingDecisionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionsController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decision: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingDecisionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandController_frame: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingsController_invite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuestDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitedGuestView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingsController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        guest: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MinutesController_word: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Word */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MinutesController_pdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingPackController_tables: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingPackController_workbook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingPackController_word: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingPackController_pdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandController_presented: {
    parameters: {
      query?: {
        /** @description number đã có; bằng number hiện tại thì trả 204 */
        seen?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresentedView'];
        };
      };
      /** @description Chưa có gì mới */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandController_stand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StandDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MetricsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_list: {
    parameters: {
      query?: {
        /** @description Mã đơn vị nhận; bỏ trống: thông báo của mình */
        office?: string;
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticesPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_addresses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllAddressesView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddressesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllAddressesView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OfficesController_list: {
    parameters: {
      query?: {
        /** @description Ngày, năm-tháng-ngày; bỏ trống là hôm nay */
        on?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficesList'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlannedRoundsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedRoundsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlannedRoundsController_plan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlannedRoundDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedRoundView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlannedRoundsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedRoundsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlannedSnapshotsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedSnapshotsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PledgesController_list: {
    parameters: {
      query?: {
        /** @description Mã đơn vị phụ trách */
        office?: string;
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
        /** @description Một phần tên xã, huyện, mã xã, văn bản hoặc ghi chú; không cần dấu */
        q?: string;
        /** @description Còn đăng ký, hay đã thôi */
        state?: 'kept' | 'dropped';
        title?: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PledgesPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PledgesController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PledgeDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PledgeView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PledgesRegisterController_workbook: {
    parameters: {
      query?: {
        /** @description Mã đơn vị phụ trách */
        office?: string;
        /** @description Một phần tên xã, huyện, mã xã, văn bản hoặc ghi chú; không cần dấu */
        q?: string;
        /** @description Còn đăng ký, hay đã thôi */
        state?: 'kept' | 'dropped';
        title?: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PledgesController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PledgeEditDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PledgeView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecognitionsController_list: {
    parameters: {
      query?: {
        /** @description Mã xã */
        commune?: string;
        /** @description Mã đơn vị phụ trách */
        office?: string;
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
        /** @description Một phần tên xã, huyện, mã xã, số quyết định hoặc ghi chú; không cần dấu */
        q?: string;
        /** @description Hôm nay còn thời hạn, sắp hết (90 ngày), hết, không rõ, hay đã thu hồi */
        state?: 'inTerm' | 'endsSoon' | 'ended' | 'unknown' | 'withdrawn';
        /** @description Công nhận cho năm này trở về trước */
        through?: number;
        title?: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
        /** @description Công nhận cho đúng năm này */
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecognitionsPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecognitionsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecognitionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecognitionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecognitionsRegisterController_workbook: {
    parameters: {
      query?: {
        /** @description Mã xã */
        commune?: string;
        /** @description Mã đơn vị phụ trách */
        office?: string;
        /** @description Một phần tên xã, huyện, mã xã, số quyết định hoặc ghi chú; không cần dấu */
        q?: string;
        /** @description Hôm nay còn thời hạn, sắp hết (90 ngày), hết, không rõ, hay đã thu hồi */
        state?: 'inTerm' | 'endsSoon' | 'ended' | 'unknown' | 'withdrawn';
        /** @description Công nhận cho năm này trở về trước */
        through?: number;
        title?: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
        /** @description Công nhận cho đúng năm này */
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecognitionsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecognitionEditDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecognitionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundsList'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoundDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoundEditDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_sheets: {
    parameters: {
      query?: {
        /** @description Đơn vị phụ trách */
        office?: string;
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
        standard?: string;
        state?: 'draft' | 'submitted' | 'returned' | 'accepted';
      };
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetsPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StoryController_story: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoryView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EntryFormController_workbook: {
    parameters: {
      query?: {
        /** @description Cột điểm; bỏ trống: phúc tra đối với trung tâm y tế, thẩm định đối với Sở Y tế */
        column?: 'self' | 'district' | 'appraised';
        /** @description Đơn vị phụ trách; bỏ trống: đơn vị của mình, hoặc toàn tỉnh đối với Sở Y tế */
        office?: string;
      };
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GridController_grid: {
    parameters: {
      query: {
        /** @description Đơn vị phụ trách; bỏ trống: mọi xã được xem */
        office?: string;
        standard: string;
      };
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GridView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HomeController_home: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HomeView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlannedSnapshotsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedSnapshotsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PlannedSnapshotsController_plan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlannedSnapshotDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedSnapshotView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewsController_progress: {
    parameters: {
      query?: {
        title?: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      };
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgressView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewMeetingController_workbook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewsController_reviews: {
    parameters: {
      query?: {
        /** @description Chỉ cùng reason=floor: tiêu chí dưới sàn */
        criterion?: string;
        office?: string;
        outcome?: 'maintained' | 'noLongerMeets' | 'undetermined' | 'notAssessed';
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
        /** @description Một phần tên hoặc mã xã, tên huyện, đơn vị; không cần dấu */
        q?: string;
        /** @description Có lý do này, có thể cùng lý do khác */
        reason?: 'total' | 'floor' | 'disqualified' | 'indicator' | 'notAnswered' | 'parameterUnknown' | 'titleAtRisk';
        /** @description true: đã hết thời hạn công nhận; false: chưa hết, hoặc không rõ */
        termEnded?: boolean;
        /** @description Công nhận cho năm này trở về trước; nếu bỏ trống: mốc của đợt */
        through?: number;
        title?: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      };
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewListController_workbook: {
    parameters: {
      query?: {
        /** @description Chỉ cùng reason=floor: tiêu chí dưới sàn */
        criterion?: string;
        office?: string;
        outcome?: 'maintained' | 'noLongerMeets' | 'undetermined' | 'notAssessed';
        /** @description Một phần tên hoặc mã xã, tên huyện, đơn vị; không cần dấu */
        q?: string;
        /** @description Có lý do này, có thể cùng lý do khác */
        reason?: 'total' | 'floor' | 'disqualified' | 'indicator' | 'notAnswered' | 'parameterUnknown' | 'titleAtRisk';
        /** @description true: đã hết thời hạn công nhận; false: chưa hết, hoặc không rõ */
        termEnded?: boolean;
        /** @description Công nhận cho năm này trở về trước; nếu bỏ trống: mốc của đợt */
        through?: number;
        title?: 'BTCQGYTX' | 'ntm' | 'ntm-advanced' | 'ntm-model';
      };
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SnapshotsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SnapshotsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SnapshotsController_take: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SnapshotDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SnapshotView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatementsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatementsController_due: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatementsDueDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatementsController_order: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatementsOrderDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatementsController_summary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatementsController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        office: string;
        round: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatementsController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        office: string;
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatementsController_giveBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        office: string;
        round: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatementReturnDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatementsController_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        office: string;
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundSubmissionsController_list: {
    parameters: {
      query?: {
        /** @description Đơn vị nộp */
        office?: string;
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
      };
      header?: never;
      path: {
        round: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionsPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ServiceSessionController_finish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ServiceSessionController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceAddressView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ServiceSessionController_ways: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaysInView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenSessionsList'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionsController_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SnapshotsController_whole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SnapshotDocumentsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SnapshotsController_comparison: {
    parameters: {
      query: {
        /** @description Bản chốt đem so sánh, thường là bản trước */
        with: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparisonView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeetingsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewMeetingController_frozenPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewMeetingController_frozen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewReportController_word: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Word */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewReportController_pdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandardsController_list: {
    parameters: {
      query?: {
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardsPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandardsController_read: {
    parameters: {
      query?: {
        /** @description Bản; bỏ trống: bản công bố gần nhất */
        revision?: string;
      };
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardDetailDto'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ActsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActFilesView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ActsController_send: {
    parameters: {
      query: {
        /** @description Số, ký hiệu của văn bản */
        number: string;
      };
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActFileView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ActsController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        edition: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Chính tệp đã gửi */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'image/jpeg': string;
          'image/png': string;
          'image/webp': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AnnexController_workbook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenDraftDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionOfView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_drop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DroppedDraftView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicationsController_preview: {
    parameters: {
      query?: {
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
        /** @description Bản nháp kèm theo bản nâng cấp; bỏ trống: bản nháp của đơn vị */
        revision?: string;
      };
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicationsController_publish: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActValuesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionOfView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StandardsController_evaluate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrialDto'];
      };
    };
    responses: {
      /** @description Kết luận với lý do và cách đạt lại */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verdict'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicationsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationsView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_values: {
    parameters: {
      query?: {
        /** @description Bản; bỏ trống: bản công bố gần nhất */
        revision?: string;
      };
      header?: never;
      path: {
        edition: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawValuesView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicationsController_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UndoPublicationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SubmissionsController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DispatchEditDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SubmissionsController_scan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Chính tệp đã gửi */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'image/jpeg': string;
          'image/png': string;
          'image/webp': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SubmissionsController_keep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionView'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ZonesController_list: {
    parameters: {
      query?: {
        /** @description Mã xã */
        commune?: string;
        /** @description Số quyết định */
        decisionNumber?: string;
        /** @description Mã đơn vị phụ trách */
        office?: string;
        /** @description Trang, từ 1 */
        page?: number;
        /** @description Số dòng một trang */
        pageSize?: number;
        /** @description Một phần tên, mã xã hoặc số quyết định; không cần dấu */
        q?: string;
        /** @description Dòng còn được dùng, hay đã được đính chính */
        state?: 'read' | 'replaced';
        zone?: '1' | '2' | '3';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ZonesPage'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ZonesController_record: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordZoneBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ZonesRecorded'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ZonesRegisterController_workbook: {
    parameters: {
      query?: {
        /** @description Mã xã */
        commune?: string;
        /** @description Số quyết định */
        decisionNumber?: string;
        /** @description Mã đơn vị phụ trách */
        office?: string;
        /** @description Một phần tên, mã xã hoặc số quyết định; không cần dấu */
        q?: string;
        /** @description Dòng còn được dùng, hay đã được đính chính */
        state?: 'read' | 'replaced';
        zone?: '1' | '2' | '3';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tệp Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ZonesController_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectZoneBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ZoneEntryDto'];
        };
      };
      /** @description Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors` */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
