import { For, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useAttention } from '../../state/use-sync.ts';
import { useClient } from '../../state/client-context.tsx';
import { saveTextFile } from '../../components/save-text-file.ts';
import { AttentionCard } from './attention-card.tsx';
import './attention.css';

/** Everything of mine that did not take effect, until I have dealt with it. */
export default function Attention(): JSX.Element {
  const client = useClient();
  const items = useAttention();
  return (
    <>
      <PageHeader
        title="Needs attention"
        description="What did not take effect. It is kept on this device until you deal with it."
        actions={
          <Show when={items().length > 0}>
            <Button
              icon="download"
              onClick={() => void client.exportWork().then((text) => saveTextFile('rolecall-work.json', text))}
            >
              Export all
            </Button>
          </Show>
        }
      />
      <For
        each={items()}
        fallback={
          <EmptyState icon="check" title="Nothing needs your attention">
            <p>
              If the server ever refuses something you saved, it waits here with the reason, and nothing of it is lost.
            </p>
          </EmptyState>
        }
      >
        {(item) => <AttentionCard item={item} />}
      </For>
    </>
  );
}
