import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { refusalOf } from '~/modules/access/refused-form';
import { reasonMax } from '~/modules/assignments/assignment.schema';
import { reasonHelp, reasonText } from '~/modules/matching/ui/reason-words';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextareaField } from '~/ui/form/textarea-field';
import { MarkedList } from '~/ui/marked-list';
import { Section } from '~/ui/section';
import { askFormSchema, rungFormSchema } from './ask-form.schema';
import { AskFields, RungFields } from './ask-several';
import type { CandidatesPage } from './candidates-page.server';
import { Folded } from './folded';
import { PersonRow } from './person-row';
import type { RefusedAct } from './refusal';
import { Rung } from './rung';

const mostShown = 3;

type Nearly = CandidatesPage['nearly'][number];

interface NearlyPeopleProps {
  readonly page: CandidatesPage;
  readonly answer: RefusedAct | undefined;
}

/** Those whom one thing keeps away: which, and what would change it. A leader may set some reasons aside, in words that are kept. */
export function NearlyPeople({ page, answer }: NearlyPeopleProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('matching.nearly.title', { count: page.nearlyFitting })} hint={t('matching.nearly.hint')}>
      {page.nearlyFitting > page.nearly.length && (
        <p className="mb-2 text-s text-soft">{t('asking.candidates.nearlyFirst', { count: page.nearly.length })}</p>
      )}
      <Folded items={page.nearly} shown={mostShown} open={isAnswerAbout(answer, page.nearly.slice(mostShown))}>
        {(one) => {
          const shifts = page.open.filter(({ id }) => one.shiftIds.includes(id));
          const reason = reasonText({ ...one.reason, shiftIds: one.shiftIds }, { t, format, labels: page.labels, readBy: 'others', shifts });
          const help = reasonHelp(one.reason, { t, readBy: 'others' });
          const [can, of] = [shifts.length, page.open.length];
          const elseCan = t(can === of ? 'matching.nearly.elseAll' : 'matching.nearly.elseSome', { count: can, of });
          return (
            <PersonRow key={one.personId} person={one} labels={page.labels} side={null}>
              <MarkedList
                small
                items={[
                  { key: 'reason', pip: 'warning', text: `${reason} ${elseCan}` },
                  ...(help ? [{ key: 'help', icon: 'next' as const, text: help }] : []),
                ]}
              />
              {maySetAside(one, page) && <AskAnyway one={one} page={page} answer={answer} />}
              {one.name !== null && (maySetAside(one, page) || one.reason.overridableBy === 'PERSON') && <RungAnyway one={one} page={page} answer={answer} />}
            </PersonRow>
          );
        }}
      </Folded>
    </Section>
  );
}

function AskAnyway({ one, page, answer }: { readonly one: Nearly } & NearlyPeopleProps) {
  const { t } = useTranslation();
  const refused = isAbout(answer, one.personId) ? refusalOf(answer, 'askAnyway') : {};
  return (
    <Details summary={t('asking.candidates.anyway')} open={refused.serverErrors !== undefined}>
      <SchemaForm schema={askFormSchema} submissionKey={one.submissionKey} {...refused}>
        <AskFields page={page} personId={one.personId} shiftIds={one.shiftIds} intent="askAnyway" submissionKey={one.submissionKey} />
        <input type="hidden" name="overrides[]" value={one.reason.code} />
        <TextareaField name="reason" label={t('asking.candidates.anywayReason')} hint={t('asking.candidates.anywayHint')} rows={2} max={reasonMax} />
        <Button kind="second">{t('matching.fits.ask', { count: one.shiftIds.length })}</Button>
      </SchemaForm>
    </Details>
  );
}

/** Rung, and said yes: their own wish yields to it; what a leader or HR may set aside needs words as ever. */
function RungAnyway({ one, page, answer }: { readonly one: Nearly } & NearlyPeopleProps) {
  const { t } = useTranslation();
  const refused = isAbout(answer, one.personId) ? refusalOf(answer, 'recordNew') : {};
  return (
    <Rung personId={one.personId} page={page} open={refused.serverErrors !== undefined}>
      <SchemaForm schema={rungFormSchema} submissionKey={one.submissionKey} {...refused}>
        <RungFields page={page} personId={one.personId} shiftIds={one.shiftIds} submissionKey={one.submissionKey} />
        {one.reason.overridableBy !== 'PERSON' && (
          <>
            <input type="hidden" name="overrides[]" value={one.reason.code} />
            <TextareaField name="reason" label={t('asking.candidates.anywayReason')} hint={t('asking.candidates.anywayHint')} rows={2} max={reasonMax} />
          </>
        )}
        <Button kind="second">{t('asking.phone.saidYes', { count: one.shiftIds.length })}</Button>
      </SchemaForm>
    </Rung>
  );
}

const maySetAside = (one: Nearly, page: CandidatesPage): boolean => page.setsAside.some((who) => who === one.reason.overridableBy);

const postedSchema = z.union([z.object({ personIds: z.array(z.string()) }), z.object({ personId: z.string() }).transform(({ personId }) => ({ personIds: [personId] }))]);

const isAnswerAbout = (answer: RefusedAct | undefined, people: readonly Nearly[]): boolean => people.some((one) => isAbout(answer, one.personId));

/** Every row has the same intents; what was posted says whose row it was. */
function isAbout(answer: RefusedAct | undefined, personId: string): boolean {
  const posted = postedSchema.safeParse(answer?.values);
  return posted.success && posted.data.personIds.includes(personId);
}
