// What `npm audit --json` comes to. Pure: tested beside it.

const GRAVE = ['high', 'critical'];

/**
 * @param {string} answer what `npm audit --json` printed
 * @returns {{ checked: boolean, passed: boolean, line: string }} `passed` is true of what could not be checked; `line` says so
 */
export function judgeAdvisories(answer) {
  const report = parsed(answer);
  const counts = report?.metadata?.vulnerabilities;
  if (counts === undefined || typeof counts !== 'object' || counts === null || report.error !== undefined)
    return { checked: false, passed: true, line: `advisories NOT CHECKED: ${whyNot(report)}` };
  const total = report.metadata.dependencies?.prod ?? 0;
  const grave = GRAVE.reduce((sum, severity) => sum + (counts[severity] ?? 0), 0);
  const names = Object.values(report.vulnerabilities ?? {})
    .filter(({ severity }) => GRAVE.includes(severity))
    .map(({ name, severity, range }) => `${name} ${range} (${severity})`);
  if (grave === 0 && names.length === 0)
    return { checked: true, passed: true, line: `advisories: none high or critical in ${total} packages` };
  return { checked: true, passed: false, line: `advisories: ${grave} high or critical: ${names.join(', ')}` };
}

/** The registry’s address is left out: which one is asked is the machine’s affair. */
function whyNot(report) {
  if (report === null) return 'npm audit gave no report';
  if (report.statusCode !== undefined) return `the registry offers none (it answered ${report.statusCode})`;
  const why = report.error?.code ?? report.error?.summary ?? report.code;
  return `the registry was not reached${why ? ` (${String(why).split('\n')[0]})` : ''}`;
}

function parsed(answer) {
  try {
    const report = JSON.parse(answer);
    return typeof report === 'object' ? report : null;
  } catch {
    return null;
  }
}
