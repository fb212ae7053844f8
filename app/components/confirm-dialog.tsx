import type { JSX } from 'solid-js';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { componentsWords } from '../language/components-words.ts';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children?: JSX.Element;
  /** Says what happens: "Delete role", never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  readonly kind?: 'primary' | 'danger' | undefined;
  readonly busy?: boolean | undefined;
  /** Why it cannot be confirmed. */
  readonly refused?: string | null | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps): JSX.Element {
  return (
    <Dialog
      open={props.open}
      onClose={props.onCancel}
      title={props.title}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onClick={props.onCancel}>{props.cancelLabel ?? componentsWords.cancel}</Button>
          <Button kind={props.kind ?? 'primary'} busy={props.busy} refused={props.refused} onClick={props.onConfirm}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
