import { createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { recordPermissions } from '../../../shared/schema/fields.ts';
import { collections, type Desk } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { Section } from '../../components/section.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { desksWords } from '../../language/desks-words.ts';
import { useCan } from '../../state/use-session.ts';
import { warmed } from '../warmed.ts';
import { useDeskScope } from './use-desk-scope.ts';

const NewQueueSheet = warmed(
  lazy(() => import('./new-queue-sheet.tsx').then((module) => ({ default: module.NewQueueSheet }))),
);

/** Makes a queue on this desk. */
export function DeskQueues(props: { readonly desk: Desk }): JSX.Element {
  const can = useCan();
  const scope = useDeskScope();
  const [making, setMaking] = createSignal(false);
  const refused = (): string | null => {
    const needed = recordPermissions[collections.queues].create;
    return can(needed) ? scope.whyNot(props.desk.id) : wordsOf(collections.queues).needsToCreate(needed);
  };
  return (
    <Section title={desksWords.queues} description={desksWords.newQueueSays} split>
      <Button size="small" icon="plus" refused={refused()} onClick={() => setMaking(true)}>
        {desksWords.newQueue}
      </Button>
      <Show when={making()}>
        <Suspense>
          <NewQueueSheet desk={props.desk} onClose={() => setMaking(false)} />
        </Suspense>
      </Show>
    </Section>
  );
}
