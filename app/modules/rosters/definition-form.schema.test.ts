import { describe, expect, it } from 'vitest';
import { parseForm } from '~/kernel/parse-form';
import { definitionFormSchema, definitionFormValues } from './definition-form.schema';
import { nurseQualified } from './nurse-qualified';

/** The form as a browser posts it, with what stands in its fields. */
function posted(change: (form: FormData) => void = () => undefined): FormData {
  const form = new FormData();
  const place = (name: string, value: unknown): void => {
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) for (const item of ['', ...value]) form.append(`${name}[]`, String(item));
    else if (typeof value === 'object' && value !== null) for (const [part, inner] of Object.entries(value)) place(name === '' ? part : `${name}.${part}`, inner);
    else if (!(name.endsWith('withInclusions') && value === '')) form.append(name, String(value));
  };
  place('', definitionFormValues(nurseQualified.definition, 42));
  change(form);
  return form;
}

const read = (change?: (form: FormData) => void) => parseForm(definitionFormSchema, posted(change));

describe('the form of a roster definition', () => {
  it('unchanged gives the definition it was made from; the blank tier adds nothing', () => {
    expect(read()).toMatchObject({ ok: true, value: { readAt: 42, definition: nurseQualified.definition } });
  });

  it('numbers tiers by their place', () => {
    const form = read((fields) => fields.set('tiers.4.order', '0'));
    expect(form.ok && form.value.definition.tiers.map(({ key, label }) => `${key} ${label.en}`)).toEqual([
      'T1 Experience of care',
      'T2 Nurse',
      'T3 Nursing background',
      'T4 Authorised in care',
      'T5 Trained in care',
    ]);
  });

  it('removes and adds tiers', () => {
    const form = read((fields) => {
      fields.set('tiers.0.remove', 'on');
      for (const language of ['da', 'nb', 'en']) fields.set(`tiers.5.label.${language}`, 'Ny');
      fields.append('tiers.5.anyOf[]', 'teacher');
      fields.set('tiers.5.positionWords', ' lærer ,, , skole');
    });
    expect(form.ok && form.value.definition.tiers.map(({ label }) => label.da)).toEqual(['Sygeplejebaggrund', 'Autoriseret i pleje', 'Uddannet i pleje', 'Erfaring fra pleje', 'Ny']);
    expect(form.ok && form.value.definition.tiers.at(-1)).toMatchObject({ key: 'T5', anyOf: ['teacher'], experience: { sectors: [], positionWords: ['lærer', 'skole'] } });
  });

  it.each([
    ['tiers.0.label.nb', (fields: FormData) => fields.set('tiers.0.label.nb', ' '), 'rosters.definition.errors.allLanguages'],
    ['tiers.0.withinDays', (fields: FormData) => fields.set('tiers.0.withinDays', ''), 'rosters.definition.errors.daysMissing'],
    ['tiers.0.withinDays', (fields: FormData) => fields.set('tiers.0.withinDays', 'ninety'), 'errors.number'],
    ['tiers.0.anyOf', (fields: FormData) => fields.set('tiers.0.anyOf[]', ''), 'rosters.definition.errors.nothingAsked'],
    ['tiers.1.label.da', (fields: FormData) => fields.set('tiers.1.label.da', 'Ring 010190-1234'), 'errors.personalNumber'],
  ])('says at %s what is wrong', (path, change, key) => {
    const form = read(change);
    expect(form.ok ? {} : form.errors).toMatchObject({ [path]: [key] });
  });

  it('keeps at least one tier', () => {
    const form = read((fields) => [0, 1, 2, 3, 4].forEach((index) => fields.set(`tiers.${index}.remove`, 'on')));
    expect(form.ok ? {} : form.errors).toEqual({ '': ['rosters.definition.errors.noTiers'] });
  });
});
