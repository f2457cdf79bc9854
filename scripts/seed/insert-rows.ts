import { Prisma } from '~/platform/generated/client';
import type { Tx } from '~/platform/database.server';

/** Tables in an order in which each row's references already stand. */
export const seedTables = [
  'Municipality',
  'Employer',
  'Area',
  'Unit',
  'Person',
  'Employment',
  'LeaderTerm',
  'RoleGrant',
  'Competence',
  'CompetenceInclusion',
  'PersonCompetence',
  'CompetenceVerification',
  'RecordCheck',
  'ConfidentialityDeclaration',
  'HealthClearance',
  'PlacementRestriction',
  'AvailabilityPattern',
  'AvailabilityException',
  'AvailabilityPreference',
  'Capacity',
  'Need',
  'NeedVersion',
  'NeedLine',
  'Shift',
  'LineShift',
  'Assignment',
  'AssignmentShift',
  'AssignmentAnswer',
  'StandingRelease',
  'Finding',
  'Introduction',
  'ChecklistTemplate',
  'Checklist',
  'ChecklistAssignment',
  'ChecklistItem',
  'Letter',
  'LetterRecipient',
  'CheckIn',
  'AfterAnswer',
  'Guideline',
  'GuidelineVersion',
  'GuidelineText',
  'GuidelineRead',
  'Announcement',
  'AnnouncementText',
  'AnnouncementSeen',
  'Message',
  'Roster',
  'AuditEvent',
] as const;

/** Every table's rows, as Prisma types them. */
export interface SeedRows {
  Municipality: Prisma.MunicipalityCreateManyInput[];
  Employer: Prisma.EmployerCreateManyInput[];
  Area: Prisma.AreaCreateManyInput[];
  Unit: Prisma.UnitCreateManyInput[];
  Person: Prisma.PersonCreateManyInput[];
  Employment: Prisma.EmploymentCreateManyInput[];
  LeaderTerm: Prisma.LeaderTermCreateManyInput[];
  RoleGrant: Prisma.RoleGrantCreateManyInput[];
  Competence: Prisma.CompetenceCreateManyInput[];
  CompetenceInclusion: Prisma.CompetenceInclusionCreateManyInput[];
  PersonCompetence: Prisma.PersonCompetenceCreateManyInput[];
  CompetenceVerification: Prisma.CompetenceVerificationCreateManyInput[];
  RecordCheck: Prisma.RecordCheckCreateManyInput[];
  ConfidentialityDeclaration: Prisma.ConfidentialityDeclarationCreateManyInput[];
  HealthClearance: Prisma.HealthClearanceCreateManyInput[];
  PlacementRestriction: Prisma.PlacementRestrictionCreateManyInput[];
  AvailabilityPattern: Prisma.AvailabilityPatternCreateManyInput[];
  AvailabilityException: Prisma.AvailabilityExceptionCreateManyInput[];
  AvailabilityPreference: Prisma.AvailabilityPreferenceCreateManyInput[];
  Capacity: Prisma.CapacityCreateManyInput[];
  Need: Prisma.NeedCreateManyInput[];
  NeedVersion: Prisma.NeedVersionCreateManyInput[];
  NeedLine: Prisma.NeedLineCreateManyInput[];
  Shift: Prisma.ShiftCreateManyInput[];
  LineShift: Prisma.LineShiftCreateManyInput[];
  Assignment: Prisma.AssignmentCreateManyInput[];
  AssignmentShift: Prisma.AssignmentShiftCreateManyInput[];
  AssignmentAnswer: Prisma.AssignmentAnswerCreateManyInput[];
  StandingRelease: Prisma.StandingReleaseCreateManyInput[];
  Finding: Prisma.FindingCreateManyInput[];
  Introduction: Prisma.IntroductionCreateManyInput[];
  ChecklistTemplate: Prisma.ChecklistTemplateCreateManyInput[];
  Checklist: Prisma.ChecklistCreateManyInput[];
  ChecklistAssignment: Prisma.ChecklistAssignmentCreateManyInput[];
  ChecklistItem: Prisma.ChecklistItemCreateManyInput[];
  Letter: Prisma.LetterCreateManyInput[];
  LetterRecipient: Prisma.LetterRecipientCreateManyInput[];
  CheckIn: Prisma.CheckInCreateManyInput[];
  AfterAnswer: Prisma.AfterAnswerCreateManyInput[];
  Guideline: Prisma.GuidelineCreateManyInput[];
  GuidelineVersion: Prisma.GuidelineVersionCreateManyInput[];
  GuidelineText: Prisma.GuidelineTextCreateManyInput[];
  GuidelineRead: Prisma.GuidelineReadCreateManyInput[];
  Announcement: Prisma.AnnouncementCreateManyInput[];
  AnnouncementText: Prisma.AnnouncementTextCreateManyInput[];
  AnnouncementSeen: Prisma.AnnouncementSeenCreateManyInput[];
  Message: Prisma.MessageCreateManyInput[];
  Roster: Prisma.RosterCreateManyInput[];
  AuditEvent: Prisma.AuditEventCreateManyInput[];
}

const chunk = 4_000;

/** Writes rows as one statement per few thousand: one parameter of JSON, so that ten thousand people take seconds. */
export async function insertRows(tx: Tx, table: (typeof seedTables)[number], rows: readonly object[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  // every generator gives its rows the same columns; what is left out keeps the table's default
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', '),
  );
  const into = Prisma.raw(`"${table}"`);
  for (let start = 0; start < rows.length; start += chunk) {
    const json = JSON.stringify(rows.slice(start, start + chunk));
    await tx.$executeRaw`INSERT INTO ${into} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${into}, ${json}::jsonb)`;
  }
}
