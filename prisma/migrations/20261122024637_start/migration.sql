-- CreateEnum
CREATE TYPE "AuditKind" AS ENUM ('WRITE', 'LOOK');

-- CreateEnum
CREATE TYPE "Country" AS ENUM ('DK', 'NO');

-- CreateEnum
CREATE TYPE "Sector" AS ENUM ('HOME_CARE', 'NURSING_HOME', 'DAY_CARE', 'SCHOOL', 'HEALTH_SERVICE', 'LOGISTICS', 'ADMINISTRATION', 'CULTURE_AND_SPORT');

-- CreateEnum
CREATE TYPE "LeaderKind" AS ENUM ('LEADER', 'DEPUTY');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('HR', 'COORDINATOR', 'REPRESENTATIVE', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "CompetenceKind" AS ENUM ('QUALIFICATION', 'SKILL', 'CERTIFICATE', 'LANGUAGE', 'RESOURCE');

-- CreateEnum
CREATE TYPE "Comfort" AS ENUM ('ALONE', 'WITH_COLLEAGUE', 'RATHER_NOT');

-- CreateEnum
CREATE TYPE "VerificationOutcome" AS ENUM ('VERIFIED', 'REJECTED', 'RESTRICTED');

-- CreateEnum
CREATE TYPE "VerificationMethod" AS ENUM ('REGISTER', 'DIPLOMA_SEEN', 'CERTIFICATE_SEEN', 'LEADER_KNOWS');

-- CreateEnum
CREATE TYPE "RecordCheckType" AS ENUM ('DK_BOERNEATTEST', 'DK_STRAFFEATTEST', 'NO_POLITIATTEST_HEALTH', 'NO_POLITIATTEST_KINDERGARTEN', 'NO_POLITIATTEST_SCHOOL');

-- CreateEnum
CREATE TYPE "RecordCheckStatus" AS ENUM ('REQUIRED', 'REQUESTED', 'SEEN_OK', 'SEEN_HR_DECISION', 'NOT_REQUIRED');

-- CreateEnum
CREATE TYPE "HealthClearanceType" AS ENUM ('TB', 'MRSA');

-- CreateEnum
CREATE TYPE "HealthClearanceOutcome" AS ENUM ('CLEAR', 'CONFIRMATION_NEEDED', 'CONFIRMED');

-- CreateEnum
CREATE TYPE "RestrictionKind" AS ENUM ('NO_INFECTION_RISK', 'NO_HEAVY_LIFTING', 'NO_NIGHTS', 'SPEAK_WITH_HR');

-- CreateEnum
CREATE TYPE "ExceptionKind" AS ENUM ('AWAY', 'EXTRA');

-- CreateEnum
CREATE TYPE "Lifted" AS ENUM ('ALL', 'SOME', 'NONE');

-- CreateEnum
CREATE TYPE "CapacityKind" AS ENUM ('WITHIN_CONTRACT', 'EXTRA_HOURS');

-- CreateEnum
CREATE TYPE "CapacitySource" AS ENUM ('LEADER', 'PERSON');

-- CreateEnum
CREATE TYPE "NeedKind" AS ENUM ('CRISIS', 'SHORTAGE', 'ROTATION');

-- CreateEnum
CREATE TYPE "NeedStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HomeShiftSource" AS ENUM ('IMPORTED');

-- CreateEnum
CREATE TYPE "AssignmentShiftState" AS ENUM ('ASKED', 'HELD', 'FREED');

-- CreateEnum
CREATE TYPE "FreedBy" AS ENUM ('PERSON', 'RECEIVER', 'HOME', 'HR', 'SYSTEM');

-- CreateEnum
CREATE TYPE "LegalBasis" AS ENUM ('VOLUNTARY', 'MANAGEMENT_RIGHT', 'LOCAL_AGREEMENT', 'EMERGENCY_ORDER');

-- CreateEnum
CREATE TYPE "Beginner" AS ENUM ('PERSON', 'RECEIVER', 'HR', 'PLAN');

-- CreateEnum
CREATE TYPE "EndedBy" AS ENUM ('PERSON', 'RECEIVER', 'HOME', 'HR', 'SYSTEM');

-- CreateEnum
CREATE TYPE "Party" AS ENUM ('PERSON', 'RECEIVER', 'HOME');

-- CreateEnum
CREATE TYPE "AnswerValue" AS ENUM ('YES', 'NO');

-- CreateEnum
CREATE TYPE "AnswerVia" AS ENUM ('APP', 'PHONE', 'STANDING');

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmittedForm" (
    "key" UUID NOT NULL,
    "personId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "location" TEXT,

    CONSTRAINT "SubmittedForm_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "AuditKind" NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT,
    "personIds" UUID[],
    "fields" TEXT[],

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Municipality" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "country" "Country" NOT NULL,
    "zone" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Employer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "enterprise" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Area" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "neighbours" TEXT[],

    CONSTRAINT "Area_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "sector" "Sector" NOT NULL,
    "areaKey" TEXT NOT NULL,
    "address" TEXT,
    "phone" TEXT,
    "parentId" UUID,
    "employerId" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "successorId" UUID,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeaderTerm" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "kind" "LeaderKind" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "LeaderTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "language" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Employment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "employerId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "position" TEXT NOT NULL,
    "weeklyHours" DECIMAL(4,2) NOT NULL,
    "agreementArea" TEXT NOT NULL,
    "weeklyPattern" JSONB NOT NULL DEFAULT '[]',
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "Employment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Competence" (
    "key" TEXT NOT NULL,
    "kind" "CompetenceKind" NOT NULL,
    "group" TEXT NOT NULL,
    "labelDa" TEXT NOT NULL,
    "labelNb" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "synonyms" TEXT[],
    "isco08" TEXT,
    "styrk08" TEXT,
    "esco" TEXT,
    "escoMatch" TEXT,
    "registerIn" "Country"[],
    "validityMonths" INTEGER,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Competence_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "CompetenceInclusion" (
    "fromKey" TEXT NOT NULL,
    "toKey" TEXT NOT NULL,
    "country" "Country" NOT NULL,

    CONSTRAINT "CompetenceInclusion_pkey" PRIMARY KEY ("fromKey","toKey","country")
);

-- CreateTable
CREATE TABLE "PersonCompetence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "competenceKey" TEXT,
    "ownWords" TEXT,
    "lastPractised" INTEGER,
    "comfort" "Comfort" NOT NULL,
    "validUntil" DATE,
    "claimedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PersonCompetence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompetenceVerification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personCompetenceId" UUID NOT NULL,
    "outcome" "VerificationOutcome" NOT NULL,
    "method" "VerificationMethod" NOT NULL,
    "observedOn" DATE NOT NULL,
    "registerReference" TEXT,
    "verifiedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CompetenceVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecordCheck" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "type" "RecordCheckType" NOT NULL,
    "status" "RecordCheckStatus" NOT NULL,
    "seenOn" DATE,
    "seenByRole" TEXT,
    "legalBasis" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RecordCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConfidentialityDeclaration" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "sector" "Sector" NOT NULL,
    "version" INTEGER NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConfidentialityDeclaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HealthClearance" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "type" "HealthClearanceType" NOT NULL,
    "outcome" "HealthClearanceOutcome" NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "HealthClearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlacementRestriction" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "kind" "RestrictionKind" NOT NULL,
    "sectors" "Sector"[],
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "PlacementRestriction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AvailabilityPattern" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "startMinute" INTEGER NOT NULL,
    "endMinute" INTEGER NOT NULL,

    CONSTRAINT "AvailabilityPattern_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AvailabilityException" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "kind" "ExceptionKind" NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AvailabilityException_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AvailabilityPreference" (
    "personId" UUID NOT NULL,
    "hoursPerWeek" DECIMAL(4,2),
    "sectorsGladly" "Sector"[],
    "sectorsNot" "Sector"[],
    "pausedFrom" DATE,
    "pausedUntil" DATE,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AvailabilityPreference_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Capacity" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "employmentId" UUID NOT NULL,
    "lifted" "Lifted" NOT NULL,
    "hoursPerWeek" DECIMAL(4,2),
    "tasks" TEXT NOT NULL DEFAULT '',
    "kind" "CapacityKind" NOT NULL,
    "source" "CapacitySource" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Capacity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Need" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "NeedKind" NOT NULL,
    "status" "NeedStatus" NOT NULL DEFAULT 'DRAFT',
    "unitId" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "tasks" TEXT[],
    "notTasks" TEXT NOT NULL DEFAULT '',
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "introducerId" UUID,
    "introducerDeclinedAt" TIMESTAMPTZ(3),
    "meetingPlace" TEXT NOT NULL DEFAULT '',
    "priority" INTEGER NOT NULL DEFAULT 3,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedReason" TEXT,
    "copiedFromId" UUID,

    CONSTRAINT "Need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedVersion" (
    "needId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "changed" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,

    CONSTRAINT "NeedVersion_pkey" PRIMARY KEY ("needId","version")
);

-- CreateTable
CREATE TABLE "NeedLine" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "needId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "requirements" JSONB NOT NULL DEFAULT '[]',
    "wished" TEXT[],
    "recordChecks" "RecordCheckType"[],

    CONSTRAINT "NeedLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shift" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "needId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedById" UUID,
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Shift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineShift" (
    "lineId" UUID NOT NULL,
    "shiftId" UUID NOT NULL,
    "wanted" INTEGER NOT NULL,

    CONSTRAINT "LineShift_pkey" PRIMARY KEY ("lineId","shiftId")
);

-- CreateTable
CREATE TABLE "HomeShift" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "employmentId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "source" "HomeShiftSource" NOT NULL,

    CONSTRAINT "HomeShift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentShift" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assignmentId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "shiftId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "AssignmentShiftState" NOT NULL,
    "place" INTEGER,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "heldAt" TIMESTAMPTZ(3),
    "freedAt" TIMESTAMPTZ(3),
    "freedBy" "FreedBy",
    "freedById" UUID,
    "freedReason" TEXT,

    CONSTRAINT "AssignmentShift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Introduction" (
    "personId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "byId" UUID,

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("personId","unitId")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "needId" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "legalBasis" "LegalBasis" NOT NULL DEFAULT 'VOLUNTARY',
    "begunBy" "Beginner" NOT NULL,
    "begunById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "answerBy" TIMESTAMPTZ(3) NOT NULL,
    "continuesId" UUID,
    "replacesId" UUID,
    "endedAt" TIMESTAMPTZ(3),
    "endedBy" "EndedBy",
    "endedById" UUID,
    "endedReason" TEXT,
    "effectiveFrom" TIMESTAMPTZ(3),
    "arrivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentAnswer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assignmentId" UUID NOT NULL,
    "party" "Party" NOT NULL,
    "employmentId" UUID,
    "value" "AnswerValue" NOT NULL,
    "via" "AnswerVia" NOT NULL,
    "givenById" UUID NOT NULL,
    "recordedById" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "needVersion" INTEGER NOT NULL,
    "shiftIds" UUID[],
    "reason" TEXT,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "AssignmentAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandingRelease" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "unitId" UUID NOT NULL,
    "personId" UUID,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "sectors" "Sector"[],
    "maxHoursPerWeek" DECIMAL(4,2),
    "givenById" UUID NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StandingRelease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assignmentShiftId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledHow" TEXT,
    "settledById" UUID,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Roster" (
    "key" TEXT NOT NULL,
    "labelDa" TEXT NOT NULL,
    "labelNb" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,

    CONSTRAINT "Roster_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "SubmittedForm_at_idx" ON "SubmittedForm"("at");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_personIds_idx" ON "AuditEvent" USING GIN ("personIds");

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE INDEX "LeaderTerm_personId_idx" ON "LeaderTerm"("personId");

-- CreateIndex
CREATE INDEX "LeaderTerm_unitId_idx" ON "LeaderTerm"("unitId");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "Message_personId_createdAt_idx" ON "Message"("personId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_familyName_givenName_idx" ON "Person"("familyName", "givenName");

-- CreateIndex
CREATE INDEX "Employment_personId_idx" ON "Employment"("personId");

-- CreateIndex
CREATE INDEX "Employment_unitId_idx" ON "Employment"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Employment_employerId_number_key" ON "Employment"("employerId", "number");

-- CreateIndex
CREATE INDEX "PersonCompetence_competenceKey_idx" ON "PersonCompetence"("competenceKey");

-- CreateIndex
CREATE UNIQUE INDEX "PersonCompetence_personId_competenceKey_key" ON "PersonCompetence"("personId", "competenceKey");

-- CreateIndex
CREATE INDEX "CompetenceVerification_personCompetenceId_recordedAt_idx" ON "CompetenceVerification"("personCompetenceId", "recordedAt");

-- CreateIndex
CREATE INDEX "RecordCheck_personId_type_recordedAt_idx" ON "RecordCheck"("personId", "type", "recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ConfidentialityDeclaration_personId_sector_version_key" ON "ConfidentialityDeclaration"("personId", "sector", "version");

-- CreateIndex
CREATE UNIQUE INDEX "HealthClearance_personId_type_key" ON "HealthClearance"("personId", "type");

-- CreateIndex
CREATE INDEX "PlacementRestriction_personId_idx" ON "PlacementRestriction"("personId");

-- CreateIndex
CREATE INDEX "AvailabilityPattern_personId_idx" ON "AvailabilityPattern"("personId");

-- CreateIndex
CREATE INDEX "AvailabilityException_personId_startsAt_idx" ON "AvailabilityException"("personId", "startsAt");

-- CreateIndex
CREATE INDEX "Capacity_employmentId_from_idx" ON "Capacity"("employmentId", "from");

-- CreateIndex
CREATE INDEX "Need_unitId_idx" ON "Need"("unitId");

-- CreateIndex
CREATE INDEX "Need_status_idx" ON "Need"("status");

-- CreateIndex
CREATE INDEX "NeedLine_needId_idx" ON "NeedLine"("needId");

-- CreateIndex
CREATE INDEX "Shift_startsAt_idx" ON "Shift"("startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Shift_needId_startsAt_endsAt_key" ON "Shift"("needId", "startsAt", "endsAt");

-- CreateIndex
CREATE INDEX "LineShift_shiftId_idx" ON "LineShift"("shiftId");

-- CreateIndex
CREATE INDEX "HomeShift_personId_startsAt_idx" ON "HomeShift"("personId", "startsAt");

-- CreateIndex
CREATE INDEX "AssignmentShift_personId_startsAt_idx" ON "AssignmentShift"("personId", "startsAt");

-- CreateIndex
CREATE INDEX "AssignmentShift_lineId_shiftId_idx" ON "AssignmentShift"("lineId", "shiftId");

-- CreateIndex
CREATE UNIQUE INDEX "AssignmentShift_assignmentId_shiftId_key" ON "AssignmentShift"("assignmentId", "shiftId");

-- CreateIndex
CREATE INDEX "Assignment_needId_idx" ON "Assignment"("needId");

-- CreateIndex
CREATE INDEX "Assignment_personId_idx" ON "Assignment"("personId");

-- CreateIndex
CREATE INDEX "Assignment_lineId_idx" ON "Assignment"("lineId");

-- CreateIndex
CREATE INDEX "AssignmentAnswer_assignmentId_idx" ON "AssignmentAnswer"("assignmentId");

-- CreateIndex
CREATE INDEX "StandingRelease_unitId_idx" ON "StandingRelease"("unitId");

-- CreateIndex
CREATE INDEX "StandingRelease_personId_idx" ON "StandingRelease"("personId");

-- CreateIndex
CREATE INDEX "Finding_assignmentShiftId_idx" ON "Finding"("assignmentShiftId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_areaKey_fkey" FOREIGN KEY ("areaKey") REFERENCES "Area"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaderTerm" ADD CONSTRAINT "LeaderTerm_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaderTerm" ADD CONSTRAINT "LeaderTerm_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employment" ADD CONSTRAINT "Employment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employment" ADD CONSTRAINT "Employment_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employment" ADD CONSTRAINT "Employment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetenceInclusion" ADD CONSTRAINT "CompetenceInclusion_fromKey_fkey" FOREIGN KEY ("fromKey") REFERENCES "Competence"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetenceInclusion" ADD CONSTRAINT "CompetenceInclusion_toKey_fkey" FOREIGN KEY ("toKey") REFERENCES "Competence"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonCompetence" ADD CONSTRAINT "PersonCompetence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonCompetence" ADD CONSTRAINT "PersonCompetence_competenceKey_fkey" FOREIGN KEY ("competenceKey") REFERENCES "Competence"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetenceVerification" ADD CONSTRAINT "CompetenceVerification_personCompetenceId_fkey" FOREIGN KEY ("personCompetenceId") REFERENCES "PersonCompetence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordCheck" ADD CONSTRAINT "RecordCheck_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfidentialityDeclaration" ADD CONSTRAINT "ConfidentialityDeclaration_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HealthClearance" ADD CONSTRAINT "HealthClearance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlacementRestriction" ADD CONSTRAINT "PlacementRestriction_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AvailabilityPattern" ADD CONSTRAINT "AvailabilityPattern_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AvailabilityException" ADD CONSTRAINT "AvailabilityException_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AvailabilityPreference" ADD CONSTRAINT "AvailabilityPreference_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Capacity" ADD CONSTRAINT "Capacity_employmentId_fkey" FOREIGN KEY ("employmentId") REFERENCES "Employment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Need" ADD CONSTRAINT "Need_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedVersion" ADD CONSTRAINT "NeedVersion_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedLine" ADD CONSTRAINT "NeedLine_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "Shift"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineShift" ADD CONSTRAINT "LineShift_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "NeedLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineShift" ADD CONSTRAINT "LineShift_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HomeShift" ADD CONSTRAINT "HomeShift_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HomeShift" ADD CONSTRAINT "HomeShift_employmentId_fkey" FOREIGN KEY ("employmentId") REFERENCES "Employment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentShift" ADD CONSTRAINT "AssignmentShift_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentShift" ADD CONSTRAINT "AssignmentShift_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentShift" ADD CONSTRAINT "AssignmentShift_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "NeedLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentShift" ADD CONSTRAINT "AssignmentShift_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "NeedLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentAnswer" ADD CONSTRAINT "AssignmentAnswer_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentAnswer" ADD CONSTRAINT "AssignmentAnswer_employmentId_fkey" FOREIGN KEY ("employmentId") REFERENCES "Employment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingRelease" ADD CONSTRAINT "StandingRelease_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingRelease" ADD CONSTRAINT "StandingRelease_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_assignmentShiftId_fkey" FOREIGN KEY ("assignmentShiftId") REFERENCES "AssignmentShift"("id") ON DELETE CASCADE ON UPDATE CASCADE;
