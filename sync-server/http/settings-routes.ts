/** What administrators set for the whole organisation, and what it leads to. */

import { has } from '../../shared/permissions/subject.ts';
import {
  changeSettingsEndpoint,
  pauseFunctionEndpoint,
  settingsEndpoint,
  type Settings,
} from '../../shared/protocol/settings-endpoints.ts';
import type { Gate } from '../access/gate.ts';
import type { Events } from '../events.ts';
import type { Log } from '../log.ts';
import type { Retention } from '../retention.ts';
import type { Store } from '../store/store.ts';
import { pauseFunction } from '../sync/describe-me.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { enter, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { serve } from './serve.ts';

export interface SettingsRoutesDeps {
  readonly gate: Gate;
  readonly retention: Retention;
  readonly upkeep: Store['upkeep'];
  readonly meta: Store['meta'];
  readonly hub: Pick<Hub, 'tellAll'>;
  readonly now: () => number;
  readonly events: Events;
  readonly log: Log;
}

export function settingsRoutes(deps: SettingsRoutesDeps): Routes {
  const settings = async (): Promise<Settings> => ({
    activity: deps.retention.get(),
    kept: await deps.upkeep.kept(),
  });

  return (api) => {
    serve(api, settingsEndpoint, (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      return has(entry.subject, 'admin') ? settings() : refuse(context, 'not-allowed');
    });

    serve(api, changeSettingsEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      if (!has(entry.subject, 'admin')) return refuse(context, 'not-allowed');
      const given = await readJson(context, changeSettingsEndpoint.takes);
      if (!given.ok) return given.answer;
      // The body was awaited: the right may be gone.
      const still = enter(context, deps.gate);
      if (still instanceof Response) return still;
      if (!has(still.subject, 'admin')) return refuse(context, 'not-allowed');
      const before = deps.retention.get();
      await deps.retention.set(given.body.activity);
      deps.log.info({ userId: entry.userId, before, after: given.body.activity }, 'how long activity is kept was set');
      const { days, megabytes } = given.body.activity;
      await deps.events.note(still, {
        kind: 'settings-changed',
        facts: { daysBefore: before.days, days, megabytesBefore: before.megabytes, megabytes },
      });
      return settings();
    });

    serve(api, pauseFunctionEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      if (!has(entry.subject, 'disable_pause_type')) return refuse(context, 'not-allowed');
      const given = await readJson(context, pauseFunctionEndpoint.takes);
      if (!given.ok) return given.answer;
      // The body was awaited: the right may be gone.
      const still = enter(context, deps.gate);
      if (still instanceof Response) return still;
      if (!has(still.subject, 'disable_pause_type')) return refuse(context, 'not-allowed');
      const { enabled } = given.body;
      if (enabled === (deps.meta.get(pauseFunction) === null)) return null;
      if (enabled) await deps.meta.remove(pauseFunction);
      else await deps.meta.set(pauseFunction, new Date(deps.now()).toISOString());
      deps.hub.tellAll();
      deps.log.info({ userId: entry.userId, enabled }, 'the pause function was switched');
      await deps.events.note(still, { kind: 'pauses-switched', facts: { to: enabled ? 'on' : 'off' } });
      return null;
    });
  };
}
