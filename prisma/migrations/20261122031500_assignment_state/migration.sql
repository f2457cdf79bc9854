-- A leader's yes may set reasons aside, with words that are kept (design part 4, rule 1).
ALTER TABLE "AssignmentAnswer" ADD COLUMN "overrides" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- The SQL twin of assignments/assignment-state.ts; a test compares them on random facts.
CREATE FUNCTION "assignment_state"("at" timestamptz)
  RETURNS TABLE ("assignmentId" uuid, "state" text, "by" text, "reason" text, "effectiveFrom" timestamptz)
  LANGUAGE sql STABLE AS $$
  SELECT judged."id",
         judged."state",
         CASE judged."why" WHEN 'GIVEN' THEN judged."endedBy"::text WHEN 'FREED' THEN judged."freedBy"::text WHEN 'COMPLETED' THEN 'SYSTEM' WHEN 'DEADLINE' THEN 'SYSTEM' END,
         CASE judged."why" WHEN 'GIVEN' THEN judged."endedReason" WHEN 'FREED' THEN judged."freedReason" WHEN 'COMPLETED' THEN 'COMPLETED' WHEN 'DEADLINE' THEN 'DEADLINE' END,
         CASE judged."why" WHEN 'GIVEN' THEN judged."endsFrom" WHEN 'FREED' THEN judged."freedAt" WHEN 'COMPLETED' THEN judged."lastEnd" WHEN 'DEADLINE' THEN judged."answerBy" END
  FROM (
    SELECT a."id", a."endedBy", a."endedReason", a."answerBy", COALESCE(a."effectiveFrom", a."endedAt") AS "endsFrom",
           rows."lastEnd", freed."freedBy", freed."freedReason", freed."freedAt", why."why",
           CASE
             WHEN why."why" IS NOT NULL THEN 'ENDED'
             WHEN rows."held" = 0 THEN 'OPEN'
             WHEN rows."firstStart" <= "at" OR a."arrivedAt" <= "at" THEN 'ACTIVE'
             ELSE 'CONFIRMED'
           END AS "state"
    FROM "Assignment" a
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE s."state" = 'HELD') AS "held",
             count(*) FILTER (WHERE s."state" = 'ASKED') AS "asked",
             min(s."startsAt") FILTER (WHERE s."state" = 'HELD') AS "firstStart",
             max(s."endsAt") FILTER (WHERE s."state" = 'HELD') AS "lastEnd"
      FROM "AssignmentShift" s WHERE s."assignmentId" = a."id"
    ) rows ON true
    LEFT JOIN LATERAL (
      SELECT s."freedBy", s."freedReason", s."freedAt" FROM "AssignmentShift" s
      WHERE s."assignmentId" = a."id" AND s."state" = 'FREED' AND s."freedBy" IS NOT NULL
      ORDER BY s."freedAt" DESC, s."shiftId" DESC LIMIT 1
    ) freed ON true
    CROSS JOIN LATERAL (
      SELECT CASE
        WHEN a."endedAt" IS NOT NULL AND COALESCE(a."effectiveFrom", a."endedAt") <= "at" THEN 'GIVEN'
        WHEN rows."held" > 0 AND rows."lastEnd" <= "at" AND (rows."asked" = 0 OR a."answerBy" <= "at") THEN 'COMPLETED'
        WHEN rows."held" > 0 THEN NULL
        WHEN rows."asked" = 0 AND freed."freedAt" IS NOT NULL THEN 'FREED'
        WHEN a."answerBy" <= "at" THEN 'DEADLINE'
      END AS "why"
    ) why
  ) judged
$$;
