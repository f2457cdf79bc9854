import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { sectors, type Sector } from '~/kernel/vocabulary';
import { Details } from '~/ui/details';
import { PlainRows } from '~/ui/marked-list';
import { StateWord } from '~/ui/tag';
import { UnitLeaders } from './unit-leaders';

interface ListedUnit {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly employed: number;
  readonly leaders: readonly string[];
  readonly deputies: readonly string[];
}

/** Units with how many are employed and who leads them; many of them folded by sector, with how many of a sector lack a leader. */
export function UnitList({ units, isFolded }: { readonly units: readonly ListedUnit[]; readonly isFolded: boolean }) {
  const { t } = useTranslation();
  if (!isFolded) return <Rows units={units} />;
  const groups = sectors.map((sector) => ({ sector, of: units.filter((unit) => unit.sector === sector) })).filter(({ of }) => of.length > 0);
  return (
    <PlainRows
      items={groups.map(({ sector, of }) => {
        const without = of.filter(({ leaders }) => leaders.length === 0).length;
        return {
          key: sector,
          content: (
            <>
              <Details summary={t('units.group', { sector: t(`units.sectors.${sector}`), count: of.length })}>
                <Rows units={of} />
              </Details>
              {without > 0 && <StateWord state="warning">{t('units.withoutLeader', { count: without })}</StateWord>}
            </>
          ),
        };
      })}
    />
  );
}

function Rows({ units }: { readonly units: readonly ListedUnit[] }) {
  const { t } = useTranslation();
  return (
    <PlainRows
      items={units.map(({ id, name, sector, employed, leaders, deputies }) => ({
        key: id,
        content: (
          <div className="grid gap-1">
            <Link to={`/units/${id}`} className="inline-flex min-h-11 items-center text-l font-semibold">
              {name}
            </Link>
            <p className="text-s text-soft">{`${t(`units.sectors.${sector}`)}, ${t('units.people', { count: employed })}`}</p>
            <div className="text-s">
              <UnitLeaders leaders={leaders} deputies={deputies} />
            </div>
          </div>
        ),
      }))}
    />
  );
}
