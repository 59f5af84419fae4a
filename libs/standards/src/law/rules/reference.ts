import type { Rule } from './rule.js';

/** Who refers to another edition's criteria has none of its own. */
export const reference: Rule = {
  each: 'edition',
  reads: ['refersTo', 'criteria'],
  find: ({ part: { refersTo, criteria } }) =>
    refersTo && criteria.length > 0 ? [{ code: 'LAW_REFERS_AND_OWN', path: ['criteria'] }] : [],
};
