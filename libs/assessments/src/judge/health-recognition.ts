import type { HealthRecognition, Outcome } from '@chuan-xa/scoring';

/**
 * verdict.md §3: a BTCQGYTX recognition in its term and not withdrawn → met, at risk if the round's own 1300 verdict is
 * notMet; else the round's counted 1300 verdict, where that tells; neither → not answered.
 */
export function healthRecognition(titleInTerm: boolean, verdict: Outcome | null): HealthRecognition {
  if (titleInTerm) return { met: true, atRisk: verdict === 'notMet' };
  if (verdict === 'met' || verdict === 'notMet') return { met: verdict === 'met', atRisk: false };
  return null;
}
