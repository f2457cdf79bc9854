import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import { textAt, textsAt } from '~/ui/form/values';
import { textValues } from '../draft-values';
import type { StoredNeed } from '../need';
import type { StaffMember } from '../staff';

const fields = ['title', 'notTasks', 'meetingPlace', 'introducerId', 'contactName', 'contactPhone', 'priority', 'kind'] as const;

/** When two people wrote at once: what the other one's version says where it differs from what was typed. */
export function OtherWrote({ need, typed, staff }: { readonly need: StoredNeed; readonly typed: unknown; readonly staff: readonly StaffMember[] }) {
  const { t } = useTranslation();
  const stored = textValues(need);
  const shown = (field: (typeof fields)[number]): string => {
    if (field === 'introducerId') return staff.find(({ id }) => id === need.introducerId)?.name ?? '–';
    if (field === 'kind' || field === 'priority') return t(`needs.${field}.${stored[field]}`);
    return stored[field] || '–';
  };
  const differing = fields.filter((field) => (textAt(typed, field) ?? stored[field]).trim() !== stored[field]);
  const typedTasks = (textsAt(typed, 'tasks') ?? stored.tasks).map((task) => task.trim()).filter(Boolean);
  const rows = [
    ...differing.map((field) => ({ key: field, term: t(`needs.field.${field}`), value: shown(field) })),
    ...(JSON.stringify(typedTasks) === JSON.stringify(stored.tasks)
      ? []
      : [{ key: 'tasks', term: t('needs.field.tasks'), value: stored.tasks.join(' · ') || '–' }]),
  ];
  return (
    <Notice kind="warning" title={t('needs.otherWrote.title')}>
      {rows.length === 0 ? (
        t('needs.otherWrote.nothing')
      ) : (
        <dl className="grid gap-1">
          {rows.map(({ key, term, value }) => (
            <div key={key}>
              <dt className="inline font-semibold">{term}: </dt>
              <dd className="inline">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Notice>
  );
}
