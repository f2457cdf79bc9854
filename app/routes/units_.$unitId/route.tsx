import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { leads } from '~/kernel/actor';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { maySetCapacity } from '~/modules/availability/capacity.policy';
import { LoanList } from '~/modules/availability/ui/loan-list';
import { UnitLeaders } from '~/modules/availability/ui/unit-leaders';
import { UnitPeople } from '~/modules/availability/ui/unit-people';
import { maySeeUnit } from '~/modules/availability/unit.policy';
import { readUnitPage } from '~/modules/availability/unit.queries.server';
import { ButtonLink, LinkRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { PlainRows } from '~/ui/marked-list';
import { PageTitle } from '~/ui/page';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';

export const loader = guardedLoader(signedIn, z.object({ unitId: z.uuid() }), async ({ db, actor, now, municipality }, { unitId }) => {
  const page = maySeeUnit(actor, unitId) ? await readUnitPage(db, unitId, now, municipality.zone) : null;
  if (!page) throw notFound();
  const isOwn = leads(actor, unitId);
  const personIds = [...page.people, ...page.in].map((person) => person.personId);
  if (!isOwn) await recordLook(db, { actorId: actor.personId, action: 'unit.look', subject: 'Unit', subjectId: unitId, personIds }, now);
  const people = page.people.map((person) => {
    const answer = maySetCapacity(actor, { personId: person.personId, unitId });
    return { ...person, whyNot: answer.may ? null : answer.why };
  });
  return { ...page, people, isOwn, maySet: people.some((person) => person.whyNot === null) };
});

export default function UnitPage() {
  const unit = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const hoursOut = unit.out.reduce((sum, loan) => sum + loan.hours, 0);
  const setTime = (
    <ButtonLink to={`/units/${unit.id}/capacity`} kind="second" small icon="plus">
      {t('units.mine.set')}
    </ButtonLink>
  );
  return (
    <>
      <Crumb to="/units">{t('units.back')}</Crumb>
      <PageTitle title={unit.name} lede={t(`units.sectors.${unit.sector}`)}>
        <div className="mt-3 grid gap-1 text-s">
          <UnitLeaders leaders={unit.leaders} deputies={unit.deputies} answers={unit.answers} />
          {unit.parent && <p className="text-soft">{t('units.under', { unit: unit.parent.name })}</p>}
        </div>
      </PageTitle>
      <Section title={t('units.needs.title')} actions={unit.isOwn && <ButtonLink to={`/needs/new?unit=${unit.id}`} kind="second" small icon="plus">{t('units.needs.post')}</ButtonLink>}>
        {unit.needs.length === 0 ? (
          <p>{t('units.needs.none')}</p>
        ) : (
          <PlainRows
            items={unit.needs.map(({ id, title, status }) => ({
              key: id,
              content: (
                <div className="flex flex-wrap items-center justify-between gap-x-3">
                  <Link to={`/needs/${id}`} className="inline-flex min-h-11 items-center">
                    {title || t('units.needs.untitled')}
                  </Link>
                  <Tag state={status === 'DRAFT' ? 'none' : 'asked'}>{t(status === 'DRAFT' ? 'units.needs.draft' : 'units.needs.published')}</Tag>
                </div>
              ),
            }))}
          />
        )}
      </Section>
      <Section title={t('units.mine.title')} hint={unit.maySet ? t('units.mine.hint') : t('units.capacity.notYours')} actions={unit.maySet && setTime}>
        {unit.people.length === 0 ? <p>{t('units.mine.none')}</p> : <UnitPeople unitId={unit.id} people={unit.people} />}
        {unit.isOwn && <LinkRow to="/releases" iconAfter="next">{t('units.mine.standing')}</LinkRow>}
      </Section>
      <Section title={t('units.out.title')} hint={unit.out.length > 0 ? t('units.out.hours', { hours: format.hours(hoursOut) }) : undefined}>
        {unit.out.length === 0 ? <p>{t('units.out.none')}</p> : <LoanList loans={unit.out.map((loan) => ({ ...loan, place: t('units.out.to', { unit: loan.unitName }) }))} />}
      </Section>
      <Section title={t('units.in.title')} hint={unit.in.length > 0 ? t('units.in.hint') : undefined}>
        {unit.in.length === 0 ? (
          <p>{t('units.in.none')}</p>
        ) : (
          <LoanList loans={unit.in.map((loan) => ({ ...loan, place: t('units.in.from', { position: loan.position ?? '', unit: loan.unitName }) }))} />
        )}
      </Section>
      {unit.children.length > 0 && (
        <Section title={t('units.below')}>
          <PlainRows
            items={unit.children.map(({ id, name }) => ({
              key: id,
              content: (
                <Link to={`/units/${id}`} className="inline-flex min-h-11 items-center">
                  {name}
                </Link>
              ),
            }))}
          />
        </Section>
      )}
    </>
  );
}
