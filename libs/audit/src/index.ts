export { AuditModule } from './audit.module.js';
export { AuditRecord } from './audit-record.entity.js';
export { sealOf, START, type ChainHead, type SealedAct } from './chain.js';
export { AuditFilterDto } from './http/audit.dto.js';
export { countAudit, eachAudit, readAudit, type AuditFilter } from './read-audit.js';
export { readHead } from './read-head.js';
export { recordAudit, recordAudits, type Act } from './record-audit.js';
export { verifyChain, type ChainFault, type ChainVerdict, type KnownHead } from './verify-chain.js';
