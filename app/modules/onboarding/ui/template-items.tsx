import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '~/ui/button';
import type { IconName } from '~/ui/icon';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import { sideOf } from '../edit-template.schema';
import { phases, type TemplateItem } from '../item';
import { ItemForm } from './item-form';
import type { RefusedAct } from './refused-act';
import { useItemText } from './use-item-text';

export interface TemplateItemsProps {
  readonly items: readonly TemplateItem[];
  readonly open: string | null;
  readonly submissionKey: string;
  readonly answer: RefusedAct | undefined;
}

/** A template's items under their phases, each with what can be done to it. */
export function TemplateItems({ items, ...rest }: TemplateItemsProps) {
  const { t } = useTranslation();
  return (
    <>
      {phases.map((phase) => {
        const own = items.filter((item) => item.phase === phase);
        return own.length === 0 ? null : (
          <Section key={phase} title={t(`onboarding.phase.${phase}`)}>
            <PlainRows items={own.map((item, index) => ({ key: item.key, content: <EditedItem item={item} isFirst={index === 0} isLast={index === own.length - 1} {...rest} /> }))} />
          </Section>
        );
      })}
    </>
  );
}

interface EditedItemProps extends Omit<TemplateItemsProps, 'items'> {
  readonly item: TemplateItem;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function EditedItem({ item, isFirst, isLast, open, submissionKey, answer }: EditedItemProps) {
  const { t } = useTranslation();
  const text = useItemText()(item);
  const { due, blocks, records, country } = item;
  const about = [
    t(`onboarding.admin.due.${due.unit}`, { count: Math.abs(due.amount), side: t(`onboarding.admin.sides.${sideOf(due)}`) }),
    blocks && t('onboarding.stopsStart'),
    records && t(`onboarding.admin.records.${records}`),
    country && t(`onboarding.admin.countries.${country}`),
  ].filter(Boolean);
  return (
    <div id={`item-${item.key}`} className="grid scroll-mt-4 gap-2">
      <p>{text}</p>
      <p className="text-s text-soft">{about.join(' · ')}</p>
      {open === item.key ? (
        <Sheet>
          <ItemForm item={item} submissionKey={submissionKey} answer={answer} />
        </Sheet>
      ) : (
        <div className="flex flex-wrap gap-2">
          <ButtonLink to={`?item=${item.key}#item-${item.key}`} kind="second" small icon="edit" preventScrollReset aria-label={t('onboarding.admin.editItem', { item: text })}>
            {t('onboarding.admin.edit')}
          </ButtonLink>
          {!isFirst && <ActButton act="up" item={item} icon={undefined} label={t('onboarding.admin.upItem', { item: text })} words={t('onboarding.admin.up')} />}
          {!isLast && <ActButton act="down" item={item} icon={undefined} label={t('onboarding.admin.downItem', { item: text })} words={t('onboarding.admin.down')} />}
          <ActButton act="remove" item={item} icon="cross" label={t('onboarding.admin.removeItem', { item: text })} words={t('onboarding.admin.remove')} />
        </div>
      )}
    </div>
  );
}

interface ActButtonProps {
  readonly act: 'up' | 'down' | 'remove';
  readonly item: TemplateItem;
  readonly icon: IconName | undefined;
  readonly label: string;
  readonly words: string;
}

function ActButton({ act, item, icon, label, words }: ActButtonProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value={act} />
      <input type="hidden" name="key" value={item.key} />
      <Button kind="second" small icon={icon} aria-label={label}>
        {words}
      </Button>
    </Form>
  );
}
