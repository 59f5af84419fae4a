import { Chance } from './chance.js';
import type { PlannedCommune } from './plan-2023.js';

/** Codes of the xã that hold an NTM title for 2022 or earlier; `real` ones by decisions that exist. */
export interface NtmHolders {
  ntm: Set<string>;
  advanced: Set<string>;
  model: Set<string>;
  real: Set<string>;
}

/** By office: how many hold NTM; how many of those nâng cao, besides the three real ones; how many of those kiểu mẫu. */
const QUOTAS: Record<string, [ntm: number, advanced: number, model: number]> = {
  'ttyt-lang-son': [3, 2, 1],
  'ttyt-trang-dinh': [8, 1, 0],
  'ttyt-binh-gia': [4, 0, 0],
  'ttyt-van-lang': [6, 1, 0],
  'ttyt-cao-loc': [9, 2, 1],
  'ttyt-van-quan': [5, 0, 0],
  'ttyt-bac-son': [8, 2, 1],
  'ttyt-huu-lung': [11, 2, 1],
  'ttyt-chi-lang': [7, 2, 0],
  'ttyt-loc-binh': [5, 0, 0],
  'ttyt-dinh-lap': [4, 0, 0],
};

/** Chi Lăng (Tràng Định), Sơn Hà, Bắc Lãng: nâng cao of 2022. Bính Xá: NTM of 2018. */
export const REAL_ADVANCED = ['06034', '06454', '06646'];
export const REAL_NTM = ['06622'];

/** Who holds what: mostly, not only, communes in good standing for health. */
export function ntmHolders(plan: PlannedCommune[]): NtmHolders {
  const real = new Set([...REAL_ADVANCED, ...REAL_NTM]);
  const holders: NtmHolders = { ntm: new Set(), advanced: new Set(REAL_ADVANCED), model: new Set(), real };
  for (const [office, [ntm, advanced, model]] of Object.entries(QUOTAS)) {
    const own = ranked(
      plan.filter((one) => one.office.code === office && one.commune.type === 'xa'),
      real,
    );
    const titled = own.slice(0, ntm);
    const higher = titled.filter((code) => !real.has(code)).slice(0, advanced);
    for (const code of titled) holders.ntm.add(code);
    for (const code of higher) holders.advanced.add(code);
    for (const code of higher.slice(0, model)) holders.model.add(code);
  }
  return holders;
}

/** Codes, the likelier holders first. */
function ranked(plan: PlannedCommune[], real: Set<string>): string[] {
  const rank = ({ commune, held, outcome }: PlannedCommune): number => {
    if (real.has(commune.code)) return -1;
    return new Chance(`holds ntm ${commune.code}`).next() * (held && outcome === 'met' ? 0.6 : held ? 0.85 : 1.4);
  };
  return [...plan].sort((a, b) => rank(a) - rank(b)).map(({ commune }) => commune.code);
}
