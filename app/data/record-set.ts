import type { Collection, RecordOf } from '../../shared/schema/records.ts';
import type { Observable } from './observable.ts';

/**
 * All records of one collection, in memory, with what waits to be sent laid over them. Kept current in
 * every tab. A record is replaced, never mutated: an unchanged record is the same object.
 */
export interface RecordSet<C extends Collection> {
  /** Reads the table once; later calls give the same promise. */
  load(): Promise<void>;
  readonly loaded: Observable<boolean>;
  get(id: string): RecordOf[C] | undefined;
  /** Deleted ones included, in no order. */
  all(): readonly RecordOf[C][];
  subscribe(listener: (changedIds: readonly string[]) => void): () => void;
}
