/** How the server is: for administrators, and in figures for whatever watches it. */

import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client';
import { has } from '../../shared/permissions/subject.ts';
import { serverEndpoint, type ServerState } from '../../shared/protocol/server-endpoint.ts';
import { rooms } from '../../shared/schema/rooms.ts';
import type { Gate } from '../access/gate.ts';
import type { BackupKeeper } from '../backup/backup-keeper.ts';
import type { Figures } from '../figures.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { enter, type Routes } from './api.ts';
import { serve } from './serve.ts';

export interface ServerRoutesDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'state'>;
  readonly upkeep: Store['upkeep'];
  readonly backups: BackupKeeper;
  readonly figures: Figures;
  readonly registry: Registry;
  readonly startedAt: number;
}

export function serverRoutes(deps: ServerRoutesDeps): Routes {
  const { gate, hub, figures, backups, registry } = deps;
  addGauges(deps);

  async function state(): Promise<ServerState> {
    const { rooms: served, connections, people, versions } = hub.state();
    const commitMs = figures.commitMs();
    const last = backups.last();
    return {
      startedAt: deps.startedAt,
      connections,
      people,
      rooms: rooms.map((room) => ({ room, served: served[room] === 'served', writes: versions[room] })),
      storedBytes: await deps.upkeep.size(),
      accepted: figures.accepted(),
      refused: figures.refused(),
      commitMs:
        commitMs.length === 0 ? null : { median: commitMs[commitMs.length >> 1] ?? 0, slowest: commitMs.at(-1) ?? 0 },
      lastBackup: last === null ? null : { at: last.at, bytes: last.bytes },
    };
  }

  collectDefaultMetrics({ register: registry });
  return (api) => {
    serve(api, serverEndpoint, (context) => {
      const entry = enter(context, gate);
      if (entry instanceof Response) return entry;
      return has(entry.subject, 'admin') ? state() : refuse(context, 'not-allowed');
    });
  };
}

/** What is asked for when somebody looks. */
function addGauges({ hub, upkeep, backups, registry }: ServerRoutesDeps): void {
  const registers = [registry];
  const gauge = (name: string, help: string, now: () => number | Promise<number>): void => {
    const made = new Gauge({
      name,
      help,
      registers,
      async collect() {
        made.set(await now());
      },
    });
  };
  gauge('rolecall_connections', 'Sockets that are open.', () => hub.state().connections);
  gauge('rolecall_people', 'People who have a socket open.', () => hub.state().people);
  gauge('rolecall_stored_bytes', 'Bytes of the data on the disk.', () => upkeep.size());
  gauge('rolecall_writes_taken', '1 while changes are taken.', () => Number(hub.state().writes === 'taken'));
  gauge(
    'rolecall_last_backup_timestamp_seconds',
    'When the last backup was begun; 0: never.',
    () => (backups.last()?.at ?? 0) / 1_000,
  );
  const perRoom = (name: string, help: string, of: (room: (typeof rooms)[number]) => number): void => {
    const made = new Gauge({
      name,
      help,
      labelNames: ['room'],
      registers,
      collect() {
        for (const room of rooms) made.set({ room }, of(room));
      },
    });
  };
  perRoom('rolecall_room_served', '1 while the room is served.', (room) =>
    Number(hub.state().rooms[room] === 'served'),
  );
  perRoom('rolecall_room_writes_total', 'Writes there ever were to the room.', (room) => hub.state().versions[room]);
}
