-- CreateEnum
CREATE TYPE "ChecklistRole" AS ENUM ('RECEIVER', 'HOME', 'PERSON', 'INTRODUCER');

-- CreateEnum
CREATE TYPE "ChecklistItemState" AS ENUM ('OPEN', 'DONE', 'NOT_RELEVANT');

-- AlterTable
ALTER TABLE "Introduction" ADD COLUMN     "checklistId" UUID;

-- CreateTable
CREATE TABLE "ChecklistTemplate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "role" "ChecklistRole" NOT NULL,
    "sector" "Sector",
    "version" INTEGER NOT NULL,
    "items" JSONB NOT NULL,
    "inForceFrom" TIMESTAMPTZ(3),
    "shippedVersion" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,

    CONSTRAINT "ChecklistTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Checklist" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "sector" "Sector" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Checklist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChecklistAssignment" (
    "assignmentId" UUID NOT NULL,
    "checklistId" UUID NOT NULL,

    CONSTRAINT "ChecklistAssignment_pkey" PRIMARY KEY ("assignmentId")
);

-- CreateTable
CREATE TABLE "ChecklistItem" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "checklistId" UUID NOT NULL,
    "templateId" UUID NOT NULL,
    "role" "ChecklistRole" NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "state" "ChecklistItemState" NOT NULL DEFAULT 'OPEN',
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,
    "reason" TEXT,

    CONSTRAINT "ChecklistItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChecklistWarning" (
    "checklistId" UUID NOT NULL,
    "hoursBefore" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "warnedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChecklistWarning_pkey" PRIMARY KEY ("checklistId","hoursBefore","startsAt")
);

-- CreateIndex
CREATE UNIQUE INDEX "ChecklistTemplate_role_sector_version_key" ON "ChecklistTemplate"("role", "sector", "version");

-- CreateIndex
CREATE INDEX "ChecklistAssignment_checklistId_idx" ON "ChecklistAssignment"("checklistId");

-- CreateIndex
CREATE INDEX "ChecklistItem_templateId_idx" ON "ChecklistItem"("templateId");

-- CreateIndex
CREATE UNIQUE INDEX "ChecklistItem_checklistId_role_key_key" ON "ChecklistItem"("checklistId", "role", "key");

-- AddForeignKey
ALTER TABLE "ChecklistAssignment" ADD CONSTRAINT "ChecklistAssignment_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistAssignment" ADD CONSTRAINT "ChecklistAssignment_checklistId_fkey" FOREIGN KEY ("checklistId") REFERENCES "Checklist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_checklistId_fkey" FOREIGN KEY ("checklistId") REFERENCES "Checklist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "ChecklistTemplate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistWarning" ADD CONSTRAINT "ChecklistWarning_checklistId_fkey" FOREIGN KEY ("checklistId") REFERENCES "Checklist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A template without a sector is one like the others: its versions may not stand twice either (two nulls would otherwise differ).
DROP INDEX "ChecklistTemplate_role_sector_version_key";
CREATE UNIQUE INDEX "ChecklistTemplate_role_sector_version_key" ON "ChecklistTemplate"("role", "sector", "version") NULLS NOT DISTINCT;

ALTER TABLE "ChecklistTemplate" ADD CONSTRAINT "ChecklistTemplate_version_from_one" CHECK ("version" >= 1);
-- Only what the program ships may wait to be taken into use.
ALTER TABLE "ChecklistTemplate" ADD CONSTRAINT "ChecklistTemplate_own_is_in_force" CHECK ("inForceFrom" IS NOT NULL OR "shippedVersion" IS NOT NULL);
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_settled_is_dated" CHECK (("state" = 'OPEN') = ("settledAt" IS NULL) AND ("state" = 'OPEN') = ("settledById" IS NULL));
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_not_relevant_has_reason" CHECK (("state" = 'NOT_RELEVANT') = ("reason" IS NOT NULL) AND "reason" <> '');
ALTER TABLE "ChecklistWarning" ADD CONSTRAINT "ChecklistWarning_hours_before" CHECK ("hoursBefore" > 0);
