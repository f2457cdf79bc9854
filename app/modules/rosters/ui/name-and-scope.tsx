import { useTranslation } from 'react-i18next';
import { languages, sectors } from '~/kernel/vocabulary';
import { useFormat } from '~/i18n/use-format';
import { Details } from '~/ui/details';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { TextField } from '~/ui/form/text-field';

/** The name in the reader's language; the two others where somebody wants them. */
export function NameFields({ open }: { readonly open: boolean }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const others = languages.filter((one) => one !== language);
  const field = (one: (typeof languages)[number], optional: boolean) => (
    <TextField key={one} name={`name.${one}`} label={t(`rosters.definition.label.${one}`)} maxLength={60} optional={optional} />
  );
  return (
    <>
      {field(language, false)}
      <Details summary={t('rosters.saved.otherLanguages')} open={open}>
        <div className="grid gap-4 sm:grid-cols-2">{others.map((one) => field(one, true))}</div>
      </Details>
    </>
  );
}

/** Which part of the municipality a roster is about at all. */
export function ScopeFields({ areas }: { readonly areas: readonly { readonly key: string; readonly name: string }[] }) {
  const { t } = useTranslation();
  return (
    <>
      <CheckboxCards
        name="sectors[]"
        label={t('rosters.saved.sectors')}
        hint={t('rosters.saved.scopeHint')}
        columns={2}
        optional
        options={sectors.map((sector) => ({ value: sector, label: t(`rosters.sector.${sector}`) }))}
      />
      <CheckboxCards name="areaKeys[]" label={t('rosters.saved.areas')} columns={2} optional options={areas.map(({ key, name }) => ({ value: key, label: name }))} />
    </>
  );
}
