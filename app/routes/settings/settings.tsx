import { createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { settingsWords } from '../../language/settings-words.ts';
import { useCan, useMe } from '../../state/use-session.ts';
import { SignOutDialog } from '../shell/sign-out-dialog.tsx';
import { chooseTheme, theme, type Theme } from '../shell/theme.ts';
import { ActivityRecord } from './activity-record.tsx';
import { OwnPassword } from './own-password.tsx';
import { ThisDevice } from './this-device.tsx';

export default function Settings(): JSX.Element {
  const me = useMe();
  const can = useCan();
  const [leaving, setLeaving] = createSignal(false);
  return (
    <>
      <PageHeader title="Settings" />
      <Section split title="Appearance" description="On this device.">
        <SegmentedControl<Theme>
          label="Theme"
          value={theme()}
          onChange={chooseTheme}
          segments={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      </Section>
      <Section
        split
        title="This device"
        description="Rolecall keeps what you may see on this device, so that it works without a network."
      >
        <ThisDevice />
      </Section>
      <Section split title="Your password" description="Changing it signs you out everywhere else. Needs the network.">
        <OwnPassword />
      </Section>
      <Show when={can('admin')}>
        <Section split title={settingsWords.activity.title} description={settingsWords.activity.says}>
          <ActivityRecord />
        </Section>
      </Show>
      <Section split title="Keyboard">
        <dl class="facts">
          <dt>
            <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
          </dt>
          <dd>Search or jump to anything</dd>
          <dt>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> <Kbd>Home</Kbd> <Kbd>End</Kbd>
          </dt>
          <dd>Move through a table from any row’s name</dd>
          <dt>
            <Kbd>Esc</Kbd>
          </dt>
          <dd>Clear a search, close what is open</dd>
        </dl>
      </Section>
      <Section
        split
        title="Sign out"
        description="Removes everything of this organisation from this device: records, drafts, and what waits to be sent."
      >
        <div class="stack">
          <p>
            Signed in as <strong>{me()?.user.username}</strong>
            {me()?.organisation.name ? ` in ${me()?.organisation.name}` : ''}.
          </p>
          <div>
            <Button icon="sign-out" onClick={() => setLeaving(true)}>
              Sign out
            </Button>
          </div>
        </div>
      </Section>
      <p class="small faint">Rolecall {import.meta.env['VITE_APP_VERSION'] ?? 'development'}</p>
      <SignOutDialog open={leaving()} onClose={() => setLeaving(false)} />
    </>
  );
}
