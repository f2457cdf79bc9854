import { useTranslation } from 'react-i18next';
import { askSchema } from '~/modules/assignments/assignment.schema';
import { ShiftsInWords } from '~/modules/assignments/ui/shifts-in-words';
import { Button, LinkRow } from '~/ui/button';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import type { ShiftsPage } from './shifts-page.server';
import { addedAnchor } from './shifts-view.schema';

interface AddedPartProps {
  readonly page: ShiftsPage;
  readonly added: NonNullable<ShiftsPage['added']>;
}

/** What was added, and those who come already, who can be asked whether they want more. Their answer is one of its own (design part 4, rule 4). */
export function AddedPart({ page, added }: AddedPartProps) {
  const { t } = useTranslation();
  const candidates = `/needs/${page.need.id}/candidates`;
  return (
    <Section id={addedAnchor} title={t('shifts.added.title', { count: added.periods.length })}>
      <Sheet className="grid max-w-measure gap-5">
        <div>
          <ShiftsInWords shifts={added.periods} />
        </div>
        {added.lines.map(({ lineId, title, shiftIds, people }) => (
          <SchemaForm key={lineId} schema={askSchema} intent="ask" action={candidates} submissionKey={page.askKeys[lineId] ?? ''}>
            <input type="hidden" name="lineId" value={lineId} />
            {shiftIds.map((shiftId) => (
              <input key={shiftId} type="hidden" name="shiftIds[]" value={shiftId} />
            ))}
            <CheckboxCards
              name="personIds[]"
              label={t('shifts.added.who', { line: title })}
              hint={t('shifts.added.hint')}
              options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
              defaultValues={people.map(({ personId }) => personId)}
            />
            <div>
              <Button>{t('shifts.added.send', { count: people.length })}</Button>
            </div>
          </SchemaForm>
        ))}
        <LinkRow to={candidates} iconAfter="next">
          {t('shifts.added.others')}
        </LinkRow>
      </Sheet>
    </Section>
  );
}
