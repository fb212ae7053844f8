/** Who takes part in a history: a person with a stock client or with a device, and which of their work is not judged yet. */

import * as Y from 'yjs';
import { correctionClientId, serverClientId } from '../../shared/document/wire.ts';
import { DevicePeer, type SentSave } from '../support/device-peer.ts';
import { PlainPeer } from '../support/plain-peer.ts';
import type { Person } from '../support/sync-world.ts';
import { keyOf, type Edit } from './oracle.ts';

export interface DeviceMember {
  readonly kind: 'device';
  readonly person: Person;
  readonly peer: DevicePeer;
  readonly saves: Map<string, SentSave>;
}

export interface PlainMember {
  readonly kind: 'plain';
  readonly person: Person;
  readonly peer: PlainPeer;
  /** Edits not judged yet, by register: the last of each. */
  readonly unjudged: Map<string, Edit>;
  /** Serials of edits that were judged. */
  readonly judged: Set<number>;
  readonly meanings: Map<Uint8Array, Meaning>;
  /** The edits of the transaction that is being made. */
  now: readonly Edit[];
  /** Its answer to the server's state vector has arrived, on this connection. */
  complete: boolean;
}

export type Member = DeviceMember | PlainMember;

/** What a frame of a plain client means, as its own Y.Doc has it when the frame is made. */
export interface Meaning {
  readonly kind: 'update' | 'step2';
  readonly edits: readonly Meant[];
  /** The server's version the client had. */
  readonly seen: number;
}

export interface Meant {
  readonly edit: Edit;
  /** The client's item that holds a value set. */
  readonly own: Y.ID | null;
  /** For a delete: what it deletes, the client's own and the server's. */
  readonly deleted: readonly Y.ID[] | null;
}

export function createPlain(person: Person, clientId: number): PlainMember {
  const member: PlainMember = {
    kind: 'plain',
    person,
    peer: new PlainPeer(clientId),
    unjudged: new Map(),
    judged: new Set(),
    meanings: new Map(),
    now: [],
    complete: false,
  };
  member.peer.onSend = (kind, frame) => {
    if (kind !== 'step1') member.meanings.set(frame, meaningOf(member, kind));
  };
  return member;
}

export function createDevice(person: Person, onUpdate: (update: Uint8Array) => void): DeviceMember {
  const member: DeviceMember = { kind: 'device', person, peer: new DevicePeer(), saves: new Map() };
  member.peer.onSend = (_save, update) => onUpdate(update);
  return member;
}

function meaningOf(member: PlainMember, kind: 'update' | 'step2'): Meaning {
  const edits = kind === 'update' ? member.now : [...member.unjudged.values()];
  const { doc } = member.peer;
  return {
    kind,
    seen: Y.getState(doc.store, serverClientId),
    edits: edits.flatMap((edit): Meant[] => {
      const item = doc.getMap('users')._map.get(keyOf(edit));
      if (item === undefined) return [];
      if (!item.deleted) return isServers(item.id) ? [] : [{ edit, own: item.id, deleted: null }];
      return [{ edit: { ...edit, value: null }, own: null, deleted: deletedWith(item) }];
    }),
  };
}

/**
 * What goes with the item on top: the client's own below it, of which the server may have refused some, down to
 * the server's value. A correction restates that one, and covers what lies between.
 */
function deletedWith(item: Y.Item): readonly Y.ID[] {
  const deleted: Y.ID[] = [];
  let isCovered = false;
  for (let at: Y.Item | null = item; at !== null; at = at.left) {
    if (at.id.client === serverClientId) return [...deleted, at.lastId];
    if (at.id.client === correctionClientId) isCovered = true;
    for (let n = 0; n < at.length && !isCovered; n++) deleted.push(Y.createID(at.id.client, at.id.clock + n));
  }
  return deleted;
}

/** Written by the server, for everybody or as a correction for this one alone. */
export function isServers({ client }: Y.ID): boolean {
  return client === serverClientId || client === correctionClientId;
}
