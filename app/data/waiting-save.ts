import type { Change } from '../../shared/document/change.ts';

/** One press of Save that the server has not yet acknowledged in every room. */
export interface WaitingSave {
  readonly saveId: string;
  readonly label: string;
  /** ms since 1970, this device's clock. */
  readonly madeAt: number;
  /** `saved-here`: durable on this device. `sent`: on its way. `held`: in memory only, the device could not write. */
  readonly state: 'held' | 'saved-here' | 'sent';
  readonly changes: readonly Change[];
}
