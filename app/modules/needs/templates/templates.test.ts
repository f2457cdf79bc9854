import { describe, expect, test } from 'vitest';
import { countries, languages, sectors } from '~/kernel/vocabulary';
import { needTemplates } from './templates';

describe.each(sectors)('the template of %s', (sector) => {
  const template = needTemplates[sector];

  test('stands under its own sector', () => {
    expect(template.sector).toBe(sector);
  });

  test.each(languages)('offers at least six different tasks, and what not, in %s', (language) => {
    const { tasks, notTasks } = template.texts[language];
    expect(new Set(tasks).size).toBe(tasks.length);
    expect(tasks.length).toBeGreaterThanOrEqual(6);
    expect(notTasks.length).toBeGreaterThan(20);
  });

  test('has as many tasks in each language, so that none is lost in another', () => {
    expect(new Set(languages.map((language) => template.texts[language].tasks.length)).size).toBe(1);
  });

  test('asks only for its own country’s record checks', () => {
    for (const country of countries) {
      expect(template.recordChecks[country].filter((type) => !type.startsWith(`${country}_`))).toEqual([]);
    }
  });

  test('has usual shifts that last', () => {
    expect(template.shifts.length).toBeGreaterThan(0);
    expect(template.shifts.filter(({ start, end }) => start === end || !/^\d\d:\d\d$/.test(start) || !/^\d\d:\d\d$/.test(end))).toEqual([]);
  });
});

test('in Norway nobody works with patients or children without the certificate of that sector', () => {
  expect(needTemplates.NURSING_HOME.recordChecks.NO).toEqual(['NO_POLITIATTEST_HEALTH']);
  expect(needTemplates.DAY_CARE.recordChecks.NO).toEqual(['NO_POLITIATTEST_KINDERGARTEN']);
  expect(needTemplates.SCHOOL.recordChecks.NO).toEqual(['NO_POLITIATTEST_SCHOOL']);
});
