import { createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { Section } from '../../components/section.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { pauseFunctionWords } from '../../language/pause-function-words.ts';
import { settingsWords } from '../../language/settings-words.ts';
import { useCan, useMe } from '../../state/use-session.ts';
import { useReadOnly } from '../editing/use-read-only.ts';
import { SignOutDialog } from '../shell/account/sign-out-dialog.tsx';
import { LanguageChoice } from '../shell/language-choice.tsx';
import { chooseTheme, theme, type Theme } from '../shell/theme.ts';
import { ActivityRecord } from './activity-record.tsx';
import { OwnFactors } from './own-factors.tsx';
import { OwnPassword } from './own-password.tsx';
import { OwnProfile } from './own-profile.tsx';
import { PauseSwitch } from './pause-switch.tsx';
import { ServerStateFacts } from './server-state.tsx';
import { ThisDevice } from './this-device.tsx';

export default function Settings(): JSX.Element {
  const me = useMe();
  const can = useCan();
  const readOnly = useReadOnly();
  const [leaving, setLeaving] = createSignal(false);
  return (
    <>
      <PageHeader title={settingsWords.title} />
      <Section split title={settingsWords.appearance.title} description={settingsWords.appearance.says}>
        <div class="stack">
          <SegmentedControl<Theme>
            label={settingsWords.appearance.theme}
            value={theme()}
            onChange={chooseTheme}
            segments={[
              { value: 'system', label: settingsWords.appearance.system },
              { value: 'light', label: settingsWords.appearance.light },
              { value: 'dark', label: settingsWords.appearance.dark },
            ]}
          />
          <LanguageChoice />
        </div>
      </Section>
      <Section split title={settingsWords.device.title} description={settingsWords.device.says}>
        <ThisDevice />
      </Section>
      <Section split title={settingsWords.profile.title} description={settingsWords.profile.says}>
        <OwnProfile />
      </Section>
      <Section split title={settingsWords.password.title} description={settingsWords.password.says}>
        <OwnPassword />
      </Section>
      {/* How somebody else signs in is between them and the server. */}
      <Show when={readOnly() === null}>
        <OwnFactors />
      </Show>
      <Show when={can('show_pause_type')}>
        <Section split title={pauseFunctionWords.title} description={pauseFunctionWords.says}>
          <PauseSwitch />
        </Section>
      </Show>
      <Show when={can('admin')}>
        <Section split title={settingsWords.activity.title} description={settingsWords.activity.says}>
          <ActivityRecord />
        </Section>
        <Section split title={settingsWords.server.title} description={settingsWords.server.says}>
          <ServerStateFacts />
        </Section>
      </Show>
      <Section split title={settingsWords.keyboard.title}>
        <dl class="facts">
          <dt>
            <Kbd>{settingsWords.keyboard.keys.control}</Kbd> <Kbd>K</Kbd>
          </dt>
          <dd>{settingsWords.keyboard.palette}</dd>
          <dt>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> <Kbd>{settingsWords.keyboard.keys.home}</Kbd>{' '}
            <Kbd>{settingsWords.keyboard.keys.end}</Kbd>
          </dt>
          <dd>{settingsWords.keyboard.table}</dd>
          <dt>
            <Kbd>{settingsWords.keyboard.keys.escape}</Kbd>
          </dt>
          <dd>{settingsWords.keyboard.escape}</dd>
        </dl>
      </Section>
      <Section split title={settingsWords.signOut.title} description={settingsWords.signOut.says}>
        <div class="stack">
          <p>
            <Sentence
              text={me()?.organisation.name ? settingsWords.signOut.signedInTo : settingsWords.signOut.signedIn}
              user={<strong>{me()?.user.username}</strong>}
              organisation={me()?.organisation.name}
            />
          </p>
          <div>
            <Button icon="sign-out" refused={readOnly()} onClick={() => setLeaving(true)}>
              {settingsWords.signOut.button}
            </Button>
          </div>
        </div>
      </Section>
      <p class="small faint">{settingsWords.version(import.meta.env['VITE_APP_VERSION'] ?? 'development')}</p>
      <SignOutDialog open={leaving()} onClose={() => setLeaving(false)} />
    </>
  );
}
