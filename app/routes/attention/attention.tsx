import { For, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useAttention } from '../../state/use-sync.ts';
import { useClient } from '../../state/client-context.tsx';
import { saveTextFile } from '../../components/save-text-file.ts';
import { attentionWords } from '../../language/attention-words.ts';
import { AttentionCard } from './attention-card.tsx';
import './attention.css';

/** Everything of mine that did not take effect, until I have dealt with it. */
export default function Attention(): JSX.Element {
  const client = useClient();
  const items = useAttention();
  return (
    <>
      <PageHeader
        title={attentionWords.title}
        description={attentionWords.says}
        actions={
          <Show when={items().length > 0}>
            <Button
              icon="download"
              onClick={() => void client.exportWork().then((text) => saveTextFile('rolecall-work.json', text))}
            >
              {attentionWords.exportAll}
            </Button>
          </Show>
        }
      />
      <For
        each={items()}
        fallback={
          <EmptyState icon="check" title={attentionWords.none}>
            <p>{attentionWords.noneSays}</p>
          </EmptyState>
        }
      >
        {(item) => <AttentionCard item={item} />}
      </For>
    </>
  );
}
