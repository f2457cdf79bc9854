import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { IsoDate } from '~/kernel/time';
import { Details } from '~/ui/details';
import { Table, type Column } from '~/ui/table';
import { Tag } from '~/ui/tag';
import type { Capacity } from '../capacity';
import { capacityWords } from './capacity-words';

export interface UnitPerson {
  readonly employmentId: string;
  readonly name: string;
  readonly position: string;
  readonly weeklyHours: number;
  readonly now: Capacity | null;
  readonly next: { readonly from: IsoDate; readonly capacity: Capacity | null } | null;
  readonly isOut: boolean;
  /** null when the actor may set it, else why not */
  readonly whyNot: string | null;
}

/** More than these fold away, so that a phone's page stays short. */
const mostAtOnce = 10;

/** The unit's people with what is lifted now and next; first those somebody said something about, as they were given. */
export function UnitPeople({ unitId, people }: { readonly unitId: string; readonly people: readonly UnitPerson[] }) {
  const { t } = useTranslation();
  const isSaid = ({ now, next, isOut }: UnitPerson): boolean => now !== null || next !== null || isOut;
  const ordered = [...people.filter(isSaid), ...people.filter((person) => !isSaid(person))];
  const rest = people.length > mostAtOnce + 2 ? ordered.slice(mostAtOnce) : [];
  return (
    <>
      <PeopleTable unitId={unitId} people={ordered.slice(0, people.length - rest.length)} />
      {rest.length > 0 && (
        <Details summary={t('units.mine.others', { count: rest.length })}>
          <PeopleTable unitId={unitId} people={rest} />
        </Details>
      )}
    </>
  );
}

function PeopleTable({ unitId, people }: { readonly unitId: string; readonly people: readonly UnitPerson[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const next: Column<UnitPerson> = {
    key: 'next',
    header: t('units.mine.next'),
    cell: (person) => person.next?.capacity && <Said capacity={person.next.capacity} from={person.next.from} person={person} unitId={unitId} />,
  };
  return (
    <Table
      caption={t('units.mine.caption')}
      rows={people}
      rowKey={({ employmentId }) => employmentId}
      columns={[
        {
          key: 'person',
          header: t('units.mine.person'),
          cell: ({ name, position, weeklyHours, isOut }) => (
            <>
              <span className="block">{name}</span>
              <span className="block font-normal text-soft">{t('units.mine.hours', { position, hours: format.hours(weeklyHours) })}</span>
              {isOut && <Tag state="covered">{t('units.mine.isOut')}</Tag>}
            </>
          ),
        },
        {
          key: 'now',
          header: t('units.mine.now'),
          cell: (person) => <Said capacity={person.now} person={person} unitId={unitId} />,
        },
        ...(people.some((person) => person.next?.capacity) ? [next] : []),
        {
          key: 'act',
          header: '',
          plain: true,
          cell: ({ employmentId, name, whyNot }) =>
            whyNot ? (
              whyNot === 'units.capacity.notYourself' && <span className="text-soft">{t(whyNot)}</span>
            ) : (
              <Link to={`/units/${unitId}/capacity?employment=${employmentId}`} aria-label={t('units.mine.setFor', { name })} className="inline-flex min-h-11 items-center">
                {t('units.mine.set')}
              </Link>
            ),
        },
      ]}
    />
  );
}

interface SaidProps {
  readonly capacity: Capacity | null;
  readonly from?: IsoDate;
  readonly person: UnitPerson;
  readonly unitId: string;
}

function Said({ capacity, from, person, unitId }: SaidProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = capacityWords(capacity, t, format);
  return (
    <>
      <span className={capacity ? 'block' : 'block text-soft'}>{from ? t('units.mine.nextWhat', { date: format.date(from), what: words }) : words}</span>
      {capacity?.tasks && <span className="block text-soft">{capacity.tasks}</span>}
      {capacity?.source === 'LEADER' && !person.whyNot && (
        <Link to={`/units/${unitId}/capacity?change=${capacity.id}`} aria-label={t('units.mine.changeFor', { name: person.name })} className="inline-flex min-h-11 items-center">
          {t('units.mine.act')}
        </Link>
      )}
    </>
  );
}
