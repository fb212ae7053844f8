import type { Component } from 'solid-js';
import type { Collection } from '../../../../shared/schema/records.ts';
import { BulkCreate } from './bulk-create.tsx';

export function bulkScreen(collection: Collection): Component {
  return () => <BulkCreate collection={collection} />;
}
