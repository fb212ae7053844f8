import { Show, type JSX } from 'solid-js';
import { A } from '@solidjs/router';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { counted } from '../../language/listing.ts';
import { useClient } from '../../state/client-context.tsx';
import { useCollisions, usePending, useSync } from '../../state/use-sync.ts';
import { saveTextFile } from '../../components/save-text-file.ts';
import { CollisionList } from './collision-list.tsx';
import { ConnectionFacts } from './connection-facts.tsx';
import { WaitingList } from './waiting-list.tsx';
import './sync.css';

/** What this device has not given to the server yet, and what collided when it did. */
export default function Sync(): JSX.Element {
  const client = useClient();
  const sync = useSync();
  const pending = usePending();
  const collisions = useCollisions();
  return (
    <>
      <PageHeader
        title="Sync"
        actions={
          <>
            <Button
              icon="download"
              disabled={pending().length === 0 && sync().attention === 0}
              onClick={() => void client.exportWork().then((text) => saveTextFile('rolecall-work.json', text))}
            >
              Export what waits
            </Button>
            <Button
              icon="sync"
              disabled={sync().connection === 'online' || sync().connection === 'stopped'}
              onClick={() => client.reconnect()}
            >
              Try now
            </Button>
          </>
        }
      />
      <Show when={sync().attention > 0}>
        <Notice
          tone="danger"
          actions={
            <Button size="small" href="/attention">
              Look
            </Button>
          }
        >
          {counted(sync().attention, 'Save was', 'Saves were')} refused and {sync().attention === 1 ? 'needs' : 'need'}{' '}
          your attention.
        </Notice>
      </Show>
      <Section title="Connection">
        <ConnectionFacts />
      </Section>
      <Section title="Waiting" description="Saved on this device, not on the server yet; sent in this order.">
        <WaitingList saves={pending()} />
      </Section>
      <Section
        title="Collisions"
        description={
          <>
            Values that you and somebody else changed without seeing each other. What reached the server last stands;
            what was refused is in <A href="/attention">Needs attention</A>.
          </>
        }
      >
        <CollisionList notices={collisions()} />
      </Section>
    </>
  );
}
