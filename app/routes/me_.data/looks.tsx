import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { WhoLooked } from '~/modules/people/own-data.queries.server';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';

// the end of an audit action says where the person was shown
const placeOf = (action: string): string => {
  if (action.includes('export')) return 'export';
  return ['person', 'roster', 'candidates'].find((place) => action.includes(place)) ?? 'other';
};

/** Who has been shown the person's data, from where in the organisation, on which page and when. */
export function Looks({ looks }: { readonly looks: readonly WhoLooked[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const whoIs = ({ name, roles, unitName, isLeader }: WhoLooked): string => {
    if (name === null) return t('me.data.looks.gone');
    const unit = unitName && (isLeader ? t('me.data.looks.leaderOf', { unit: unitName }) : unitName);
    return [name, ...roles.map((role) => t(`me.data.looks.role.${role}`)), unit].filter(Boolean).join(', ');
  };
  return (
    <Section title={t('me.data.looks.title')} hint={t('me.data.looks.hint')} id="looks">
      {looks.length === 0 ? (
        <p>{t('me.data.looks.none')}</p>
      ) : (
        <PlainRows
          items={looks.map((look) => ({
            key: look.key,
            content: (
              <>
                <p className="font-semibold">{look.key.startsWith('null') ? t('me.data.looks.system') : whoIs(look)}</p>
                <p className="text-s text-soft">
                  {t('me.data.looks.line', {
                    place: t(`me.data.looks.place.${placeOf(look.action)}`),
                    times: t('me.data.looks.times', { count: look.times }),
                    when: format.dateTime(look.lastAt),
                  })}
                </p>
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
