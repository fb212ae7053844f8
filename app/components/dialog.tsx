import { createEffect, createUniqueId, onCleanup, Show, type JSX } from 'solid-js';
import { IconButton } from './icon-button.tsx';
import { componentsWords } from '../language/components-words.ts';

export interface DialogProps {
  readonly open: boolean;
  /** Asked to close by Escape, the cross or a tap beside it; the owner decides. */
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: JSX.Element | undefined;
  readonly children?: JSX.Element;
  /** Buttons, the main one last. */
  readonly actions?: JSX.Element | undefined;
  /** Something is chosen or typed in it, so a stray tap beside it does not close it. */
  readonly holdsWork?: boolean | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

/** A modal on the browser's own dialog: focus stays inside and returns; a full-height sheet on phones. */
export function Dialog(props: DialogProps): JSX.Element {
  return (
    <Show when={props.open}>
      <OpenDialog {...props} />
    </Show>
  );
}

function OpenDialog(props: DialogProps): JSX.Element {
  const id = createUniqueId();
  let dialog!: HTMLDialogElement;
  let heading!: HTMLHeadingElement;
  createEffect(() => {
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('[autofocus]') ?? heading).focus();
    // Closing it before the element is removed returns the focus.
    onCleanup(() => dialog.close());
  });
  return (
    <dialog
      ref={dialog}
      class={`dialog is-${props.size ?? 'medium'}`}
      role={props.role}
      aria-labelledby={`${id}-title`}
      aria-describedby={props.description ? `${id}-description` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog && props.holdsWork !== true) props.onClose();
      }}
    >
      <div class="dialog-body">
        <header class="dialog-header">
          <div>
            <h2 ref={heading} id={`${id}-title`} tabindex="-1">
              {props.title}
            </h2>
            <Show when={props.description}>
              <p class="soft" id={`${id}-description`}>
                {props.description}
              </p>
            </Show>
          </div>
          <IconButton icon="close" label={componentsWords.close} tooltip={false} onClick={() => props.onClose()} />
        </header>
        <Show when={props.children}>
          <div class="dialog-content">{props.children}</div>
        </Show>
        <Show when={props.actions}>
          <footer class="dialog-actions">{props.actions}</footer>
        </Show>
      </div>
    </dialog>
  );
}
