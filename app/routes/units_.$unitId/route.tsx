import { Link, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { leads } from '~/kernel/actor';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { readHoursLent } from '~/modules/assignments/hours-lent.queries.server';
import { daysChosen } from '~/modules/assignments/hours-lent.schema';
import { HoursLent, hoursAnchor } from '~/modules/assignments/ui/hours-lent';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { maySetCapacity } from '~/modules/availability/capacity.policy';
import { LoanList } from '~/modules/availability/ui/loan-list';
import { UndoCapacity } from '~/modules/availability/ui/undo-capacity';
import { UnitLeaders } from '~/modules/availability/ui/unit-leaders';
import { UnitPeople } from '~/modules/availability/ui/unit-people';
import { UnitValidity } from '~/modules/availability/ui/unit-validity';
import { maySeeUnit } from '~/modules/availability/unit.policy';
import { countSaidAt, readUnitPage } from '~/modules/availability/unit.queries.server';
import { byUrgency } from '~/modules/needs/need-list';
import { listNeedsOfUnits } from '~/modules/needs/need-list.queries.server';
import { NeedRow } from '~/modules/needs/ui/need-row';
import { ButtonLink, LinkRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { PlainRows } from '~/ui/marked-list';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

/** When what was just set was set, so that it can be taken back at once. */
const setAtSchema = z.string().regex(/^\d{1,15}$/).transform(Number);

export const loader = guardedLoader(signedIn, z.object({ unitId: z.uuid() }), async (context, { unitId }) => {
  const { db, actor, now, municipality, url } = context;
  const page = maySeeUnit(actor, unitId) ? await readUnitPage(db, unitId, now, municipality.zone) : null;
  if (!page) throw notFound();
  const isOwn = leads(actor, unitId);
  const hours = await readHoursLent(context, unitId, daysChosen(url.searchParams, now, municipality.zone));
  const personIds = [...page.people, ...page.in, ...hours.out, ...hours.in].map((person) => person.personId);
  if (!isOwn) await recordLook(db, { actorId: actor.personId, action: 'unit.look', subject: 'Unit', subjectId: unitId, personIds }, now);
  const people = page.people.map((person) => {
    const answer = maySetCapacity(actor, person);
    return { ...person, whyNot: answer.may ? null : answer.why };
  });
  const needs = (await listNeedsOfUnits(db, actor, page.unitIds, now)).sort(byUrgency);
  const setAt = setAtSchema.safeParse(url.searchParams.get('set'));
  const undo = setAt.success ? { setAt: setAt.data, count: await countSaidAt(db, actor, page.unitIds, setAt.data), submissionKey: randomUUID() } : null;
  return { ...page, people, undo, needs, hours, isOwn, maySet: people.some((person) => person.whyNot === null) };
});

export const handle: Titled<typeof loader> = { title: (t, { name }) => name };

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
  const postNeed = unit.isOwn && !unit.isOver && (
    <ButtonLink to={`/needs/new?unit=${unit.id}`} kind="second" small icon="plus">
      {t('units.needs.post')}
    </ButtonLink>
  );
  return (
    <>
      <Crumb to="/units">{t('units.back')}</Crumb>
      <PageTitle title={unit.name} lede={t(`units.sectors.${unit.sector}`)}>
        <div className="mt-3 grid gap-1 text-s">
          <UnitLeaders leaders={unit.leaders} deputies={unit.deputies} answers={unit.answers} isOver={unit.isOver} />
          {unit.parent && !unit.isOver && <p className="text-soft">{t('units.under', { unit: unit.parent.name })}</p>}
        </div>
      </PageTitle>
      {unit.undo && unit.undo.count > 0 && <UndoCapacity unitId={unit.id} undo={unit.undo} />}
      <UnitValidity unit={unit} />
      <Section title={t('units.needs.title')} actions={postNeed}>
        {unit.needs.length === 0 ? (
          <p>{t('units.needs.none')}</p>
        ) : (
          <PlainRows
            items={unit.needs.map((need) => ({
              key: need.id,
              content: <NeedRow need={need} to={need.status === 'DRAFT' ? `/needs/${need.id}/edit` : `/needs/${need.id}`} managed />,
            }))}
          />
        )}
      </Section>
      <Section title={t('units.mine.title')} hint={unit.maySet ? t('units.mine.hint') : t('units.capacity.notYours')} actions={unit.maySet && setTime}>
        {unit.people.length === 0 ? <p>{t('units.mine.none')}</p> : <UnitPeople unitId={unit.id} people={unit.people} />}
        {unit.isOwn && (
          <LinkRow to="/releases" iconAfter="next">
            {t('units.mine.standing')}
          </LinkRow>
        )}
      </Section>
      <Section title={t('units.out.title')} hint={unit.out.length > 0 ? t('units.out.hours', { hours: format.hours(hoursOut) }) : undefined}>
        {unit.out.length === 0 ? (
          <p>{t('units.out.none')}</p>
        ) : (
          <LoanList loans={unit.out.map((loan) => ({ ...loan, place: t('units.out.to', { unit: loan.unitName }) }))} />
        )}
      </Section>
      <Section title={t('units.in.title')} hint={unit.in.length > 0 ? t('units.in.hint') : undefined}>
        {unit.in.length === 0 ? (
          <p>{t('units.in.none')}</p>
        ) : (
          <LoanList loans={unit.in.map((loan) => ({ ...loan, place: t('units.in.from', { position: loan.position ?? '', unit: loan.unitName }) }))} />
        )}
      </Section>
      <Section title={t('units.hours.title')} id={hoursAnchor} className="scroll-mt-4">
        <HoursLent unitId={unit.id} hours={unit.hours} />
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
