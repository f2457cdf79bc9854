import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment.server';

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: '.data', NODE_ENV: 'production' });
  });

  it('takes an empty setting as unset', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://somewhere/else'],
    ['PUBLIC_ORIGIN', 'https://jobbank.example.dk/path'],
    ['DEMO_SIGN_IN', 'yes'],
    ['NODE_ENV', 'prod'],
    ['LOG_LEVEL', 'loud'],
    ['EMERGENCY_LIST_DIR', '/no/such/folder'],
    ['EMERGENCY_LIST_DIR', 'package.json'],
  ])('refuses %s=%s by its name, saying what it should be', (name, value) => {
    const read = () => readEnvironment({ [name]: value });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(new RegExp(`${name} is "${value.replaceAll(/[/.]/g, '\\$&')}"; it should be \\w+`));
  });

  it('takes a folder that can be written in', () => {
    expect(readEnvironment({ EMERGENCY_LIST_DIR: tmpdir() }).EMERGENCY_LIST_DIR).toBe(tmpdir());
    expect(readEnvironment({ EMERGENCY_LIST_DIR: '' }).EMERGENCY_LIST_DIR).toBeUndefined();
  });

  it('names every wrong setting at once', () => {
    expect(() => readEnvironment({ PORT: 'x', DEMO_SIGN_IN: 'x' })).toThrow(/PORT[\s\S]*DEMO_SIGN_IN/);
  });
});
