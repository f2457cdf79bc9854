import { describe, expect, it } from 'vitest';
import { parseKeptForm, safePath } from './return-path';

describe('safePath', () => {
  it.each(['/', '/needs', '/needs/1?lang=nb#a', '/me/competences?open=3'])('keeps %s', (path) => expect(safePath(path)).toBe(path));

  it.each(['', null, undefined, 'https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '\\\\evil.example', 'javascript:alert(1)', '/..//evil.example', 'needs', '/\u0000', 'http:/evil.example'])(
    'turns %j into the start page',
    (path) => expect(safePath(path)).toBe('/'),
  );
});

describe('parseKeptForm', () => {
  it('keeps the fields and a path of ours', () => {
    expect(parseKeptForm(JSON.stringify({ path: '/needs/new', fields: [['title', 'Hjælp']] }))).toEqual({ path: '/needs/new', fields: [['title', 'Hjælp']] });
    expect(parseKeptForm(JSON.stringify({ path: '//evil.example', fields: [] }))?.path).toBe('/');
  });
  it('is nothing when it is not ours', () => {
    expect(parseKeptForm('{"path":1}')).toBeNull();
    expect(parseKeptForm('not json')).toBeNull();
    expect(parseKeptForm(undefined)).toBeNull();
  });
});
