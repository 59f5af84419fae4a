// breaks no-reports-in-libraries
export { makeFile } from '@chuan-xa/reports';
