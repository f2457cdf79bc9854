import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { PlainRows } from '~/ui/marked-list';
import type { NeedLine } from '../need';

/** What each line asks of people, in words. `labels` names competences in the reader's language. */
export function LineDemands({ lines, labels }: { readonly lines: readonly NeedLine[]; readonly labels: Readonly<Record<string, string>> }) {
  const { t } = useTranslation();
  return (
    <PlainRows
      items={lines.map((line, index) => ({
        key: line.id,
        content: (
          <>
            <h3 className="text-m font-semibold">{line.title || t('needs.draft.line', { number: index + 1 })}</h3>
            <Demands line={line} labels={labels} />
          </>
        ),
      }))}
    />
  );
}

function Demands({ line, labels }: { readonly line: NeedLine; readonly labels: Readonly<Record<string, string>> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const named = (keys: readonly string[], joiner: 'and' | 'or') =>
    format.list(
      keys.map((key) => labels[key] ?? key),
      joiner,
    );
  const groups = line.requirements ?? [];
  return (
    <div className="grid gap-1 text-s">
      {groups.length === 0 && <p>{t('needs.page.anyone')}</p>}
      {groups.map(({ anyOf, authorisedOnly }, index) => (
        <p key={index}>{t(authorisedOnly ? 'needs.page.authorisedOnly' : 'needs.page.anyOf', { list: named(anyOf, 'or') })}</p>
      ))}
      {line.wished.length > 0 && <p className="text-soft">{t('needs.page.wished', { list: named(line.wished, 'and') })}</p>}
      {line.recordChecks.length > 0 && (
        <p className="text-soft">
          {t('needs.page.recordChecks', { list: format.list(line.recordChecks.map((type) => t(`people.recordCheck.type.${type}`))) })}
        </p>
      )}
    </div>
  );
}
