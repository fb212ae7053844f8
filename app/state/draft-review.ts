import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Change } from '../../shared/document/change.ts';
import type { Review } from '../../shared/permissions/review.ts';
import { allCollections } from '../../shared/schema/records.ts';
import type { Client } from '../data/client.ts';

/** What the rules say to these changes now: judged again when the changes, my rights or any record change. */
export function createReview(client: Client, changes: Accessor<readonly Change[]>): Accessor<Review | null> {
  const [knowledge, setKnowledge] = createSignal(0);
  const learned = (): void => {
    setKnowledge((version) => version + 1);
  };
  for (const collection of allCollections) onCleanup(client.records(collection).subscribe(learned));
  onCleanup(client.rights.subscribe(learned));
  // Rules about other people need every record that may be read.
  void client.loadOrganisation().then(learned);

  return createMemo(() => {
    knowledge();
    return client.subject() === null ? null : client.review(changes());
  });
}
