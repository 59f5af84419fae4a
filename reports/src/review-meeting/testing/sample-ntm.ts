import type { IndicatorHead, MeasureCell, NtmRow, NtmTable, OutcomeLook } from '../report.js';
import { random } from './random.js';
import { OFFICES, WORDS, type SampleCommune } from './sample-communes.js';
import { summaryOf, type Counted } from './sample-summary.js';

const NTM: IndicatorHead[] = [
  { id: '15.1', name: 'Tỷ lệ tham gia bảo hiểm y tế (cả nam và nữ)', threshold: '≥ 90 %', provisional: true },
  { id: '15.2', name: 'Đạt tiêu chí quốc gia về y tế', threshold: 'đạt', provisional: false },
  { id: '15.3', name: 'Tỷ lệ trẻ em dưới 5 tuổi thấp còi', threshold: '< 24 %', provisional: true },
  { id: '15.4', name: 'Tỷ lệ dân số có sổ khám chữa bệnh điện tử', threshold: '> 50 %', provisional: true },
];

const ADVANCED: IndicatorHead[] = [
  { id: '14.1', name: 'Tỷ lệ tham gia bảo hiểm y tế', threshold: '≥ 95 %', provisional: true },
  { id: '14.2', name: 'Tỷ lệ dân số được quản lý sức khỏe', threshold: '≥ 90 %', provisional: true },
  { id: '14.3', name: 'Tỷ lệ khám chữa bệnh từ xa', threshold: '≥ 40 %', provisional: true },
  { id: '14.4', name: 'Tỷ lệ dân số có sổ khám chữa bệnh điện tử', threshold: '≥ 70 %', provisional: true },
];

const LAW = 'Quyết định 1494/QĐ-UBND ngày 14/9/2022';
const SHARED = 'Mọi kết quả trên biểu này là tạm tính: mức phải đạt lấy từ Quyết định 318/QĐ-TTg qua nguồn thứ cấp.';

const comma = (value: number): string => String(value).replace('.', ',');

/** The three titles over invented communes; every `step`th takes part. */
export function ntmTables(places: SampleCommune[]): NtmTable[] {
  const table = (
    title: string,
    shortTitle: string,
    criterion: string,
    indicators: IndicatorHead[],
    step: number,
  ): NtmTable => {
    const rows = places.filter((_, at) => at % step === 0).map((place, at) => ntmRow(place, at, indicators, step));
    const counted = rows.map((row): Counted => ({
      office: row.office,
      look: row.outcome.look,
      pledged: row.pledged,
      reviewed: row.review?.look ?? null,
      termEnded: row.termEnded,
    }));
    return {
      title,
      shortTitle,
      standard: `${criterion}, ${LAW}`,
      indicators,
      sharedNote: SHARED,
      summary: summaryOf(
        OFFICES.map(([office]) => office),
        counted,
      ),
      rows: (async function* () {
        yield* rows;
      })(),
    };
  };
  return [
    table('Xã nông thôn mới', 'NTM', 'Tiêu chí 15 về y tế', NTM, 2),
    table('Xã nông thôn mới nâng cao', 'NTM nâng cao', 'Tiêu chí 14 về y tế', ADVANCED, 7),
    table('Xã nông thôn mới kiểu mẫu', 'NTM kiểu mẫu', 'Tiêu chí 14 về y tế của NTM nâng cao', ADVANCED, 20),
  ];
}

function ntmRow(place: SampleCommune, at: number, indicators: IndicatorHead[], step: number): NtmRow {
  const next = random(at * 31 + step);
  const look: OutcomeLook =
    next() < 0.1 ? 'notAssessed' : next() < 0.1 ? 'undetermined' : next() < 0.35 ? 'notMet' : 'met';
  const failing = look === 'notMet' ? Math.floor(next() * indicators.length) : -1;
  const measures = indicators.map((indicator, index): MeasureCell =>
    measure(indicator, look, index === failing, next()),
  );
  const held = next() < 0.6;
  const year = 2017 + Math.floor(next() * 6);
  return {
    office: place.office,
    commune: place.name,
    pledged: next() < 0.2,
    year: held ? year : null,
    decision: held
      ? { number: `${100 + at}/QĐ-UBND`, date: `${year + 1}-01-${String((at % 28) + 1).padStart(2, '0')}` }
      : null,
    termEnded: false,
    measures,
    outcome: { look, word: WORDS[look], provisional: false },
    review: held
      ? {
          look,
          word: look === 'met' ? 'Còn đạt' : look === 'notMet' ? 'Không còn đạt' : WORDS[look],
          provisional: false,
        }
      : null,
    reasons:
      failing >= 0
        ? `Chỉ tiêu ${indicators[failing]?.id ?? ''} chưa đạt ${indicators[failing]?.threshold ?? ''}.`
        : null,
    wayBack: failing >= 0 ? `Nâng chỉ tiêu ${indicators[failing]?.id ?? ''} đến mức phải đạt.` : null,
    note: null,
  };
}

function measure(indicator: IndicatorHead, look: OutcomeLook, failing: boolean, chance: number): MeasureCell {
  if (look === 'notAssessed') return { value: null, text: null, failing: false };
  if (indicator.threshold === 'đạt') return { value: null, text: failing ? 'Không đạt' : 'Đạt', failing };
  const bound = Number(indicator.threshold.replaceAll(/[^\d]/g, ''));
  const away = Math.round(chance * 80) / 10;
  const lower = indicator.threshold.startsWith('<');
  const value = Math.min(100, failing === lower ? bound + away + 0.1 : bound - away - 0.1);
  const shown = Math.round(value * 10) / 10;
  if (indicator.id === '15.1' && chance > 0.5)
    return {
      value: null,
      text: `Nam ${comma(shown)}\nNữ ${comma(Math.min(100, Math.round(shown * 10 + 4) / 10))}`,
      failing,
    };
  return { value: String(shown), text: null, failing };
}
