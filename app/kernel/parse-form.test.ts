import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseForm } from './parse-form';

const schema = z.object({
  title: z.string().trim().min(1),
  sector: z.enum(['SCHOOL', 'DAY_CARE']),
  wanted: z.coerce.number().int().min(1).max(40),
  days: z.array(z.string()).min(1),
  mail: z.email(),
});

function post(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
}

it('gives the value of the schema and what was typed', () => {
  const typed = { title: ' Birk ', sector: 'SCHOOL', wanted: '3', 'days[]': 'mon', mail: 'a@b.dk', intent: 'save' };
  expect(parseForm(schema, post(typed))).toEqual({
    ok: true,
    value: { title: 'Birk', sector: 'SCHOOL', wanted: 3, days: ['mon'], mail: 'a@b.dk' },
    values: { title: ' Birk ', sector: 'SCHOOL', wanted: '3', days: ['mon'], mail: 'a@b.dk', intent: 'save' },
  });
});

it('says in our own words what is missing, and keeps what was typed', () => {
  expect(parseForm(schema, post({ title: '  ', wanted: '41', 'days[]': '', mail: 'nobody' }))).toEqual({
    ok: false,
    errors: {
      title: ['errors.required'],
      sector: ['errors.choose'],
      wanted: ['errors.tooBig {"max":40}'],
      days: ['errors.chooseSome'],
      mail: ['errors.email'],
    },
    values: { title: '  ', wanted: '41', days: [], mail: 'nobody' },
  });
});

it('tells an absent field from a wrong one', () => {
  expect(parseForm(schema, post({ wanted: 'many' }))).toMatchObject({
    errors: { title: ['errors.required'], wanted: ['errors.number'], mail: ['errors.required'] },
  });
});
