import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { MarkedList } from '~/ui/marked-list';
import { useErrorText } from '~/ui/form/use-error-text';

const sectionOf = (path: string): string => {
  const root = path.split('.')[0] ?? '';
  if (root === 'title' || root === 'tasks') return 'what';
  if (root === 'lines') return 'who';
  return root === 'shifts' ? 'when' : 'where';
};

/** What a draft lacks before it can be published, each a link to its place on the page. */
export function MissingList({ missing }: { readonly missing: FieldErrors }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const items = Object.entries(missing).flatMap(([path, texts]) =>
    texts.map((text) => ({ key: `${path} ${text}`, pip: 'uncovered' as const, text: <a href={`#${sectionOf(path)}`}>{errorText(text)}</a> })),
  );
  if (items.length === 0) return <MarkedList small items={[{ key: 'none', pip: 'covered', text: t('needs.draft.missingNone') }]} />;
  return <MarkedList small items={items} />;
}
