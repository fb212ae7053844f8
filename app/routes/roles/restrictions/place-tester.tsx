import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { acceptedBy, type Place } from '../../../../shared/permissions/restriction.ts';
import { formatAddress, parseAddress } from '../../../../shared/schema/addresses.ts';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { countryName } from '../../../language/field-text.ts';
import { placesWords as words } from '../../../language/places-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import type { RoleEditing } from '../editor/role-editing.ts';
import { acceptanceText } from './acceptance-text.ts';

interface Tested extends Place {
  readonly address: string;
  /** Whether the server was there to tell the country. */
  readonly isTold: boolean;
}

/** Whether the role works from an address, as it is drafted. */
export function PlaceTester(props: { readonly editing: RoleEditing }): JSX.Element {
  const client = useClient();
  const [text, setText] = createSignal('');
  const [problem, setProblem] = createSignal<string | null>(null);
  const [tested, setTested] = createSignal<Tested | null>(null);
  const [busy, setBusy] = createSignal(false);
  const test = async (): Promise<void> => {
    const parsed = parseAddress(text().trim());
    setTested(null);
    setProblem(parsed === null ? words.oneAddress : null);
    if (parsed === null) return;
    setBusy(true);
    const address = formatAddress(parsed);
    const answer = await client.places([address]);
    setBusy(false);
    setTested({ address, country: answer.ok ? (answer.body.places[0]?.country ?? null) : null, isTold: answer.ok });
  };
  const where = createMemo((): string | null => {
    const place = tested();
    if (place === null) return null;
    if (!place.isTold) return words.countryUnknown;
    return place.country === null
      ? words.inNoCountry(place.address)
      : words.registered(place.address, countryName(place.country));
  });
  return (
    <form
      class="stack is-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void test();
      }}
    >
      <TextField
        label={words.label}
        hint={words.hint}
        mono
        value={text()}
        error={problem()}
        onInput={(value) => {
          setText(value);
          setProblem(null);
          setTested(null);
        }}
        end={
          <Button type="submit" busy={busy()}>
            {words.test}
          </Button>
        }
      />
      <div role="status">
        <Show when={tested()}>
          {(place) => (
            <>
              <p>{acceptanceText(acceptedBy(props.editing.role(), place()))}</p>
              <p class="soft">{where()}</p>
            </>
          )}
        </Show>
      </div>
    </form>
  );
}
