import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { DayState } from '~/modules/availability/day-states';
import { freeOnDay, timeOnDay } from '~/modules/availability/ui/period-words';
import { Button, ButtonLink, LinkRow } from '~/ui/button';
import { DayStrip } from '~/ui/day-strip';

const page = '/me/availability';

/** The coming fortnight in a word a day, and one tap that says it still fits. */
export function AvailabilityStrip({ days, submissionKey }: { readonly days: readonly DayState[]; readonly submissionKey: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isKnown = days.some((day) => day.word !== 'unknown');
  const detailOf = ({ date, word, held, own, free }: DayState): string =>
    format.list(
      word === 'shift'
        ? (held.length > 0 ? held : own).map((period) => timeOnDay(period, date, t, format))
        : free.map((period) => freeOnDay(period, date, t, format))
    );
  if (!isKnown) {
    return (
      <div className="grid gap-4">
        <p>{t('start.available.unknown')}</p>
        <ButtonLink to={page} kind="second" wide>
          {t('start.available.say')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <DayStrip
        caption={t('availability.strip')}
        days={days.map((day) => ({ date: day.date, state: day.word, href: `${page}?day=${day.date}#dag`, detail: detailOf(day) || undefined }))}
      />
      <Form method="post" preventScrollReset className="grid">
        <input type="hidden" name="intent" value="confirm" />
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <Button kind="second" wide>
          {t('availability.fits')}
        </Button>
      </Form>
      <LinkRow to={`${page}#uge`} icon="edit">
        {t('start.available.week')}
      </LinkRow>
    </div>
  );
}
