// breaks no-orphan
export const forgotten = true;
