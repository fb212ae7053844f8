import { createResource, Show, type JSX } from 'solid-js';
import { collectionRoom } from '../../../shared/schema/fields.ts';
import { allCollections } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { counted, listed } from '../../language/listing.ts';
import { nounOf } from '../../language/names.ts';
import { sizeText } from '../../language/sizes.ts';
import { useClient } from '../../state/client-context.tsx';
import { useRecords } from '../../state/use-records.ts';
import { useMe } from '../../state/use-session.ts';
import { canInstall, install, isInstalled } from '../shell/install.ts';

export function ThisDevice(): JSX.Element {
  const client = useClient();
  const me = useMe();
  const [storage, { refetch }] = createResource(() => client.storage());
  const holds = (): string =>
    listed(
      allCollections
        .filter((collection) => me()?.rooms.includes(collectionRoom[collection]))
        .map((collection) => {
          const count = useRecords(collection).list().length;
          return counted(count, nounOf(collection), nounOf(collection, 2));
        }),
    );
  const used = (): string => {
    const usage = storage.latest?.usage ?? null;
    const quota = storage.latest?.quota ?? null;
    if (usage === null) return 'The browser does not say';
    return quota === null ? sizeText(usage) : `${sizeText(usage)} of ${sizeText(quota)} that the browser allows`;
  };
  return (
    <dl class="facts">
      <dt>Holds</dt>
      <dd>{holds() || 'Nothing that you may read'}</dd>
      <dt>Space</dt>
      <dd>{used()}</dd>
      <dt>Kept</dt>
      <dd class="stack is-tight">
        <Show
          when={storage.latest?.persisted}
          fallback={
            <span>
              The browser may remove it when space runs short. Installing the app, or asking, usually changes that.
            </span>
          }
        >
          <span>The browser promised not to remove it.</span>
        </Show>
        <Show when={storage.latest && !storage.latest.persisted}>
          <div>
            <Button size="small" onClick={() => void client.persist().then(() => refetch())}>
              Ask the browser to keep it
            </Button>
          </div>
        </Show>
      </dd>
      <dt>App</dt>
      <dd class="stack is-tight">
        <span>
          {isInstalled()
            ? 'Installed on this device.'
            : canInstall()
              ? 'Not installed.'
              : 'To install it, use the browser’s menu: Install, or Add to Home Screen.'}
        </span>
        <Show when={canInstall()}>
          <div>
            <Button size="small" icon="download" onClick={() => void install()}>
              Install
            </Button>
          </div>
        </Show>
      </dd>
    </dl>
  );
}
