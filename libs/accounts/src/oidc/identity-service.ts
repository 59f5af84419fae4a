import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, Line, refuse, type IdentityServiceSettings, type Refusal } from '@chuan-xa/platform';
import * as openid from 'openid-client';
import type { Flow } from './flow.js';

/** Injection token of `IdentityServiceSettings | null`. */
export const IDENTITY_SERVICE = Symbol('IDENTITY_SERVICE');

/** Who somebody is, as the service says. */
export interface Identity {
  issuer: string;
  /** What the settings name as telling one person from all others. */
  subject: string;
}

/** How long what the service says of itself is believed, and how long it may take to answer. */
const KNOWN_FOR_MS = 3_600_000;
const PATIENCE_S = 10;

/**
 * The identity service that the settings name: the only place that speaks with it. Authorization code with PKCE, state and nonce; issuer, audience,
 * times and signature of what it says are checked by openid-client.
 */
@Injectable()
export class IdentityService {
  private readonly logger = new Logger(IdentityService.name);
  /** A service that is slow holds no more than these. */
  private readonly line = new Line(8, 40);
  private known: { config: openid.Configuration; at: number } | null = null;

  constructor(
    @Inject(IDENTITY_SERVICE) private readonly given: IdentityServiceSettings | null,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses where there is none: SIGN_IN_SERVICE_OFF. */
  get settings(): IdentityServiceSettings {
    if (this.given === null) throw refuse('SIGN_IN_SERVICE_OFF');
    return this.given;
  }

  get name(): string | null {
    return this.given?.name ?? null;
  }

  /** Where the browser is to go, and what it keeps until it is back. Refuses: SIGN_IN_SERVICE_OFF, SIGN_IN_SERVICE_AWAY. */
  async begin(back: string): Promise<{ address: string; flow: Flow }> {
    const flow = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    };
    const challenge = await openid.calculatePKCECodeChallenge(flow.verifier);
    const address = await this.ask((config) =>
      openid.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: 'openid profile',
        // Computers are shared: who comes next must not be whoever signed in before.
        prompt: 'login',
        code_challenge: challenge,
        code_challenge_method: 'S256',
        state: flow.state,
        nonce: flow.nonce,
      }),
    );
    return { address: address.href, flow };
  }

  /**
   * Who came back. Refuses: SIGN_IN_SERVICE_REFUSED where anything does not fit, SIGN_IN_SERVICE_OFF, SIGN_IN_SERVICE_AWAY.
   * @param query what the service gave the browser, without the question mark
   */
  async finish(back: string, query: string, { state, nonce, verifier }: Flow): Promise<Identity> {
    const { claim } = this.settings;
    const tokens = await this.ask((config) =>
      openid.authorizationCodeGrant(config, new URL(`${back}?${query}`), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      }),
    );
    const claims = tokens.claims();
    const subject = claims?.[claim];
    if (claims === undefined || typeof subject !== 'string' || subject.trim() === '')
      throw this.refused(`the service does not say ${claim}`);
    return { issuer: claims.iss, subject };
  }

  private async ask<T>(question: (config: openid.Configuration) => T | Promise<T>): Promise<T> {
    const { settings } = this;
    if (this.line.full) throw refuse('SIGN_IN_SERVICE_AWAY', { service: settings.name });
    return this.line.take(async () => {
      try {
        return await question(await this.configuration(settings));
      } catch (error) {
        throw this.whyNot(error);
      }
    });
  }

  private async configuration({ issuer, client, secret }: IdentityServiceSettings): Promise<openid.Configuration> {
    const now = this.clock.now().getTime();
    if (this.known !== null && Math.abs(now - this.known.at) < KNOWN_FOR_MS) return this.known.config;
    // Plain HTTP is let through by the settings for this machine alone.
    const execute = issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [];
    const config = await openid.discovery(
      new URL(issuer),
      client,
      undefined,
      secret === null ? openid.None() : openid.ClientSecretBasic(secret),
      { execute: [...execute, openid.enableNonRepudiationChecks], timeout: PATIENCE_S },
    );
    this.known = { config, at: now };
    return config;
  }

  /** What the service, or the library, would not have is a refusal; what could not be asked is another. */
  private whyNot(error: unknown): Refusal {
    if (error instanceof openid.AuthorizationResponseError || error instanceof openid.WWWAuthenticateChallengeError)
      return this.refused(error.message);
    if (error instanceof openid.ResponseBodyError && error.status < 500) return this.refused(error.error);
    const code = error instanceof openid.ClientError ? error.code : undefined;
    if (code !== undefined && code !== 'OAUTH_TIMEOUT' && this.known !== null) return this.refused(code);
    this.known = null; // it may have moved
    this.logger.warn(`The identity service was not reached: ${error instanceof Error ? (code ?? error.message) : ''}`);
    return refuse('SIGN_IN_SERVICE_AWAY', { service: this.settings.name });
  }

  private refused(why: string): Refusal {
    this.logger.warn(`A sign-in by the identity service came to nothing: ${why}`);
    return refuse('SIGN_IN_SERVICE_REFUSED', { service: this.settings.name });
  }
}
