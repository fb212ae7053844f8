import { useLocation, useNavigate } from '@solidjs/router';
import { whyNotViewAs, type ViewedAs } from '../../../../shared/permissions/viewed-as.ts';
import { useToasts } from '../../../components/toasts.tsx';
import { viewingWords } from '../../../language/viewing-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useSubject } from '../../../state/use-session.ts';
import { useReadOnly } from '../../editing/use-read-only.ts';
import { useSentences } from '../../editing/use-sentences.ts';

export interface ViewAs {
  /** Why I may not look as somebody of this kind; null: I may. */
  refusal(kind: ViewedAs['kind']): string | null;
  begin(as: ViewedAs): Promise<void>;
  /** Back to where one began to look. */
  end(): Promise<void>;
}

/** Where one was when one began to look. */
let cameFrom = '/';

export function useViewAs(): ViewAs {
  const client = useClient();
  const subject = useSubject();
  const readOnly = useReadOnly();
  const sentences = useSentences();
  const navigate = useNavigate();
  const location = useLocation();
  const toasts = useToasts();
  return {
    refusal(kind) {
      const mine = subject();
      const reason = mine === null ? null : whyNotViewAs(mine, kind);
      return readOnly() ?? (reason === null ? null : sentences.says(reason));
    },
    async begin(as) {
      const from = location.pathname + location.search;
      if (!(await client.viewAs(as))) {
        toasts.show({ tone: 'danger', text: viewingWords.gone });
        return;
      }
      cameFrom = from;
      navigate('/');
    },
    async end() {
      await client.viewAs(null);
      navigate(cameFrom);
      toasts.show({ text: viewingWords.ended });
    },
  };
}
