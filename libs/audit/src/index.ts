export { AuditRecord } from './audit-record.entity.js';
export { readAudit, type AuditFilter } from './read-audit.js';
export { recordAudit, recordAudits, type Act } from './record-audit.js';
