/**
 * One running server: store, hub, access and HTTP put together.
 *
 * Guarantees: it listens only once everything behind it works; `stop` takes no new connections, ends the open
 * ones with a code that tells them to come back, finishes what is being committed and closes the store.
 * Refuses to start where another process holds the data or the port: both throw.
 */

import { collections } from '../shared/schema/records.ts';
import type { AddressInfo } from 'node:net';
import { Registry } from 'prom-client';
import type { Random } from '../shared/schema/ids.ts';
import { limits } from '../shared/schema/limits.ts';
import { createBackOff } from './access/back-off.ts';
import { createBegunSignIns } from './access/begun-sign-ins.ts';
import { createChallenges } from './access/challenges.ts';
import { createCommonPasswords } from './access/common-passwords.ts';
import { createCountryLookup } from './access/country-lookup.ts';
import { createDevices, deviceKey } from './access/known-devices.ts';
import { createKnownFactors } from './access/factors.ts';
import { createFreshProofs } from './access/fresh-proofs.ts';
import { createGate } from './access/gate.ts';
import { createNetworkPosition } from './access/network-position.ts';
import { createNewSecrets } from './access/new-secrets.ts';
import { createPasskeys } from './access/passkeys.ts';
import { createPasswords, type Passwords } from './access/passwords.ts';
import { createRecoveryRequests } from './access/recovery-request.ts';
import { relyingPartyOf, type RelyingParty } from './access/relying-party.ts';
import { createSecondFactors } from './access/second-factors.ts';
import { createSessionWatch } from './access/session-watch.ts';
import { createSessions } from './access/sessions.ts';
import { createSetupCode } from './access/setup-code.ts';
import { createPasswordSignIn } from './access/password-sign-in.ts';
import { createBackupKeeper } from './backup/backup-keeper.ts';
import type { Config } from './config.ts';
import { openControl } from './backup/control.ts';
import { createFigures } from './figures.ts';
import { createApi } from './http/api.ts';
import { activityRoutes } from './http/activity-routes.ts';
import { factorRoutes } from './http/factor-routes.ts';
import { healthRoutes } from './http/health-routes.ts';
import { createListener } from './http/listener.ts';
import { meRoutes } from './http/me-routes.ts';
import { placeRoutes } from './http/place-routes.ts';
import { metricsRoutes } from './http/metrics-routes.ts';
import { passwordRoutes } from './http/password-routes.ts';
import { proofRoutes } from './http/proof-routes.ts';
import { questionRoutes } from './http/question-routes.ts';
import { recoveryRoutes } from './http/recovery-routes.ts';
import { serverRoutes } from './http/server-routes.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { setupIsNeeded, setupRoutes } from './http/setup-routes.ts';
import { loadStaticFiles } from './http/static-files.ts';
import { strictHeaders } from './http/strict-headers.ts';
import { settingsRoutes } from './http/settings-routes.ts';
import { signInRoutes } from './http/sign-in-routes.ts';
import { createUpgrades } from './http/upgrade.ts';
import { userSessionRoutes } from './http/user-session-routes.ts';
import { createEvents } from './events.ts';
import type { Log } from './log.ts';
import { createPurge } from './purge.ts';
import { createRetention, keepAtWork } from './retention.ts';
import { describeDamage } from './store/damage.ts';
import type { Store } from './store/store.ts';
import { createHub, type Hub } from './sync/hub.ts';

const watchEveryMs = 5_000;
/** How long an open connection may take to end itself when the server stops. */
const cutOffAfterMs = 1_000;

export interface ServerDeps {
  readonly config: Pick<Config, 'host' | 'origins' | 'port' | 'trustedHops'> & {
    /** Lower ones for tests (see limits.ts). */
    readonly requestHeadersMs?: number;
    readonly requestMs?: number;
    readonly connectionsPerAddress?: number;
    readonly metricsToken?: string | null;
  };
  readonly store: Store;
  /** The built app. */
  readonly appFolder: string;
  /** Where the store is: requests of `npm run recover` are there. */
  readonly dataFolder?: string;
  readonly now: () => number;
  readonly random: Random;
  readonly log: Log;
  /** Where who runs it finds how to ask for a backup; not given: nobody can. */
  readonly controlFolder?: string;
}

export interface RunningServer {
  readonly port: number;
  /** Where people open it. */
  readonly url: string;
  /** The one-time link that sets up an empty server; null when that is done. */
  readonly setupLink: string | null;
  /** What part of the data is damaged or missing, in words; empty: nothing was found. */
  readonly damage: readonly string[];
  stop(): Promise<void>;
}

/** `fill` may write into an empty server before it listens (the demo). */
export type Fill = (parts: {
  readonly hub: Hub;
  readonly passwords: Passwords;
  readonly store: Store;
  readonly now: () => number;
}) => Promise<void>;

export async function startServer(deps: ServerDeps, fill?: Fill): Promise<RunningServer> {
  const { config, now, random, log } = deps;
  const registry = new Registry();
  const figures = createFigures(registry);
  const store = figures.watch(deps.store);
  const hub = await createHub({ store, now, random, log });
  const passwords = createPasswords({ random, atOnce: limits.hashesAtOnce, waiting: limits.hashesWaiting });
  await fill?.({ hub, passwords, store, now });

  // The port may be chosen by the system (0): origins are known once it is.
  const origins = [...config.origins];
  const sessions = createSessions({ store: store.sessions, now, random });
  const hashOf = (userId: string): string | null => store.credentials.find(userId)?.hash ?? null;
  const devices = createDevices({ key: await deviceKey(store.meta, random, log), random, hashOf });
  const backOff = createBackOff(
    {
      perAccountAndNetwork: limits.signInFailuresPerAccountAndNetwork,
      perNetwork: limits.signInFailuresPerNetwork,
      perAccount: limits.signInFailuresPerAccount,
      perAccountAndDevice: limits.signInFailuresPerAccountAndDevice,
      perAccountOnDevices: limits.signInsPerAccountOnDevices,
      waitSeconds: limits.signInWaitSeconds,
      crowdedEveryMs: limits.crowdedNetworkEveryMs,
      crowdedWaiting: limits.crowdedNetworkWaiting,
    },
    { now, wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref()) },
  );
  const countryOf = createCountryLookup({ now, warn: (message) => log.warn({}, message) });
  const position = createNetworkPosition({
    trustedHops: config.trustedHops,
    countryOf,
  });
  const gate = createGate({ position, sessions, subjectOf: hub.subject, knowledge: hub.knowledge });
  const proofs = createFreshProofs(now);
  const factors = createKnownFactors(store.factors);
  const secondFactors = createSecondFactors({ factors, organisation: hub.organisation, now });
  const begun = createBegunSignIns({ now, random, hashOf });
  const newSecrets = createNewSecrets({ now, random });
  const party = (): RelyingParty | null => relyingPartyOf(origins);
  const passkeys = createPasskeys({
    party,
    factors,
    challenges: createChallenges({ now, random }),
    organisation: () => store.meta.get('organisation') ?? '',
    now,
  });
  const signIn = createPasswordSignIn({
    userIdOf: (nameKey) => hub.organisation.idOfName(collections.users, nameKey),
    subjectOf: hub.subject,
    hashOf,
    passwords,
    sessions,
    backOff,
    devices,
    knowledge: hub.knowledge,
    secondFactorOf: secondFactors.stateOf,
  });
  const common = createCommonPasswords();
  const setupCode = createSetupCode(random);
  const backups = createBackupKeeper({ store, now, log });
  const retention = createRetention({ store, now });
  const events = createEvents({ store, now, log });

  const headers: Record<string, string> = {};
  const upgrades = createUpgrades({ gate, hub, origins, headers, log });
  const api = createApi({ gate, origins, log, answered: figures.answered }, [
    metricsRoutes({ registry, token: config.metricsToken ?? null }),
    serverRoutes({ gate, hub, upkeep: store.upkeep, backups, figures, registry, startedAt: now() }),
    healthRoutes({ store, hub, now, log }),
    meRoutes({ gate, hub }),
    sessionRoutes({ gate, hub, sessions, signIn, begun, proofs, devices, events, log }),
    signInRoutes({
      gate,
      hub,
      meta: store.meta,
      sessions,
      begun,
      passkeys,
      factors,
      secondFactors,
      newSecrets,
      proofs,
      backOff,
      devices,
      events,
      now,
      random,
      log,
    }),
    proofRoutes({
      gate,
      proofs,
      factors,
      secondFactors,
      passkeys,
      passwords,
      credentials: store.credentials,
      backOff,
      log,
    }),
    factorRoutes({
      gate,
      hub,
      credentials: store.credentials,
      meta: store.meta,
      party,
      passkeys,
      factors,
      secondFactors,
      newSecrets,
      proofs,
      backOff,
      now,
      random,
      log,
    }),
    userSessionRoutes({ gate, hub, sessions, proofs, factors, events, now, log }),
    passwordRoutes({
      gate,
      hub,
      credentials: store.credentials,
      meta: store.meta,
      sessions,
      passwords,
      common,
      secondFactors,
      backOff,
      devices,
      proofs,
      events,
      now,
      log,
    }),
    recoveryRoutes({
      gate,
      hub,
      meta: store.meta,
      requests: createRecoveryRequests(deps.dataFolder ?? null, now),
      passwords,
      common,
      factors,
      sessions,
      backOff,
      events,
      now,
      log,
    }),
    activityRoutes({ gate, hub, store, events, now }),
    placeRoutes({ gate, sessions, countryOf }),
    questionRoutes({ gate, hub, now }),
    settingsRoutes({ gate, retention, upkeep: store.upkeep, meta: store.meta, hub, events, now, log }),
    setupRoutes({
      gate,
      hub,
      meta: store.meta,
      sessions,
      passwords,
      common,
      backOff,
      devices,
      proofs,
      events,
      setupCode,
      now,
      random,
      log,
    }),
  ]);
  const regular = { isReadOnly: () => store.damage().length > 0, log };
  const stopRetaining = keepAtWork(() => retention.work(), {
    ...regular,
    restMs: 60_000,
    failed: 'old activity could not be removed; it is tried again',
  });
  const stopPurging = keepAtWork(createPurge({ hub, now }), {
    ...regular,
    restMs: 3_600_000,
    failed: 'what was deleted long ago could not be purged; it is tried again',
  });
  const files = loadStaticFiles(deps.appFolder);
  const listener = createListener({
    api,
    files,
    upgrades,
    headers,
    trustedHops: config.trustedHops,
    requestHeadersMs: config.requestHeadersMs ?? limits.requestHeadersMs,
    requestMs: config.requestMs ?? limits.requestMs,
    connectionsPerAddress: config.connectionsPerAddress ?? limits.connectionsPerAddress,
    log,
  });

  const port = await new Promise<number>((resolve, reject) => {
    listener.server.once('error', reject);
    listener.server.listen(config.port, config.host, () => {
      // A server that listens on TCP has an AddressInfo.
      resolve((listener.server.address() as AddressInfo).port);
    });
  });
  if (origins.length === 0) origins.push(`http://localhost:${port}`, `http://127.0.0.1:${port}`);
  Object.assign(headers, strictHeaders(origins));

  const watch = createSessionWatch({
    sessions,
    openSessions: upgrades.openSessions,
    subjectOf: (userId) => hub.subject(userId, null),
    closeSockets: hub.endSession,
    ended: (id, ended) =>
      events.note(
        { userId: null, sessionId: null, place: null },
        { kind: 'session-ended', about: { collection: collections.users, id }, facts: { ended } },
      ),
    failed: (error) => log.error({ err: error }, 'the sessions could not be looked through'),
  });
  hub.onSignInRefused((userId) => void watch.lookAt(userId));
  await watch.look();
  const watching = setInterval(() => void watch.look(), watchEveryMs).unref();

  const control =
    deps.controlFolder === undefined ? null : await openControl({ folder: deps.controlFolder, backups, random, log });

  const url = origins[0] ?? `http://localhost:${port}`;
  return {
    port,
    url,
    setupLink: setupIsNeeded(hub, store.meta) ? `${url}/setup#code=${setupCode.issue()}` : null,
    damage: store.damage().map(describeDamage),
    async stop() {
      clearInterval(watching);
      await control?.stop();
      stopRetaining();
      stopPurging();
      const closed = new Promise<void>((resolve) => listener.server.close(() => resolve()));
      listener.server.closeIdleConnections();
      await hub.stop();
      // Whatever is still open then had its chance.
      const cutOff = setTimeout(listener.cutOff, cutOffAfterMs);
      await closed;
      clearTimeout(cutOff);
      await hub.drained();
      await store.close();
    },
  };
}
