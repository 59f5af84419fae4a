import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { sentenceOf } from '../api/problem.js';
import { Waiting } from '../components/answer.js';
import { Button } from '../components/button.js';
import { Notice } from '../components/notice.js';
import { Page } from '../components/page.js';
import { asTexts, type Search } from './search.js';
import { Shell } from './shell.js';

const root = createRootRoute({
  component: Shell,
  validateSearch: asTexts,
  search: { middlewares: [retainSearchParams(['dot'])] },
  notFoundComponent: () => (
    <Page title="Không có trang này">
      <p>Địa chỉ này không dẫn tới đâu. Chọn một mục ở hàng trên.</p>
    </Page>
  ),
  errorComponent: ({ error }) => (
    <Page title="Có lỗi">
      <Notice look="danger">
        <p>{sentenceOf(error)}</p>
        <div>
          <Button onClick={() => window.location.reload()}>Tải lại trang</Button>
        </div>
      </Notice>
    </Page>
  ),
});

const at = <const Path extends string>(path: Path, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name),
    pendingComponent: () => <Waiting />,
  });

const routes = root.addChildren([
  at('/', () => import('../features/home/home-page.js'), 'HomePage'),
  at('/thong-bao', () => import('../features/notices/notices-page.js'), 'NoticesPage'),
  at('/nhap-diem', () => import('../features/entry/entry-page.js'), 'EntryPage'),
  at('/nhap-diem/$sheet', () => import('../features/sheet/sheet-page.js'), 'SheetPage'),
  at('/ra-soat', () => import('../features/review/review-page.js'), 'ReviewPage'),
  at('/ra-soat/$commune', () => import('../features/review/review-page.js'), 'ReviewPage'),
  at('/ho-so-theo-doi', () => import('../features/cases/cases-page.js'), 'CasesPage'),
  at('/hop', () => import('../features/snapshots/snapshots-page.js'), 'SnapshotsPage'),
  at('/kien-nghi', () => import('../features/statements/statements-page.js'), 'StatementsPage'),
  at('/the-thuc', () => import('../features/letterhead/letterhead-page.js'), 'LetterheadPage'),
  at('/hop/$snapshot', () => import('../features/meeting/pages.js'), 'MeetingPage'),
  at('/hop/theo/$meeting', () => import('../features/meeting/pages.js'), 'FollowPage'),
  at('/hop/khach', () => import('../features/meeting/pages.js'), 'GuestPage'),
  at('/so-cong-nhan', () => import('../features/recognitions/recognitions-page.js'), 'RecognitionsPage'),
  at('/dang-ky', () => import('../features/recognitions/pledges-page.js'), 'PledgesPage'),
  at('/bo-tieu-chi', () => import('../features/law/law-page.js'), 'LawPage'),
  at('/bo-tieu-chi/$edition', () => import('../features/law/edition-page.js'), 'EditionPage'),
  at('/dia-ban', () => import('../features/places/communes-page.js'), 'CommunesPage'),
  at('/phan-vung', () => import('../features/places/zones-page.js'), 'ZonesPage'),
  at('/ranh-gioi', () => import('../features/places/boundaries-page.js'), 'BoundariesPage'),
  at('/dot', () => import('../features/rounds/rounds-page.js'), 'RoundsPage'),
  at('/nhap-tep', () => import('../features/imports/imports-page.js'), 'ImportsPage'),
  at('/nhap-tep/$kind/$id', () => import('../features/imports/import-page.js'), 'ImportPage'),
  at('/tai-khoan', () => import('../features/accounts/accounts-page.js'), 'AccountsPage'),
  at('/nhat-ky', () => import('../features/audit/audit-page.js'), 'AuditPage'),
  at('/ho-so-cua-toi', () => import('../features/sign-in/own-account-page.js'), 'OwnAccountPage'),
]);

export const router = createRouter({
  routeTree: routes,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Kept as plain words: an address is read, sent and typed by people.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(
      Object.entries(search as Search).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ).toString();
    return text === '' ? '' : `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
