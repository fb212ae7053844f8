import { collections } from '../../../shared/schema/records.ts';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { homeWords } from '../../language/home-words.ts';
import { dateTimeText } from '../../language/times.ts';
import type { Subject } from '../../../shared/permissions/subject.ts';
import { useCan, useMe, useSubject } from '../../state/use-session.ts';
import { useRecords } from '../../state/use-records.ts';
import { FirstStepsList } from './first-steps-list.tsx';
import { useFirstSteps } from './use-first-steps.ts';
import { MyDesks } from './my-desks.tsx';
import { MyModules } from './my-modules.tsx';
import { MyPermissions } from './my-permissions.tsx';
import './home.css';

/** My access: what I may do, as the server last compiled it; the same without a network. */
export default function Home(): JSX.Element {
  const me = useMe();
  const subject = useSubject();
  const can = useCan();
  const users = useRecords(collections.users);
  // Only those who may see users have a page about themselves, which says where each right comes from.
  const why = createMemo(() => {
    const id = me()?.user.id;
    return id !== undefined && can('show_user') && users.byId(id) !== undefined ? `/users/${id}` : null;
  });
  const steps = useFirstSteps();
  const [open, setOpen] = createSignal(false);
  return (
    <Show
      when={steps().length === 0}
      fallback={
        <>
          <PageHeader
            title={homeWords.start.title}
            description={homeWords.start.ready(me()?.organisation.name ?? '', me()?.user.username ?? '')}
          />
          <FirstStepsList steps={steps()} />
          <Disclosure title={homeWords.start.access} open={open()} onToggle={setOpen}>
            <Show when={subject()}>{(mine) => <Access subject={mine()} />}</Show>
          </Disclosure>
        </>
      }
    >
      <PageHeader
        title={homeWords.title}
        description={homeWords.says(me()?.user.username ?? '', me()?.organisation.name ?? '')}
        actions={
          <Show when={why()}>
            {(href) => (
              <Button href={href()} iconEnd="arrow-right">
                {homeWords.whereFrom}
              </Button>
            )}
          </Show>
        }
      />
      <Show when={subject()}>{(mine) => <Access subject={mine()} />}</Show>
    </Show>
  );
}

function Access(props: { readonly subject: Subject }): JSX.Element {
  const me = useMe();
  const seen = (): string => {
    const place = me()?.place;
    if (!place) return homeWords.neverSeen;
    const { address, country } = place;
    return homeWords.lastSeen(country === null ? address : homeWords.place(address, country));
  };
  return (
    <>
      <Show when={props.subject.maskPhone}>
        <Notice tone="info">{homeWords.phonesMasked}</Notice>
      </Show>
      <Show when={props.subject.changesAt}>
        {(at) => <Notice tone="warning">{homeWords.endsOn(dateTimeText(at()))}</Notice>}
      </Show>
      <Section title={homeWords.desks}>
        <MyDesks desks={props.subject.desks} />
      </Section>
      <Section title={homeWords.permissions}>
        <MyPermissions subject={props.subject} />
      </Section>
      <Section title={homeWords.modules}>
        <MyModules modules={props.subject.modules} />
      </Section>
      <p class="small faint home-foot">{seen()}</p>
    </>
  );
}
