/** Which fields of an edit only accompany a change, by the edit's class. */
const edits = new WeakMap<object, readonly string[]>();

/** Marks the body of an edit: it must name something to change, beyond the fields that only accompany a change. */
export const Edit =
  (...accompanying: string[]): ClassDecorator =>
  (target) => {
    edits.set(target, accompanying);
  };

/** Whether a body is an edit that names nothing to change. */
export function changesNothing(body: object): boolean {
  const accompanying = edits.get(body.constructor);
  if (!accompanying) return false;
  return !Object.entries(body).some(([field, value]) => value !== undefined && !accompanying.includes(field));
}
