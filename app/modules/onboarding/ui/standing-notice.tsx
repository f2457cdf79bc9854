import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import type { ShownChecklist } from '../shown-checklist';

/** What must be settled before work begins, and by what. */
export function StandingNotice({ standing, hasBegun }: Pick<ShownChecklist, 'standing' | 'hasBegun'>) {
  const { t } = useTranslation();
  const lines = [...standing.rules.map((rule) => t(`onboarding.rule.${rule}`)), ...standing.texts];
  if (lines.length === 0) return null;
  return (
    <Notice kind="warning" title={t(hasBegun ? 'onboarding.standing.hasBegun' : 'onboarding.standing.title')}>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
