/** What every invented paper bears, so that nobody takes it for a real one. */
export const NOTE = 'Dữ liệu minh họa';

/** "MH-07/QĐ (minh họa)" */
export const decisionNumber = (number: number): string => `MH-${String(number).padStart(2, '0')}/QĐ (minh họa)`;

/** "MH-71/QĐ-SYT (minh họa)" */
export const zoneDecisionNumber = (number: number): string => `MH-${number}/QĐ-SYT (minh họa)`;

/** "MH-81/KH (minh họa)" */
export const planNumber = (number: number): string => `MH-${number}/KH (minh họa)`;
