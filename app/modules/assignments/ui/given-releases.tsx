import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { PlainRows } from '~/ui/marked-list';
import type { GivenRelease } from '../release-page.queries.server';

/** Standing releases with what they allow; each can be taken back, after one look at what that means. */
export function GivenReleases({ releases }: { readonly releases: readonly (GivenRelease & { readonly submissionKey: string })[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const items = releases.map((release) => {
    const { id, personName, unitName, from, to, sectors, maxHoursPerWeek, submissionKey } = release;
    const who =
      personName === null ? t('loans.release.everyone', { unit: unitName }) : t('loans.release.person', { name: personName, unit: unitName });
    const where = sectors.length === 0 ? t('loans.release.allSectors') : format.list(sectors.map((sector) => t(`units.sectors.${sector}`)));
    return {
      key: id,
      content: (
        <div className="grid gap-1">
          <h3 className="font-semibold">{who}</h3>
          <p>{t('loans.release.dates', { from: format.day(from), to: format.day(to) })}</p>
          <p className="text-s">
            {where}. {maxHoursPerWeek === null ? t('loans.release.anyHours') : t('loans.release.hours', { hours: format.hours(maxHoursPerWeek) })}.
          </p>
          <p className="text-s text-soft">{t('loans.release.givenBy', { name: release.givenByName, when: format.day(release.givenOn) })}</p>
          <Details summary={<span aria-label={t('loans.release.revokeOf', { who })}>{t('loans.release.revoke')}</span>}>
            <Form method="post" preventScrollReset className="grid justify-items-start gap-3">
              <p>{t('loans.release.revokeSure')}</p>
              <input type="hidden" name="intent" value="revoke" />
              <input type="hidden" name="submissionKey" value={submissionKey} />
              <input type="hidden" name="standingReleaseId" value={id} />
              <Button kind="danger">{t('loans.release.revokeYes')}</Button>
            </Form>
          </Details>
        </div>
      ),
    };
  });
  return <PlainRows items={items} />;
}
