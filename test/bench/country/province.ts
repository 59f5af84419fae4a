import { chanceOf } from './chance.js';

/** A commune as sheets are made of it. */
export interface MadeCommune {
  province: string;
  code: string;
  type: string;
  office: string;
}

/** The places of a made-up province, all of period 1. */
export interface MadeProvince {
  code: string;
  name: string;
  districts: { code: string; name: string; office: string; officeName: string }[];
  communes: (MadeCommune & { district: string; name: string })[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const NAMES = ['Đại Đồng', 'Chi Lăng', 'Hòa Bình', 'Quốc Khánh', 'Tân Tiến', 'Đề Thám', 'Kim Đồng', 'Hùng Sơn'];
const COMMUNES_A_DISTRICT = 17;

/** The code that no real province has: a letter and a digit. */
export const madeCode = (place: number): string => `${LETTERS[Math.floor(place / 10)] ?? 'Z'}${place % 10}`;

/** A province of so many communes; its names say that they are made up. */
export function makeProvince(place: number, size: number): MadeProvince {
  const code = madeCode(place);
  const chance = chanceOf(`places ${code}`);
  const districts = Array.from({ length: Math.ceil(size / COMMUNES_A_DISTRICT) }, (_none, at) => ({
    code: String(at + 1).padStart(3, '0'),
    name: `Huyện bịa ${at + 1}`,
    office: `ttyt-bia-${at + 1}`,
    officeName: `Trung tâm Y tế huyện bịa ${at + 1}`,
  }));
  const communes = Array.from({ length: size }, (_none, at) => {
    const { code: district = '', office = '' } = districts[at % districts.length] ?? {};
    return {
      province: code,
      code: `${code}${String(at + 1).padStart(3, '0')}`,
      type: chance.holds(90) ? 'xa' : chance.holds(50) ? 'phuong' : 'thi-tran',
      office,
      district,
      name: `${NAMES[chance.below(NAMES.length)] ?? ''} ${at + 1} (bịa)`,
    };
  });
  return { code, name: `Tỉnh bịa ${code} (để đo)`, districts, communes };
}
