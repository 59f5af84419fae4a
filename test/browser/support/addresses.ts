import type { Locator, Page } from 'playwright-core';

/** The people whose places are looked at, one a role. */
export const WHO = ['ttyt-trang-dinh', 'khtc', 'lanh-dao', 'quan-tri'] as const;
export type Who = (typeof WHO)[number];

/** Pages that a place leads to without standing in the row. */
const BESIDE: Record<Who, string[]> = {
  'ttyt-trang-dinh': ['/dang-ky', '/phan-vung', '/ho-so-cua-toi'],
  khtc: [
    '/dang-ky',
    '/phan-vung',
    '/ranh-gioi',
    '/the-thuc',
    '/ra-soat/06004',
    '/bo-tieu-chi/byt-1300-2023',
    '/ho-so-cua-toi',
  ],
  'lanh-dao': ['/dang-ky', '/bo-tieu-chi/byt-1300-2023'],
  'quan-tri': ['/ho-so-cua-toi'],
};

export const placesOn = (page: Page): Locator => page.getByRole('navigation', { name: 'Các mục' }).getByRole('link');

/** Where every page of the account is that is signed in. */
export const addressesOf = async (page: Page, who: Who): Promise<string[]> => [
  ...(await placesOn(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
  ...BESIDE[who],
];
