import { createResource, Show, type JSX } from 'solid-js';
import { collectionRoom } from '../../../shared/schema/fields.ts';
import { allCollections } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { listed } from '../../language/listing.ts';
import { settingsWords } from '../../language/settings-words.ts';
import { sizeText } from '../../language/sizes.ts';
import { useClient } from '../../state/client-context.tsx';
import { useRecords } from '../../state/use-records.ts';
import { useMe } from '../../state/use-session.ts';
import { useReadOnly } from '../editing/use-read-only.ts';
import { canInstall, install, isInstalled } from '../shell/version/install-prompt.ts';

export function ThisDevice(): JSX.Element {
  const client = useClient();
  const me = useMe();
  const readOnly = useReadOnly();
  const [storage, { refetch }] = createResource(() => client.storage());
  const holds = (): string =>
    listed(
      allCollections
        .filter((collection) => me()?.rooms.includes(collectionRoom[collection]))
        .map((collection) => wordsOf(collection).counted(useRecords(collection).list().length)),
      allCollections.length,
    );
  const used = (): string => {
    const usage = storage.latest?.usage ?? null;
    const quota = storage.latest?.quota ?? null;
    if (usage === null) return settingsWords.device.usedUnknown;
    return quota === null ? sizeText(usage) : settingsWords.device.usedOf(sizeText(usage), sizeText(quota));
  };
  return (
    <dl class="facts">
      <dt>{settingsWords.device.holds}</dt>
      <dd>{holds() || settingsWords.device.holdsNothing}</dd>
      <dt>{settingsWords.device.space}</dt>
      <dd>{used()}</dd>
      <dt>{settingsWords.device.kept}</dt>
      <dd class="stack is-tight">
        <Show when={storage.latest?.persisted} fallback={<span>{settingsWords.device.keptWhileSpace}</span>}>
          <span>{settingsWords.device.keptForSure}</span>
        </Show>
        <Show when={storage.latest && !storage.latest.persisted}>
          <div>
            <Button size="small" refused={readOnly()} onClick={() => void client.persist().then(() => refetch())}>
              {settingsWords.device.askToKeep}
            </Button>
          </div>
        </Show>
      </dd>
      <dt>{settingsWords.device.app}</dt>
      <dd class="stack is-tight">
        <span>
          {isInstalled()
            ? settingsWords.device.installed
            : canInstall()
              ? settingsWords.device.notInstalled
              : settingsWords.device.installByMenu}
        </span>
        <Show when={canInstall()}>
          <div>
            <Button size="small" icon="download" onClick={() => void install()}>
              {settingsWords.device.install}
            </Button>
          </div>
        </Show>
      </dd>
    </dl>
  );
}
