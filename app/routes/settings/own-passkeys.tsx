import { createSignal, For, Show, type JSX } from 'solid-js';
import {
  newPasskeyChallengeEndpoint,
  newPasskeyEndpoint,
  removePasskeyEndpoint,
  renamePasskeyEndpoint,
  type OwnFactors,
  type OwnPasskey,
} from '../../../shared/protocol/factor-endpoints.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Menu } from '../../components/menu.tsx';
import { provingWords } from '../../language/proving-words.ts';
import { dateTimeText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { makePasskey } from '../proving/passkey-browser.ts';
import type { ChangeFactors } from './own-factors.tsx';
import { PasskeyNameDialog } from './passkey-name-dialog.tsx';

export function OwnPasskeys(props: {
  readonly factors: OwnFactors;
  readonly online: boolean;
  readonly change: ChangeFactors;
}): JSX.Element {
  const client = useClient();
  const [adding, setAdding] = createSignal(false);
  const [renaming, setRenaming] = createSignal<OwnPasskey | null>(null);
  const [removing, setRemoving] = createSignal<OwnPasskey | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  const refused = (): string | null => (props.online ? null : provingWords.offline);

  const add = async (name: string): Promise<void> => {
    setAdding(false);
    setFailure(null);
    const options = await props.change(() => client.ask(newPasskeyChallengeEndpoint, null));
    if (options === null) return;
    const made = await makePasskey(options);
    if (made.ok)
      await props.change(
        () => client.ask(newPasskeyEndpoint, { name, passkey: made.passkey }),
        provingWords.passkeys.added,
      );
    else setFailure(provingWords.passkeyFailed[made.why]);
  };
  return (
    <>
      <FailureNotice text={failure()} />
      <Show when={props.factors.passkeys.length > 0} fallback={<p class="soft">{provingWords.passkeys.none}</p>}>
        <ul class="lines proving-rows">
          <For each={props.factors.passkeys}>
            {(passkey) => (
              <li class="proving-row">
                <div>
                  <strong>{passkey.name}</strong>
                  <p class="small soft">{about(passkey)}</p>
                </div>
                <Menu
                  label={provingWords.passkeys.actions(passkey.name)}
                  items={[
                    { label: provingWords.passkeys.rename, refused: refused(), onSelect: () => setRenaming(passkey) },
                    {
                      label: provingWords.passkeys.remove,
                      icon: 'trash',
                      danger: true,
                      refused: refused(),
                      onSelect: () => setRemoving(passkey),
                    },
                  ]}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div>
        <Button
          icon="key"
          refused={refused() ?? (props.factors.passkeysPossible ? null : provingWords.passkeys.impossible)}
          onClick={() => setAdding(true)}
        >
          {provingWords.passkeys.add}
        </Button>
      </div>
      <Show when={adding()}>
        <PasskeyNameDialog
          title={provingWords.passkeys.addTitle}
          says={provingWords.passkeys.addSays}
          name=""
          confirmLabel={provingWords.passkeys.create}
          onClose={() => setAdding(false)}
          onName={(name) => void add(name)}
        />
      </Show>
      <Show when={renaming()}>
        {(passkey) => (
          <PasskeyNameDialog
            title={provingWords.passkeys.renameTitle(passkey().name)}
            name={passkey().name}
            confirmLabel={provingWords.passkeys.renameIt}
            onClose={() => setRenaming(null)}
            onName={(name) => {
              const { id } = passkey();
              setRenaming(null);
              void props.change(() => client.ask(renamePasskeyEndpoint, { name }, { id }));
            }}
          />
        )}
      </Show>
      <Show when={removing()}>
        {(passkey) => (
          <ConfirmDialog
            open
            title={provingWords.passkeys.removeTitle(passkey().name)}
            confirmLabel={provingWords.passkeys.removeIt}
            kind="danger"
            onCancel={() => setRemoving(null)}
            onConfirm={() => {
              const { id } = passkey();
              setRemoving(null);
              void props.change(() => client.ask(removePasskeyEndpoint, null, { id }), provingWords.passkeys.removed);
            }}
          >
            <p>{provingWords.passkeys.removeSays}</p>
          </ConfirmDialog>
        )}
      </Show>
    </>
  );
}

function about({ createdAt, usedAt, synced, usable }: OwnPasskey): string {
  return provingWords.passkeys.about([
    provingWords.passkeys.made(dateTimeText(createdAt)),
    usedAt === null ? provingWords.passkeys.usedNever : provingWords.passkeys.used(dateTimeText(usedAt)),
    ...(synced ? [provingWords.passkeys.synced] : []),
    ...(usable ? [] : [provingWords.passkeys.otherAddress]),
  ]);
}
