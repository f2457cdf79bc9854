import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { fieldKey } from '../draft-form.schema';
import { mostTasks, type StoredNeed } from '../need';

const plain = [
  'title',
  'tasks',
  'notTasks',
  'lines',
  'shifts',
  'meetingPlace',
  'introducerId',
  'contactName',
  'contactPhone',
  'priority',
  'kind',
] as const;
const ofShift = ['date', 'endDate', 'start', 'end'] as const;
const ofPattern = ['weekdays', 'from', 'until', 'start', 'end'] as const;

/** What each field of a need's form is called, for the summary of errors where no script has collected it. */
export function useDraftLabels(need: StoredNeed): Readonly<Record<string, string>> {
  const { t } = useTranslation();
  const format = useFormat();
  const field = (name: string): string => t(`needs.field.${name}`);
  const entries: [string, string][] = [
    ...plain.map((name): [string, string] => [name, field(name)]),
    ...Array.from({ length: mostTasks }, (_, index): [string, string] => [`tasks.${index}`, t('needs.field.task', { number: index + 1 })]),
    ...ofShift.map((name): [string, string] => [`newShift.${name}`, field(name)]),
    ...ofPattern.map((name): [string, string] => [`pattern.${name}`, field(name)]),
    ...need.lines.flatMap(({ id, title }, index): [string, string][] => {
      const name = title || t('needs.draft.line', { number: index + 1 });
      return ['title', 'anyone', 'wished', 'recordChecks', 'groups.0.anyOf'].map((part) => [`lines.${fieldKey(id)}.${part}`, name]);
    }),
    ...need.shifts.flatMap(({ id, period }): [string, string][] => [
      [`shifts.${fieldKey(id)}`, format.shift(period)],
      ...need.lines.map((line): [string, string] => [
        `wanted.${fieldKey(id)}.${fieldKey(line.id)}`,
        t('needs.field.wanted', { line: line.title, shift: format.shift(period) }),
      ]),
    ]),
  ];
  return Object.fromEntries(entries);
}
