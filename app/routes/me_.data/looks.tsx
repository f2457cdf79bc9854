import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { WhoLooked, WhoLookedPage } from '~/modules/people/who-looked.queries.server';
import { LinkRow } from '~/ui/button';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';

export interface LooksProps {
  readonly looks: WhoLookedPage;
  /** these are not the newest */
  readonly isEarlier: boolean;
}

/** Who has been shown the person's data, from where in the organisation, on which pages and when; a day at a time. */
export function Looks({ looks: { lines, earlier }, isEarlier }: LooksProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('me.data.looks.title')} hint={t('me.data.looks.hint')} id="seen">
      {lines.length === 0 ? <p>{t(isEarlier ? 'me.data.looks.noneEarlier' : 'me.data.looks.none')}</p> : <PlainRows items={lines.map((line) => ({ key: line.key, content: <Line line={line} /> }))} />}
      <p className="no-print mt-2 flex flex-wrap gap-x-5">
        {isEarlier && (
          <LinkRow to="/me/data#seen" icon="back">
            {t('me.data.looks.newest')}
          </LinkRow>
        )}
        {earlier !== null && (
          <LinkRow to={`?seenBefore=${earlier}#seen`} iconAfter="next">
            {t('me.data.looks.earlier')}
          </LinkRow>
        )}
      </p>
    </Section>
  );
}

function Line({ line }: { readonly line: WhoLooked }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { who, name, roles, unitName, isLeader, places, lastAt } = line;
  const unit = unitName && (isLeader ? t('me.data.looks.leaderOf', { unit: unitName }) : unitName);
  const person = [name, ...roles.map((role) => t(`me.data.looks.role.${role}`)), unit].filter(Boolean).join(', ');
  const seenOn = places.map(({ place, times }) => t('me.data.looks.placeTimes', { place: t(`me.data.looks.place.${place}`), times: t('me.data.looks.times', { count: times }) }));
  return (
    <>
      <p className="font-semibold">{who === 'SYSTEM' ? t('me.data.looks.system') : who === 'GONE' ? t('me.data.looks.gone') : person}</p>
      <p className="text-s text-soft">{t('me.data.looks.line', { places: seenOn.join('. '), when: format.dateTime(lastAt) })}</p>
    </>
  );
}
