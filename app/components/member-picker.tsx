import { hasWords, searchText, searchWords } from './search-text.ts';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { Chip } from './chip.tsx';
import { Dialog } from './dialog.tsx';
import { SearchField } from './search-field.tsx';

export interface MemberOption {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** Found by search too: keys, other names. */
  readonly also?: string | undefined;
  /** A word beside it: "Built-in", "Special". */
  readonly badge?: JSX.Element | undefined;
  readonly marked?: boolean | undefined;
  /** Why the person may not add or take it. */
  readonly refused?: string | null | undefined;
}

export interface MemberPickerProps {
  /** "Roles". */
  readonly label: string;
  /** One of them: "role". */
  readonly noun: string;
  readonly options: readonly MemberOption[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string, on: boolean) => void;
  readonly isChanged?: ((id: string) => boolean) | undefined;
  readonly error?: string | null | undefined;
  readonly hint?: JSX.Element | undefined;
  readonly disabled?: boolean | undefined;
  /** Why nothing may be changed here. */
  readonly refused?: string | null | undefined;
  /** Shown when nothing is chosen. */
  readonly none?: string | undefined;
  /** After each chip's text: "until 1 Dec". */
  readonly detail?: ((id: string) => JSX.Element) | undefined;
}

const shown = 200;

/** Many of a list: chips of what is chosen, and a dialog with search to choose. */
export function MemberPicker(props: MemberPickerProps): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const byId = createMemo(() => new Map(props.options.map((option) => [option.id, option])));
  const chosen = createMemo(() =>
    [...props.chosen]
      .map((id) => byId().get(id) ?? { id, label: id })
      .toSorted((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true })),
  );
  const removes = (option: MemberOption): boolean => !props.disabled && !props.refused && !option.refused;
  return (
    <div class="field member-picker" role="group" aria-label={props.label}>
      <span class="field-label">{props.label}</span>
      <div class="chips">
        <For each={chosen()} fallback={<span class="faint">{props.none ?? 'None'}</span>}>
          {(option) => (
            <Chip
              name={option.label}
              marked={option.marked}
              changed={props.isChanged?.(option.id)}
              onRemove={removes(option) ? () => props.onToggle(option.id, false) : undefined}
            >
              {option.label}
              {props.detail?.(option.id)}
            </Chip>
          )}
        </For>
        <Show when={!props.disabled}>
          <Button
            size="small"
            icon="plus"
            refused={props.refused}
            label={`Choose ${lowerFirst(props.label)}`}
            onClick={() => setOpen(true)}
          >
            Choose
          </Button>
        </Show>
      </div>
      <Show when={props.error}>
        <p class="field-error">{props.error}</p>
      </Show>
      <Show when={props.hint}>
        <p class="field-hint">{props.hint}</p>
      </Show>
      <MemberDialog {...props} open={open()} onClose={() => setOpen(false)} />
    </div>
  );
}

/** The dialog alone, for whoever shows what is chosen in another way. */
export function MemberDialog(
  props: MemberPickerProps & { readonly open: boolean; readonly onClose: () => void },
): JSX.Element {
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.label}
      actions={
        <Button kind="primary" onClick={props.onClose}>
          Done
        </Button>
      }
    >
      <Choices {...props} />
    </Dialog>
  );
}

function Choices(props: MemberPickerProps): JSX.Element {
  const [search, setSearch] = createSignal('');
  const found = createMemo(() => {
    const words = searchWords(search());
    return props.options.filter((option) => {
      return hasWords(searchText(`${option.label} ${option.description ?? ''} ${option.also ?? ''}`), words);
    });
  });
  return (
    <div class="choices">
      <SearchField
        label={`Search ${lowerFirst(props.label)}`}
        value={search()}
        onInput={setSearch}
        autofocus
        result={search() === '' ? undefined : `${found().length} of ${props.options.length}`}
      />
      <div class="choices-list" role="group" aria-label={props.label}>
        <For
          each={found().slice(0, shown)}
          fallback={
            <p class="soft choices-none">
              {search() === '' ? `There is no ${props.noun} yet.` : `No ${props.noun} matches “${search()}”.`}
            </p>
          }
        >
          {(option) => (
            <Checkbox
              label={option.label}
              description={option.description || undefined}
              checked={props.chosen.has(option.id)}
              changed={props.isChanged?.(option.id)}
              refused={props.refused ?? option.refused}
              end={option.badge}
              onChange={(on) => props.onToggle(option.id, on)}
            />
          )}
        </For>
        <Show when={found().length > shown}>
          <p class="soft choices-none">{found().length - shown} more. Search to find them.</p>
        </Show>
      </div>
    </div>
  );
}

/** Inside a sentence. A name after the first word stays as it is written. */
function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
