import fastifyCookie from '@fastify/cookie';
import { Inject, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { IdentityServiceSettings } from '@chuan-xa/platform';
import { AccessGuard } from './access/access.guard.js';
import { AddAccount } from './add-account.js';
import { ChangePassword } from './change-password.js';
import { CloseAccount } from './close-account.js';
import { EditAccount } from './edit-account.js';
import { EndAccountSessions } from './end-account-sessions.js';
import { HandOver } from './hand-over.js';
import { AccountKeepingController } from './http/account-keeping.controller.js';
import { AccountsController } from './http/accounts.controller.js';
import { SessionController } from './http/session.controller.js';
import { SessionsController } from './http/sessions.controller.js';
import { BindIdentity } from './oidc/bind-identity.js';
import { IDENTITY_SERVICE, IdentityService } from './oidc/identity-service.js';
import { ServiceSessionController } from './oidc/service-session.controller.js';
import { SignInByService } from './oidc/sign-in-by-service.js';
import { OpenAccount } from './open-account.js';
import { ResetPassword } from './reset-password.js';
import { FindSession } from './sessions/find-session.js';
import { PruneSessions } from './sessions/prune-sessions.js';
import { SESSION_SETTINGS, type SessionSettings } from './sessions/session-settings.js';
import { SignIn } from './sessions/sign-in.js';
import { SignOut } from './sessions/sign-out.js';
import { SignOutEverywhere } from './sessions/sign-out-everywhere.js';
import { SignInTries } from './throttle/sign-in-tries.js';

const useCases = [
  ...[AddAccount, EditAccount, ResetPassword, HandOver, CloseAccount, OpenAccount, EndAccountSessions],
  ...[ChangePassword, FindSession, SignIn, SignOut, SignOutEverywhere, SignInByService, BindIdentity],
];

/** Accounts and sessions, and the guard that every request of the application passes; a guest's link is counted and kept as they are. */
@Module({})
export class AccountsModule implements OnModuleInit {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  static of(settings: SessionSettings, identityService: IdentityServiceSettings | null = null): DynamicModule {
    return {
      module: AccountsModule,
      global: true,
      controllers: [
        SessionController,
        ServiceSessionController,
        SessionsController,
        AccountsController,
        AccountKeepingController,
      ],
      providers: [
        ...useCases,
        SignInTries,
        PruneSessions,
        IdentityService,
        { provide: IDENTITY_SERVICE, useValue: identityService },
        { provide: SESSION_SETTINGS, useValue: settings },
        AccessGuard,
        { provide: APP_GUARD, useExisting: AccessGuard },
      ],
      exports: [...useCases, SignInTries, SESSION_SETTINGS],
    };
  }

  /** Sessions travel in a cookie: the server learns to read and write them before it takes its first request. */
  async onModuleInit(): Promise<void> {
    await this.host.httpAdapter.getInstance().register(fastifyCookie);
  }
}
