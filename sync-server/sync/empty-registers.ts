/**
 * Registers that earlier versions left behind when they refused the creations of plain clients: of records
 * that have no name, and nothing in any other register.
 *
 * Guarantees: nothing that anybody would see is among them. Refuses nothing.
 */

import { collectionRoom, namingField } from '../../shared/schema/fields.ts';
import { allCollections } from '../../shared/schema/records.ts';
import type { Register, RoomDocument } from './document.ts';

/** Says of each register of the document whether it is one of these. */
export function emptyRegisters(document: RoomDocument): (register: Register) => boolean {
  const holding = new Set<string>();
  for (const collection of allCollections)
    for (const register of document.registers(collection))
      if (isHeld(register)) holding.add(`${collection}/${register.id}`);
  return ({ collection, id }) => !holding.has(`${collection}/${id}`);
}

function isHeld({ collection, field, value, spec }: Register): boolean {
  // Its record is in another room: what is not here says nothing of it.
  if (spec.room !== collectionRoom[collection]) return true;
  return value !== null && value !== spec.absent && !(field === namingField[collection] && value === '');
}
