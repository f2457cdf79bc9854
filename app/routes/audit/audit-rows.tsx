import { Link } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { auditSearch, type AuditFilter } from '~/modules/audit/audit-filter.schema';
import type { ShownKind } from '~/modules/audit/audit-kind';
import { Icon, type IconName } from '~/ui/icon';
import type { ShownAuditRow } from './audit-page.server';

const icons: Readonly<Record<ShownKind, IconName>> = { LOOK: 'eye', EXPORT: 'download', WRITE: 'edit' };

/** Rows in words, newest first; one of them open with everybody it names. */
export function AuditRows({ rows, filter }: { readonly rows: readonly ShownAuditRow[]; readonly filter: AuditFilter }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol aria-label={t('audit.caption')} className="mt-4 grid">
      {rows.map((row) => (
        <li key={row.id} id={`row-${row.id}`} className="grid gap-x-4 border-t border-line py-2 lg:grid-cols-[15rem_minmax(0,1fr)_auto] lg:items-baseline">
          <p className="text-s text-soft">{format.dateTime(row.at)}</p>
          <p>
            <Icon name={icons[row.kind]} className="mr-[0.4em] size-[1.1em]" />
            <span className="sr-only">{t(`audit.kind.${row.kind}`)}: </span>
            {sentenceOf(row, t)}
          </p>
          <p className="no-print text-s">
            <Link
              to={`/audit${auditSearch(filter, { before: filter.before, open: row.opened ? null : row.id })}#row-${row.id}`}
              aria-expanded={row.opened !== null}
              preventScrollReset
              className="inline-flex min-h-11 items-center"
            >
              {t(row.opened ? 'audit.close' : 'audit.open')}
            </Link>
          </p>
          {row.opened && <Opened opened={row.opened} thing={row.thing} />}
        </li>
      ))}
    </ol>
  );
}

function sentenceOf({ who, action, thing, count, whom }: ShownAuditRow, t: TFunction): string {
  const act = `audit.act.${action}`;
  const what = thing?.name ? t('audit.quoted', { name: thing.name }) : t('audit.unnamed');
  const did = t(act) === act ? t('audit.unknownAct', { action }) : t(act, { what });
  const subject = who.isSystem ? t('audit.system') : who.name ?? t('audit.goneFirst');
  if (count === 0) return t('audit.row', { who: subject, did });
  return t('audit.rowAbout', { who: subject, did, whom: whom ? whom.name ?? t('audit.gone') : t('audit.people', { count }) });
}

function Opened({ opened: { people, fields }, thing }: { readonly opened: NonNullable<ShownAuditRow['opened']>; readonly thing: ShownAuditRow['thing'] }) {
  const { t } = useTranslation();
  return (
    <div className="mb-2 grid gap-3 border-l-4 border-line py-2 pl-4 text-s lg:col-span-3">
      {thing?.name && thing.href && (
        <p>
          <Link to={thing.href} className="inline-flex min-h-11 items-center">
            {thing.name}
          </Link>
        </p>
      )}
      <div>
        <h2 className="font-semibold">{t('audit.persons')}</h2>
        {people.length === 0 ? (
          <p>{t('audit.nobody')}</p>
        ) : (
          <ul className="columns-2 gap-x-6 lg:columns-4">
            {people.map(({ id, name }) => (
              <li key={id} className="break-inside-avoid">
                {name ?? t('audit.goneFirst')}
              </li>
            ))}
          </ul>
        )}
      </div>
      {fields.length > 0 && (
        <p>
          {t('audit.fields')}: <span lang="en">{fields.join(', ')}</span>
        </p>
      )}
    </div>
  );
}
