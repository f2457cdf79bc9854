import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { auditSubjects, type AuditFilter } from '~/modules/audit/audit-filter.schema';
import { auditKinds } from '~/modules/audit/audit-kind';
import { Button } from '~/ui/button';
import { DateField } from '~/ui/form/date-field';
import { SelectField } from '~/ui/form/select-field';
import { TextField } from '~/ui/form/text-field';
import { Sheet } from '~/ui/sheet';

export interface AuditFiltersProps {
  readonly filter: AuditFilter;
  /** the names in the two name fields */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** Who, about whom, what and when; a GET form, so that it stands in the address and works without a script. */
export function AuditFilters({ filter, typed }: AuditFiltersProps) {
  const { t } = useTranslation();
  const all = t('audit.filter.all');
  return (
    <Form method="get" action="/audit" role="search" aria-label={t('audit.filter.label')} className="no-print mt-5" preventScrollReset>
      <Sheet className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 lg:items-start">
          <NameField side="by" id={filter.by} typed={typed.by} />
          <NameField side="about" id={filter.about} typed={typed.about} />
          <SelectField name="kind" label={t('audit.filter.kind')} emptyLabel={all} options={auditKinds.map((kind) => ({ value: kind, label: t(`audit.kind.${kind}`) }))} defaultValue={filter.kind ?? ''} />
          <SelectField
            name="subject"
            label={t('audit.filter.subject')}
            emptyLabel={all}
            options={auditSubjects.map((subject) => ({ value: subject, label: t(`audit.subject.${subject}`) }))}
            defaultValue={filter.subject ?? ''}
          />
          <DateField name="from" label={t('audit.filter.from')} defaultValue={filter.from ?? ''} />
          <DateField name="to" label={t('audit.filter.to')} defaultValue={filter.to ?? ''} />
        </div>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button kind="first">{t('ui.filter.show')}</Button>
          <Link to="/audit" className="inline-flex min-h-11 items-center">
            {t('audit.filter.reset')}
          </Link>
        </div>
      </Sheet>
    </Form>
  );
}

/** A name is typed, and the id of whoever it was found to be travels beside it. */
function NameField({ side, id, typed }: { readonly side: 'by' | 'about'; readonly id: string | null; readonly typed: string | undefined }) {
  const { t } = useTranslation();
  return (
    <div>
      {id && <input type="hidden" name={side} value={id} />}
      <TextField name={`${side}Name`} label={t(`audit.filter.${side}`)} type="search" autoComplete="off" maxLength={80} defaultValue={typed ?? ''} />
    </div>
  );
}
