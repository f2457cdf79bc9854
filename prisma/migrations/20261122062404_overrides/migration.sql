-- CreateEnum
CREATE TYPE "OverrideBy" AS ENUM ('RECEIVER', 'HOME', 'HR');

-- CreateEnum
CREATE TYPE "OverrideMoment" AS ENUM ('ASK', 'CONFIRM');

-- CreateTable
CREATE TABLE "AssignmentOverride" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assignmentId" UUID NOT NULL,
    "answerId" UUID,
    "codes" TEXT[],
    "shiftIds" UUID[],
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byRole" "OverrideBy" NOT NULL,
    "moment" "OverrideMoment" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AssignmentOverride_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AssignmentOverride_answerId_key" ON "AssignmentOverride"("answerId");

-- CreateIndex
CREATE INDEX "AssignmentOverride_assignmentId_idx" ON "AssignmentOverride"("assignmentId");

-- CreateIndex
CREATE INDEX "AssignmentOverride_at_id_idx" ON "AssignmentOverride"("at", "id");

-- AddForeignKey
ALTER TABLE "AssignmentOverride" ADD CONSTRAINT "AssignmentOverride_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentOverride" ADD CONSTRAINT "AssignmentOverride_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "AssignmentAnswer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was set aside is written down with who, in what role, and why.
ALTER TABLE "AssignmentOverride" ADD CONSTRAINT "AssignmentOverride_says_what_and_why" CHECK (cardinality("codes") > 0 AND "reason" <> '');
-- A leader sets aside with a yes; without one only HR does, when proposing somebody.
ALTER TABLE "AssignmentOverride" ADD CONSTRAINT "AssignmentOverride_without_yes_by_hr" CHECK ("answerId" IS NOT NULL OR "byRole" = 'HR');

INSERT INTO "AssignmentOverride" ("assignmentId", "answerId", "codes", "shiftIds", "reason", "byId", "byRole", "moment", "at")
SELECT answer."assignmentId", answer."id", answer."overrides", answer."shiftIds", answer."reason", answer."givenById",
       answer."party"::text::"OverrideBy",
       (CASE WHEN answer."at" = loan."createdAt" THEN 'ASK' ELSE 'CONFIRM' END)::"OverrideMoment",
       answer."at"
FROM "AssignmentAnswer" answer JOIN "Assignment" loan ON loan."id" = answer."assignmentId"
WHERE cardinality(answer."overrides") > 0 AND answer."reason" <> '' AND answer."party" <> 'PERSON';

-- AlterTable
ALTER TABLE "AssignmentAnswer" DROP COLUMN "overrides";
