import { createContext, createEffect, createSignal, For, Show, useContext, type JSX } from 'solid-js';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { componentsWords } from '../language/components-words.ts';

export interface Toast {
  readonly text: string;
  readonly tone?: 'neutral' | 'good' | 'danger' | undefined;
  readonly action?: { readonly label: string; readonly onSelect: () => void } | undefined;
  /** Stays until dismissed. */
  readonly stays?: boolean | undefined;
}

export interface Toasts {
  /** Returns how to take it away again. */
  show(toast: Toast): () => void;
}

const ToastContext = createContext<Toasts>();

/** For things that happened and need no answer. Anything that must not be missed is a Notice or a screen. */
export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToasts needs a ToastProvider above it');
  return toasts;
}

const shownMs = 4_000;

export function ToastProvider(props: { readonly children: JSX.Element }): JSX.Element {
  const [list, setList] = createSignal<readonly Toast[]>([]);
  let region!: HTMLDivElement;
  const remove = (toast: Toast): void => {
    setList((before) => before.filter((one) => one !== toast));
  };
  const show = (toast: Toast): (() => void) => {
    setList((before) => [...before.slice(-1), toast]);
    if (!toast.stays) setTimeout(() => remove(toast), toast.action ? shownMs * 2 : shownMs);
    return () => remove(toast);
  };
  createEffect(() => {
    // Shown anew each time, so that it is above any dialog opened meanwhile.
    if (region.matches(':popover-open')) region.hidePopover();
    if (list().length > 0) region.showPopover();
  });
  return (
    <ToastContext.Provider value={{ show }}>
      {props.children}
      <div ref={region} popover="manual" class="toasts">
        <div role="status" aria-live="polite" class="toast-list">
          <For each={list()}>
            {(toast) => (
              <div class={`toast is-${toast.tone ?? 'neutral'}`}>
                <Show when={toast.tone === 'good' || toast.tone === 'danger'}>
                  <Icon name={toast.tone === 'good' ? 'check' : 'attention'} />
                </Show>
                <span>{toast.text}</span>
                <Show when={toast.action}>
                  {(action) => (
                    <Button
                      kind="quiet"
                      size="small"
                      onClick={() => {
                        remove(toast);
                        action().onSelect();
                      }}
                    >
                      {action().label}
                    </Button>
                  )}
                </Show>
                <IconButton
                  icon="close"
                  size="small"
                  label={componentsWords.dismiss}
                  tooltip={false}
                  onClick={() => remove(toast)}
                />
              </div>
            )}
          </For>
        </div>
      </div>
    </ToastContext.Provider>
  );
}
