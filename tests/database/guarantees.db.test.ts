import { expect, it } from 'vitest';
import { onBothDatabases } from '../setup/test-database';

const constraints = [
  'AssignmentShift_one_place_at_a_time',
  'AssignmentShift_place_while_held',
  'AssignmentShift_place_from_one',
  'AssignmentShift_freed_is_dated',
  'AssignmentShift_not_empty',
  'Municipality_only_one',
  'PersonCompetence_key_or_words',
  'AvailabilityPattern_in_the_week',
  'AvailabilityException_not_empty',
  'Capacity_some_has_hours',
  'Need_priority_one_to_five',
  'Need_ended_is_dated',
  'Shift_not_empty_at_most_24_hours',
  'LineShift_wanted_in_bounds',
  'HomeShift_not_empty',
  'Assignment_ended_is_whole',
  'AssignmentAnswer_home_has_employment',
  'AssignmentOverride_says_what_and_why',
  'AssignmentOverride_without_yes_by_hr',
  'GuidelineVersion_one_in_force',
  'GuidelineVersion_forward',
  'GuidelineText_known_language',
  'Announcement_forward',
  'AnnouncementText_known_language',
  'ChecklistTemplate_version_from_one',
  'ChecklistTemplate_own_is_in_force',
  'ChecklistItem_settled_is_dated',
  'ChecklistItem_not_relevant_has_reason',
  'ChecklistWarning_hours_before',
];

onBothDatabases('what the schema language cannot say', (database) => {
  it('has every hand-written constraint, valid', async () => {
    const rows = await database().db.$queryRaw<{ conname: string }[]>`SELECT conname FROM pg_constraint WHERE convalidated`;
    expect(rows.map((row) => row.conname)).toEqual(expect.arrayContaining(constraints));
  });

  it('excludes two held shifts of one person at one time, and only held ones', async () => {
    const [row] = await database().db.$queryRaw<{ definition: string }[]>`
      SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'AssignmentShift_one_place_at_a_time'`;
    expect(row?.definition).toContain('EXCLUDE USING gist');
    expect(row?.definition).toMatch(/tstzrange.*'\[\)'.* WITH &&/);
    expect(row?.definition).toContain("'HELD'");
  });

  it('has the partial unique index of places and the two triggers', async () => {
    const indexes = await database().db.$queryRaw<{ indexdef: string }[]>`SELECT indexdef FROM pg_indexes WHERE indexname = 'AssignmentShift_place_held_once'`;
    expect(indexes[0]?.indexdef).toMatch(/UNIQUE INDEX.*WHERE/);
    const templates = await database().db.$queryRaw<{ indexdef: string }[]>`SELECT indexdef FROM pg_indexes WHERE indexname = 'ChecklistTemplate_role_sector_version_key'`;
    expect(templates[0]?.indexdef).toMatch(/UNIQUE INDEX.*NULLS NOT DISTINCT/);
    const triggers = await database().db.$queryRaw<{ tgname: string }[]>`SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O'`;
    expect(triggers.map((row) => row.tgname)).toEqual(expect.arrayContaining(['AssignmentShift_place_within_wanted', 'LineShift_wanted_not_below_held']));
  });
});
