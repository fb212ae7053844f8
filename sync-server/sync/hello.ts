/** The first message of a device. Refuses (null): anything else, or more than a hello needs. */

import { readMarks } from '../../shared/protocol/mark.ts';
import { controlChannel, type ClientControl } from '../../shared/protocol/messages.ts';

const maxBytes = 4_096;

export function readHello(frame: Uint8Array): ClientControl | null {
  if (frame[0] !== controlChannel || frame.length > maxBytes) return null;
  try {
    const given: unknown = JSON.parse(
      Buffer.from(frame.buffer, frame.byteOffset + 1, frame.length - 1).toString('utf8'),
    );
    if (typeof given !== 'object' || given === null) return null;
    const { kind, protocol, schema, app, marks: shown = [] } = given as Readonly<Record<string, unknown>>;
    if (kind !== 'hello' || typeof protocol !== 'number' || typeof schema !== 'number' || typeof app !== 'string')
      return null;
    const marks = readMarks(shown);
    return marks === null ? null : { kind, protocol, schema, app, marks };
  } catch {
    return null;
  }
}
