/** Who does something, as the record will name them: by office and post, never by a default. */
export interface Actor {
  name: string;
  /** Code of the office they act for; null for the department itself or the machine. */
  office: string | null;
  /** Where the request came from: `http 127.0.0.1`, `cli`, `schedule`. */
  via: string;
}
