/** One figure of a family. */
export interface Sample {
  /** What follows the family's name: `_count`, `_sum`, `_bucket` of a histogram; nothing else has one. */
  suffix?: string;
  labels?: Readonly<Record<string, string>>;
  value: number;
}

/** Figures of one kind, as Prometheus takes them. */
export interface Family {
  name: string;
  type: 'counter' | 'gauge' | 'histogram';
  help: string;
  samples: Sample[];
}

/** The media type of `metricsText`. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Families in the text form of Prometheus, version 0.0.4. A family without a figure is left out. */
export const metricsText = (families: readonly Family[]): string =>
  families
    .filter(({ samples }) => samples.length > 0)
    .map(
      ({ name, type, help, samples }) =>
        `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${samples.map((sample) => line(name, sample)).join('')}`,
    )
    .join('');

const line = (name: string, { suffix = '', labels = {}, value }: Sample): string =>
  `${name}${suffix}${labelText(labels)} ${numberText(value)}\n`;

const labelText = (labels: Readonly<Record<string, string>>): string => {
  const parts = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
};

const escaped = (value: string): string => value.replace(/[\\"\n]/g, (mark) => (mark === '\n' ? '\\n' : `\\${mark}`));

const numberText = (value: number): string =>
  Number.isFinite(value) ? String(value) : Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
