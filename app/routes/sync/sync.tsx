import { Show, type JSX } from 'solid-js';
import { A } from '@solidjs/router';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { syncWords } from '../../language/sync-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { useCollisions, useWaitingSaves, useSync } from '../../state/use-sync.ts';
import { saveTextFile } from '../../components/save-text-file.ts';
import { CollisionList } from './collision-list.tsx';
import { ConnectionFacts } from './connection-facts.tsx';
import { WaitingList } from './waiting-list.tsx';
import './sync.css';

/** What this device has not given to the server yet, and what collided when it did. */
export default function Sync(): JSX.Element {
  const client = useClient();
  const sync = useSync();
  const waiting = useWaitingSaves();
  const collisions = useCollisions();
  return (
    <>
      <PageHeader
        title={syncWords.title}
        actions={
          <>
            <Button
              icon="download"
              disabled={waiting().length === 0 && sync().attention === 0}
              onClick={() => void client.exportWork().then((text) => saveTextFile('rolecall-work.json', text))}
            >
              {syncWords.export}
            </Button>
            <Button
              icon="sync"
              disabled={sync().connection === 'online' || sync().connection === 'stopped'}
              onClick={() => client.reconnect()}
            >
              {syncWords.tryNow}
            </Button>
          </>
        }
      />
      <Show when={sync().attention > 0}>
        <Notice
          tone="danger"
          actions={
            <Button size="small" href="/attention">
              {syncWords.look}
            </Button>
          }
        >
          {syncWords.refused(sync().attention)}
        </Notice>
      </Show>
      <Section title={syncWords.connection.title}>
        <ConnectionFacts />
      </Section>
      <Section title={syncWords.waiting.title} description={syncWords.waiting.says}>
        <WaitingList saves={waiting()} />
      </Section>
      <Section
        title={syncWords.collisions.title}
        description={
          <Sentence
            text={syncWords.collisions.says}
            attention={<A href="/attention">{syncWords.collisions.attention}</A>}
          />
        }
      >
        <CollisionList notices={collisions()} />
      </Section>
    </>
  );
}
