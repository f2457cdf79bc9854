import { useTranslation } from 'react-i18next';
import type { Sector } from '~/kernel/vocabulary';
import { ChoiceCard } from '~/ui/choice';
import { GroupFrame } from '~/ui/form/field-frame';
import { useField } from '~/ui/form/use-field';
import { sectorWishes } from '../availability.schema';

/** Gladly, fine or rather not in one sector: three choices side by side, also on a phone. */
export function SectorWish({ sector }: { readonly sector: Sector }) {
  const { t } = useTranslation();
  const label = t(`units.sectors.${sector}`);
  const field = useField(`wishes.${sector}`, label, false);
  const { ref, ...registration } = field.registration;
  return (
    <GroupFrame field={field} label={label}>
      <div className="grid grid-cols-3 gap-2">
        {sectorWishes.map((wish, index) => (
          <ChoiceCard
            key={wish}
            {...registration}
            {...field.aria}
            inputRef={ref}
            id={index === 0 ? field.id : `${field.id}-${wish}`}
            type="radio"
            option={{ value: wish, label: t(`availability.wishes.${wish}`) }}
            defaultChecked={(field.value ?? 'FINE') === wish}
            className="!grid-cols-1 justify-items-center gap-y-1 !px-1 text-center text-s"
          />
        ))}
      </div>
    </GroupFrame>
  );
}
