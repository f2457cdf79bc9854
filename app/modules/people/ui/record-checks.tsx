import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { PlainRows } from '~/ui/marked-list';
import type { RecordCheckRow } from '../person-page';

/** That certificates were seen: day, role, legal basis. */
export function RecordChecks({ checks }: { readonly checks: readonly RecordCheckRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (checks.length === 0) return <p>{t('people.recordCheck.none')}</p>;
  const lineOf = ({ status, seenOn, seenByRole, legalBasis }: RecordCheckRow): string => {
    const word = t(`people.recordCheck.status.${status}`);
    const line = seenOn ? t('people.recordCheck.line', { status: word, day: format.day(seenOn), role: roleText(seenByRole) }) : t('people.recordCheck.lineNoDay', { status: word });
    return legalBasis ? `${line} ${t('people.recordCheck.basis', { basis: legalBasis })}` : line;
  };
  const roleText = (role: string | null): string => (role === 'LEADER' ? t('people.recordCheck.role.LEADER') : t('people.recordCheck.role.HR'));
  return (
    <PlainRows
      items={checks.map((check) => ({
        key: check.id,
        content: (
          <>
            <p className="font-semibold">{t(`people.recordCheck.type.${check.type}`)}</p>
            <p className="text-s text-soft">{lineOf(check)}</p>
          </>
        ),
      }))}
    />
  );
}
