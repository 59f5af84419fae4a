import type { Round } from '../../app/round.js';

/** What a new round of a year would be called: "Đợt 2 năm 2023", 2023-2, by the first number that no round has. */
export function nextRound(year: string, rounds: readonly Round[]): { id: string; name: string } {
  for (let number = 1; ; number += 1) {
    const id = `${year}-${number}`;
    if (!rounds.some((round) => round.id === id)) return { id, name: `Đợt ${number} năm ${year}` };
  }
}
