-- CreateEnum
CREATE TYPE "NoShowAnswer" AS ENUM ('WAS_THERE', 'PREVENTED', 'MISUNDERSTOOD');

-- CreateTable
CREATE TABLE "NoShow" (
    "assignmentId" UUID NOT NULL,
    "shiftId" UUID NOT NULL,
    "notedAt" TIMESTAMPTZ(3) NOT NULL,
    "notedById" UUID NOT NULL,
    "answer" "NoShowAnswer",
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "NoShow_pkey" PRIMARY KEY ("assignmentId","shiftId")
);

-- AddForeignKey
ALTER TABLE "NoShow" ADD CONSTRAINT "NoShow_assignmentId_shiftId_fkey" FOREIGN KEY ("assignmentId", "shiftId") REFERENCES "AssignmentShift"("assignmentId", "shiftId") ON DELETE CASCADE ON UPDATE CASCADE;

-- An answer has its time.
ALTER TABLE "NoShow" ADD CONSTRAINT "NoShow_answered" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL));
