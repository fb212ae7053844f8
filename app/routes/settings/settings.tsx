import type { JSX } from 'solid-js';
import { PageHeader } from '../../components/page-header.tsx';

export default function Settings(): JSX.Element {
  return <PageHeader title="Settings" />;
}
