import { Command } from 'commander';
import { exportCommand } from './audit/export.js';
import { headCommand } from './audit/head.js';
import { listCommand } from './audit/list.js';
import { verifyAuditCommand } from './audit/verify.js';

/** The record: to read, to hand over, and to hold against what was printed of it. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('nhật ký: đọc, xuất ra Excel, kiểm tra có bị sửa không; nhật ký chỉ thêm, không sửa, không xóa')
    .addCommand(listCommand())
    .addCommand(exportCommand())
    .addCommand(headCommand())
    .addCommand(verifyAuditCommand());
