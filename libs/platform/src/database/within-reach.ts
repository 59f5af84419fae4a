/**
 * The application's own check of reach for a list in SQL, in front of the database's row security: a condition on the columns
 * `period` and `commune_code` of `table`. `province` and `reach` (see `reachText`) are the names of two parameters, both texts.
 */
export const withinReach = (table: string, province: string, reach: string): string =>
  `(${reach}::text = '*' OR (${table}.period, ${table}.commune_code) IN
    (SELECT reached.period, reached.commune_code FROM office_reach reached WHERE reached.province_code = ${province} AND reached.office_code = ${reach}))`;
