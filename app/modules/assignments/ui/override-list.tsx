import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { MarkedList } from '~/ui/marked-list';
import type { ShownOverride } from '../override';
import { useOverrideWords } from './override-words';

/** What was set aside on one assignment: what, by whom, when, and why. */
export function OverrideList({ overrides }: { readonly overrides: readonly ShownOverride[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useOverrideWords();
  return (
    <MarkedList
      items={overrides.map((one) => ({
        key: one.id,
        pip: one.hasLapsed ? ('none' as const) : ('warning' as const),
        text: t(one.hasLapsed ? 'overrides.lineLapsed' : 'overrides.line', {
          what: words(one),
          who: one.byName,
          role: t(`overrides.role.${one.byRole}`),
          when: format.dateTime(one.at),
          reason: one.reason,
        }),
      }))}
    />
  );
}
