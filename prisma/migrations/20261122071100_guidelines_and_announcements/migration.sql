-- CreateEnum
CREATE TYPE "GuidelineAudience" AS ENUM ('RECEIVING_LEADER', 'SENDING_LEADER', 'LENT_PERSON', 'PERMANENT_STAFF', 'HR');

-- CreateEnum
CREATE TYPE "AnnouncementRole" AS ENUM ('LEADER', 'HR', 'COORDINATOR', 'REPRESENTATIVE', 'ADMINISTRATOR');

-- CreateTable
CREATE TABLE "Guideline" (
    "slug" TEXT NOT NULL,
    "audiences" "GuidelineAudience"[],
    "sectors" "Sector"[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,

    CONSTRAINT "Guideline_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "GuidelineVersion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "inForceFrom" TIMESTAMPTZ(3),
    "inForceUntil" TIMESTAMPTZ(3),
    "publishedById" UUID,
    "wasTold" BOOLEAN NOT NULL DEFAULT false,
    "shippedVersion" INTEGER,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID,

    CONSTRAINT "GuidelineVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuidelineText" (
    "versionId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "GuidelineText_pkey" PRIMARY KEY ("versionId","language")
);

-- CreateTable
CREATE TABLE "GuidelineRead" (
    "versionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GuidelineRead_pkey" PRIMARY KEY ("versionId","personId")
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "roles" "AnnouncementRole"[],
    "sectors" "Sector"[],
    "unitIds" UUID[],
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "takenDownAt" TIMESTAMPTZ(3),
    "asksSeen" BOOLEAN NOT NULL DEFAULT false,
    "seenFrom" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedById" UUID,

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnouncementText" (
    "announcementId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "AnnouncementText_pkey" PRIMARY KEY ("announcementId","language")
);

-- CreateTable
CREATE TABLE "AnnouncementSeen" (
    "announcementId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnnouncementSeen_pkey" PRIMARY KEY ("announcementId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "GuidelineVersion_slug_number_key" ON "GuidelineVersion"("slug", "number");

-- CreateIndex
CREATE INDEX "GuidelineRead_personId_idx" ON "GuidelineRead"("personId");

-- CreateIndex
CREATE INDEX "Announcement_validFrom_idx" ON "Announcement"("validFrom");

-- CreateIndex
CREATE INDEX "AnnouncementSeen_personId_idx" ON "AnnouncementSeen"("personId");

-- AddForeignKey
ALTER TABLE "GuidelineVersion" ADD CONSTRAINT "GuidelineVersion_slug_fkey" FOREIGN KEY ("slug") REFERENCES "Guideline"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuidelineText" ADD CONSTRAINT "GuidelineText_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "GuidelineVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuidelineRead" ADD CONSTRAINT "GuidelineRead_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "GuidelineVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuidelineRead" ADD CONSTRAINT "GuidelineRead_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncementText" ADD CONSTRAINT "AnnouncementText_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncementSeen" ADD CONSTRAINT "AnnouncementSeen_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncementSeen" ADD CONSTRAINT "AnnouncementSeen_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One version of a guideline is in force at any instant, and at most one is being written.
ALTER TABLE "GuidelineVersion" ADD CONSTRAINT "GuidelineVersion_one_in_force"
  EXCLUDE USING gist ("slug" WITH =, tstzrange("inForceFrom", "inForceUntil", '[)') WITH &&) WHERE ("inForceFrom" IS NOT NULL);
CREATE UNIQUE INDEX "GuidelineVersion_one_draft" ON "GuidelineVersion" ("slug") WHERE ("inForceFrom" IS NULL);
ALTER TABLE "GuidelineVersion" ADD CONSTRAINT "GuidelineVersion_forward" CHECK ("inForceUntil" IS NULL OR ("inForceFrom" IS NOT NULL AND "inForceUntil" > "inForceFrom"));
ALTER TABLE "GuidelineVersion" ADD CONSTRAINT "GuidelineVersion_numbered_from_one" CHECK ("number" >= 1);
ALTER TABLE "GuidelineText" ADD CONSTRAINT "GuidelineText_known_language" CHECK ("language" IN ('da', 'nb', 'en') AND "title" <> '');

-- What people say they have read stays as it was read.
CREATE FUNCTION "guideline_text_stays_once_published"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "GuidelineVersion" v WHERE v."id" = OLD."versionId" AND v."inForceFrom" IS NOT NULL) THEN
    RAISE EXCEPTION 'a published text stays as it is' USING ERRCODE = '23514', CONSTRAINT = 'GuidelineText_stays_once_published';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "GuidelineText_stays_once_published" BEFORE UPDATE ON "GuidelineText"
  FOR EACH ROW EXECUTE FUNCTION "guideline_text_stays_once_published"();

ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_forward" CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE "AnnouncementText" ADD CONSTRAINT "AnnouncementText_known_language" CHECK ("language" IN ('da', 'nb', 'en') AND "title" <> '');
