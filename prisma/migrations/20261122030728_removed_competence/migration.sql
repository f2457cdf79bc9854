-- CreateTable
CREATE TABLE "RemovedCompetence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "competenceKey" TEXT,
    "content" JSONB NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RemovedCompetence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RemovedCompetence_personId_competenceKey_idx" ON "RemovedCompetence"("personId", "competenceKey");

-- AddForeignKey
ALTER TABLE "RemovedCompetence" ADD CONSTRAINT "RemovedCompetence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
