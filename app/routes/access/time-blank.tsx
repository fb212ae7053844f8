import { createSignal, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { accessWords } from '../../language/access-words.ts';
import { componentsWords } from '../../language/components-words.ts';
import { dateTimeText } from '../../language/times.ts';
import { fromLocalInput, toLocalInput } from '../assigning/assignment-time.ts';

/** When the question is about: now, or a time that is chosen. */
export function TimeBlank(props: {
  readonly at: number | null;
  readonly onChoose: (at: number | null) => void;
}): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [typed, setTyped] = createSignal('');
  const shown = (): string => (props.at === null ? accessWords.now : accessWords.atTime(dateTimeText(props.at)));
  const choose = (at: number | null): void => {
    setOpen(false);
    props.onChoose(at);
  };
  const then = (): string | null => fromLocalInput(typed());
  return (
    <>
      <button
        type="button"
        class="blank"
        aria-haspopup="dialog"
        aria-label={componentsWords.chosen(accessWords.time, shown())}
        onClick={() => {
          setTyped(props.at === null ? '' : toLocalInput(new Date(props.at).toISOString()));
          setOpen(true);
        }}
      >
        {shown()}
        <Icon name="chevron-down" size={14} />
      </button>
      <Dialog
        open={open()}
        onClose={() => setOpen(false)}
        title={accessWords.time}
        description={accessWords.timeSays}
        size="small"
        actions={
          <>
            <Button onClick={() => choose(null)}>{accessWords.askNow}</Button>
            <Button
              kind="primary"
              disabled={then() === null}
              onClick={() => {
                const end = then();
                if (end !== null) choose(Date.parse(end));
              }}
            >
              {accessWords.askThen}
            </Button>
          </>
        }
      >
        <DateTimeField
          label={accessWords.dateAndTime}
          value={typed()}
          onInput={(value, complete) => setTyped(complete ? value : '')}
          autofocus
        />
      </Dialog>
    </>
  );
}
