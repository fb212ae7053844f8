/**
 * The first word with a device: who speaks which version, and who it is.
 *
 * Guarantees: nothing is taken from a device, and nothing told to it, before both know that they understand
 * each other. Refuses: other versions of the protocol or of the schema (4426), and what is not a hello.
 */

import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import { schemaVersion } from '../../shared/schema/fields.ts';
import type { Authority } from './authority.ts';
import type { Connection } from './connection.ts';
import { controlFrame } from './frames.ts';
import { readHello } from './hello.ts';
import type { ConnectionRights } from './connection-rights.ts';
import type { StateAnswers } from './state-answers.ts';

export interface Greeting {
  greet(connection: Connection, frame: Uint8Array): void;
  /** Tells a device whether changes are taken. */
  tellServer(connection: Connection): void;
}

export function createGreeting(deps: {
  readonly authority: Authority;
  readonly rights: ConnectionRights;
  readonly answers: StateAnswers;
  readonly now: () => number;
  readonly bad: (connection: Connection, why: string) => void;
}): Greeting {
  const { authority, rights, answers } = deps;

  function tellServer(connection: Connection): void {
    if (connection.room === null && connection.greeted)
      connection.send(controlFrame({ kind: 'server', writes: authority.isReadOnly ? 'refused' : 'taken' }));
  }

  return {
    tellServer,
    greet(connection, frame) {
      const hello = readHello(frame);
      if (hello === null) return deps.bad(connection, 'hello');
      if (hello.protocol !== protocolVersion || hello.schema !== schemaVersion)
        return connection.close(closeCodes.upgradeRequired, 'other version');
      if (!rights.check(connection)) return;
      if (answers.recall(connection, hello.marks ?? [])) {
        // What it is told of itself names the epoch.
        connection.subject = null;
        if (!rights.check(connection)) return;
      }
      connection.greeted = true;
      // `check` made it, for this moment.
      connection.send(
        controlFrame({
          kind: 'hello',
          protocol: protocolVersion,
          schema: schemaVersion,
          me: { ...JSON.parse(connection.told), at: deps.now() },
        }),
      );
      if (authority.isReadOnly) tellServer(connection);
    },
  };
}
