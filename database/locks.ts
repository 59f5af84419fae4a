/** Key of the lock under which one start at a time migrates. A backup holds it shared, so that no table changes its form meanwhile. */
export const MIGRATING = 7_700_020;

/** Key of the lock under which one backup at a time is taken. */
export const BACKING_UP = 7_700_030;
