import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { dateAt } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { leadersOnly } from '~/modules/access/guards';
import { changeCapacity, revokeCapacity, setCapacity, undoCapacity } from '~/modules/availability/capacity.commands.server';
import { maySetCapacity } from '~/modules/availability/capacity.policy';
import { changeCapacitySchema, revokeCapacitySchema, setCapacitySchema, undoCapacitySchema } from '~/modules/availability/capacity.schema';
import { CapacityFields } from '~/modules/availability/ui/capacity-fields';
import { formState } from '~/modules/availability/ui/form-state';
import { OneTap } from '~/modules/availability/ui/one-tap';
import { readCapacity, readPeople, readUnitWithMerged } from '~/modules/availability/unit.queries.server';
import { leads } from '~/kernel/actor';
import { Button } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { Notice } from '~/ui/notice';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const params = z.object({ unitId: z.uuid() });
type Params = z.infer<typeof params>;

export const loader = guardedLoader(leadersOnly, params, async ({ db, actor, now, municipality, url }, { unitId }) => {
  const today = dateAt(now, municipality.zone);
  const unit = leads(actor, unitId) ? await readUnitWithMerged(db, unitId, today) : null;
  if (!unit) throw notFound();
  const changeId = z.uuid().safeParse(url.searchParams.get('change'));
  const changing = changeId.success ? await readCapacity(db, changeId.data, unit.unitIds) : null;
  if (changeId.success && (!changing || !maySetCapacity(actor, changing).may)) throw notFound();
  const people = (await readPeople(db, unit.unitIds, today)).filter((person) => maySetCapacity(actor, person).may);
  const all = url.searchParams.get('all') !== null;
  const chosen = people.filter(({ employmentId }) => all || employmentId === url.searchParams.get('employment')).map((person) => person.employmentId);
  return {
    unitId,
    unitName: unit.name,
    today,
    people: people.map(({ employmentId, name, position }) => ({ employmentId, name, position })),
    chosen,
    all,
    changing,
    keys: { save: randomUUID(), revoke: randomUUID() },
  };
});

export const action = formAction(leadersOnly, params, {
  set: intent(setCapacitySchema, async (context, input, { unitId }: Params) => {
    const result = await setCapacity(context, input);
    if (!result.ok) return { refused: result.refusal };
    const { count, setAt } = result.value;
    return { go: `/units/${unitId}?set=${setAt}`, notice: { key: 'units.capacity.saved', params: { count } } };
  }),
  change: intent(changeCapacitySchema, async (context, input, { unitId }: Params) => {
    const result = await changeCapacity(context, input);
    return result.ok ? { go: `/units/${unitId}`, notice: { key: 'units.capacity.changed' } } : { refused: result.refusal };
  }),
  undo: intent(undoCapacitySchema, async (context, { setAt }, { unitId }: Params) => {
    const result = await undoCapacity(context, setAt);
    if (!result.ok) return { refused: result.refusal };
    return { go: `/units/${unitId}`, notice: { key: 'units.capacity.undone', params: { count: result.value.count } } };
  }),
  revoke: intent(revokeCapacitySchema, async (context, { capacityId }, { unitId }: Params) => {
    const result = await revokeCapacity(context, capacityId);
    return result.ok ? { go: `/units/${unitId}`, notice: { key: 'units.capacity.revoked' } } : { refused: result.refusal };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { unitName }) => t('units.capacity.title', { unit: unitName }) };

export default function UnitCapacity() {
  const { unitId, unitName, today, people, chosen, all, changing, keys } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const title = changing ? t('units.capacity.changeTitle', { name: changing.name }) : t('units.capacity.title', { unit: unitName });
  return (
    <Narrow>
      <Crumb to={`/units/${unitId}`}>{unitName}</Crumb>
      <PageTitle title={title} lede={changing ? undefined : t('units.capacity.lede')} />
      {answer?.refused && <Notice kind="error" title={t(answer.refused.key, { ...answer.refused.params })} />}
      <div className="mt-6 grid gap-8">
        {changing ? (
          <>
            <SchemaForm schema={changeCapacitySchema} submissionKey={keys.save} intent="change" {...formState(answer, 'change', changing.capacity)}>
              <input type="hidden" name="capacityId" value={changing.capacity.id} />
              <CapacityFields today={today} />
              <Button>{t('units.capacity.change')}</Button>
            </SchemaForm>
            <div className="grid gap-2 border-t border-line pt-4">
              <p className="text-s text-soft">{t('units.capacity.revokeHint')}</p>
              <OneTap intent="revoke" submissionKey={keys.revoke} fields={{ capacityId: changing.capacity.id }} kind="danger">
                {t('units.capacity.revoke')}
              </OneTap>
            </div>
          </>
        ) : (
          <SchemaForm key={chosen.join()} schema={setCapacitySchema} submissionKey={keys.save} intent="set" {...formState(answer, 'set')}>
            <CheckboxCards
              name="employmentIds[]"
              label={t('units.capacity.who')}
              hint={
                <Link to={all ? '?' : '?all'} replace preventScrollReset>
                  {t(all ? 'units.capacity.nobody' : 'units.capacity.everyone')}
                </Link>
              }
              options={people.map(({ employmentId, name, position }) => ({ value: employmentId, label: name, hint: position }))}
              columns={2}
              defaultValues={chosen}
            />
            <CapacityFields today={today} />
            <Button>{t('units.capacity.save')}</Button>
          </SchemaForm>
        )}
      </div>
    </Narrow>
  );
}
