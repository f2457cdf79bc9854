import { useTranslation } from 'react-i18next';
import { SubHeading } from '~/ui/section';
import { phases } from '../item';
import type { ShownRole } from '../shown-checklist';
import { ItemRow } from './item-row';
import type { RefusedAct } from './refused-act';

export interface RoleItemsProps {
  readonly list: ShownRole;
  readonly openItem: string | null;
  readonly confirms: boolean;
  readonly submissionKey: string;
  readonly refused: RefusedAct | undefined;
}

/** One role's items under the phases they belong to. */
export function RoleItems({ list, openItem, ...rest }: RoleItemsProps) {
  const { t } = useTranslation();
  return (
    <>
      {phases.map((phase) => {
        const items = list.items.filter((item) => item.phase === phase);
        return items.length === 0 ? null : (
          <div key={phase} className="mt-5 first:mt-0 print:mt-2">
            <SubHeading>{t(`onboarding.phase.${phase}`)}</SubHeading>
            <ul>
              {items.map((item) => (
                <ItemRow key={item.id} item={item} isOpen={openItem === item.id} {...rest} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
