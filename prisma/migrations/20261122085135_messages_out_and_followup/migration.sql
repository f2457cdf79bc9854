-- CreateEnum
CREATE TYPE "MessageChannel" AS ENUM ('EMAIL', 'SMS');

-- CreateEnum
CREATE TYPE "DispatchState" AS ENUM ('WAITING', 'SENDING', 'SENT', 'DROPPED', 'FAILED');

-- CreateEnum
CREATE TYPE "MessageWish" AS ENUM ('AT_ONCE', 'DAILY', 'NONE');

-- CreateEnum
CREATE TYPE "CheckInTasks" AS ENUM ('REAL', 'SUPERFLUOUS');

-- CreateEnum
CREATE TYPE "CheckInLoad" AS ENUM ('FINE', 'PRESSED');

-- CreateTable
CREATE TABLE "Dispatch" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "messageId" UUID NOT NULL,
    "channel" "MessageChannel" NOT NULL,
    "state" "DispatchState" NOT NULL DEFAULT 'WAITING',
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedUntil" TIMESTAMPTZ(3),
    "handedOverAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),
    "why" TEXT,
    "digestOfId" UUID,

    CONSTRAINT "Dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactWish" (
    "personId" UUID NOT NULL,
    "email" "MessageWish" NOT NULL DEFAULT 'AT_ONCE',
    "sms" BOOLEAN NOT NULL DEFAULT true,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ContactWish_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "KeptSending" (
    "id" UUID NOT NULL,
    "channel" "MessageChannel" NOT NULL,
    "personId" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "attachment" TEXT,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptSending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerLink" (
    "tokenHash" TEXT NOT NULL,
    "assignmentId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AnswerLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assignmentId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterRecipient" (
    "letterId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "LetterRecipient_pkey" PRIMARY KEY ("letterId","personId")
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assignmentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "tasks" "CheckInTasks",
    "load" "CheckInLoad",
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AfterAnswer" (
    "assignmentId" UUID NOT NULL,
    "party" "Party" NOT NULL,
    "personId" UUID NOT NULL,
    "first" INTEGER NOT NULL,
    "second" INTEGER NOT NULL,
    "third" INTEGER NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AfterAnswer_pkey" PRIMARY KEY ("assignmentId","party","personId")
);

-- CreateIndex
CREATE INDEX "Dispatch_state_dueAt_idx" ON "Dispatch"("state", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Dispatch_messageId_channel_key" ON "Dispatch"("messageId", "channel");

-- CreateIndex
CREATE INDEX "KeptSending_sentAt_id_idx" ON "KeptSending"("sentAt", "id");

-- CreateIndex
CREATE INDEX "AnswerLink_assignmentId_idx" ON "AnswerLink"("assignmentId");

-- CreateIndex
CREATE INDEX "AnswerLink_personId_idx" ON "AnswerLink"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "Letter_assignmentId_idx" ON "Letter"("assignmentId");

-- CreateIndex
CREATE INDEX "LetterRecipient_personId_idx" ON "LetterRecipient"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckIn_assignmentId_number_key" ON "CheckIn"("assignmentId", "number");

-- CreateIndex
CREATE INDEX "AfterAnswer_personId_idx" ON "AfterAnswer"("personId");

-- AddForeignKey
ALTER TABLE "Dispatch" ADD CONSTRAINT "Dispatch_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactWish" ADD CONSTRAINT "ContactWish_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptSending" ADD CONSTRAINT "KeptSending_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerLink" ADD CONSTRAINT "AnswerLink_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerLink" ADD CONSTRAINT "AnswerLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterRecipient" ADD CONSTRAINT "LetterRecipient_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterRecipient" ADD CONSTRAINT "LetterRecipient_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterAnswer" ADD CONSTRAINT "AfterAnswer_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterAnswer" ADD CONSTRAINT "AfterAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- At most one draft of a letter per assignment.
CREATE UNIQUE INDEX "Letter_one_draft" ON "Letter"("assignmentId") WHERE "sentAt" IS NULL;

ALTER TABLE "AfterAnswer" ADD CONSTRAINT "AfterAnswer_scale" CHECK ("first" BETWEEN 1 AND 4 AND "second" BETWEEN 1 AND 4 AND "third" BETWEEN 1 AND 4);

-- Both questions of a check-in are answered together.
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_whole" CHECK (("answeredAt" IS NULL) = ("tasks" IS NULL) AND ("answeredAt" IS NULL) = ("load" IS NULL));
