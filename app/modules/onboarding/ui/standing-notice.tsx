import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import type { ShownChecklist } from '../shown-checklist';

/** What must be settled before work begins, and by what; said to the person lent as theirs. */
export function StandingNotice({ standing, hasBegun, roles }: Pick<ShownChecklist, 'standing' | 'hasBegun' | 'roles'>) {
  const { t } = useTranslation();
  const isOwn = roles.some(({ role, isYours }) => role === 'PERSON' && isYours);
  const lines = [...standing.rules.map((rule) => t(isOwn ? `onboarding.ruleOwn.${rule}` : `onboarding.rule.${rule}`)), ...standing.texts];
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
