import type { Component } from 'solid-js';
import type { Collection } from '../../../shared/schema/records.ts';
import { RecordEditor } from './record-editor.tsx';
import { RecordsList } from './records-list.tsx';

/** The screens of a collection that needs none of its own. */
export function plainList(collection: Collection): Component {
  return () => <RecordsList collection={collection} />;
}

export function plainEditor(collection: Collection): Component {
  return () => <RecordEditor collection={collection} />;
}
