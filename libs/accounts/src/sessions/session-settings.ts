/** How sessions are kept; the application's to give. */
export interface SessionSettings {
  /** Name of the cookie. */
  cookie: string;
  /** A session that was not used for so many minutes is over. */
  idleMinutes: number;
  /** A session is over after so many hours, however much it is used. */
  hours: number;
  /** Whether the cookie goes over https alone; `auto`: where the request came over https. */
  secure: boolean | 'auto';
}

/** Injection token of `SessionSettings`. */
export const SESSION_SETTINGS = Symbol('SESSION_SETTINGS');

/** As they are where nothing else is said: two hours idle, a working day in all. */
export const defaultSessionSettings: SessionSettings = {
  cookie: 'chuan-xa',
  idleMinutes: 120,
  hours: 12,
  secure: 'auto',
};
