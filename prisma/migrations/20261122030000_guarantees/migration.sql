-- What the schema language cannot say (tests/database/guarantees.db.test.ts reads the catalogue to see that it is here).

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Nobody is double-booked. Rows stay HELD when past, so that rest sees them.
ALTER TABLE "AssignmentShift" ADD CONSTRAINT "AssignmentShift_one_place_at_a_time"
  EXCLUDE USING gist ("personId" WITH =, tstzrange("startsAt", "endsAt", '[)') WITH &&) WHERE ("state" = 'HELD');

-- A line is never overfilled: a held row has a place, and each place is held once.
CREATE UNIQUE INDEX "AssignmentShift_place_held_once" ON "AssignmentShift" ("lineId", "shiftId", "place") WHERE ("state" = 'HELD');
ALTER TABLE "AssignmentShift" ADD CONSTRAINT "AssignmentShift_place_while_held" CHECK (("state" = 'HELD') = ("place" IS NOT NULL));
ALTER TABLE "AssignmentShift" ADD CONSTRAINT "AssignmentShift_place_from_one" CHECK ("place" >= 1);
ALTER TABLE "AssignmentShift" ADD CONSTRAINT "AssignmentShift_freed_is_dated" CHECK (("state" = 'FREED') = ("freedAt" IS NOT NULL));
ALTER TABLE "AssignmentShift" ADD CONSTRAINT "AssignmentShift_not_empty" CHECK ("endsAt" > "startsAt");

CREATE FUNCTION "assignment_shift_within_wanted"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wanted_places integer;
BEGIN
  -- FOR SHARE: `wanted` cannot sink between this look and the commit
  SELECT "wanted" INTO wanted_places FROM "LineShift" WHERE "lineId" = NEW."lineId" AND "shiftId" = NEW."shiftId" FOR SHARE;
  IF wanted_places IS NULL OR NEW."place" > wanted_places THEN
    RAISE EXCEPTION 'place % is beyond the % wanted', NEW."place", COALESCE(wanted_places, 0) USING ERRCODE = '23514', CONSTRAINT = 'AssignmentShift_place_within_wanted';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "AssignmentShift_place_within_wanted" BEFORE INSERT OR UPDATE OF "state", "place" ON "AssignmentShift"
  FOR EACH ROW WHEN (NEW."state" = 'HELD') EXECUTE FUNCTION "assignment_shift_within_wanted"();

CREATE FUNCTION "line_shift_not_below_held"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "AssignmentShift" s WHERE s."lineId" = NEW."lineId" AND s."shiftId" = NEW."shiftId" AND s."state" = 'HELD' AND s."place" > NEW."wanted") THEN
    RAISE EXCEPTION 'wanted cannot go below what is held' USING ERRCODE = '23514', CONSTRAINT = 'LineShift_wanted_not_below_held';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "LineShift_wanted_not_below_held" BEFORE UPDATE OF "wanted" ON "LineShift"
  FOR EACH ROW EXECUTE FUNCTION "line_shift_not_below_held"();

-- One booking of a person at a time: people by id, then lines by id, so that nobody waits in a circle.
CREATE FUNCTION "lock_bookings"("people" uuid[], "lines" uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE one uuid;
BEGIN
  FOR one IN SELECT DISTINCT unnest("people") ORDER BY 1 LOOP PERFORM pg_advisory_xact_lock(hashtextextended('person:' || one::text, 0)); END LOOP;
  FOR one IN SELECT DISTINCT unnest("lines") ORDER BY 1 LOOP PERFORM pg_advisory_xact_lock(hashtextextended('line:' || one::text, 0)); END LOOP;
END $$;

ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_only_one" CHECK ("id" = 1);
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_valid_forward" CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE "LeaderTerm" ADD CONSTRAINT "LeaderTerm_forward" CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_forward" CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "Employment" ADD CONSTRAINT "Employment_forward" CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "Employment" ADD CONSTRAINT "Employment_hours_in_a_week" CHECK ("weeklyHours" >= 0 AND "weeklyHours" <= 60);
ALTER TABLE "PersonCompetence" ADD CONSTRAINT "PersonCompetence_key_or_words" CHECK (("competenceKey" IS NULL) <> ("ownWords" IS NULL));
ALTER TABLE "PlacementRestriction" ADD CONSTRAINT "PlacementRestriction_forward" CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "AvailabilityPattern" ADD CONSTRAINT "AvailabilityPattern_in_the_week" CHECK ("weekday" BETWEEN 1 AND 7 AND "startMinute" BETWEEN 0 AND 1439 AND "endMinute" > "startMinute" AND "endMinute" <= "startMinute" + 1440);
ALTER TABLE "AvailabilityException" ADD CONSTRAINT "AvailabilityException_not_empty" CHECK ("endsAt" > "startsAt");
ALTER TABLE "AvailabilityPreference" ADD CONSTRAINT "AvailabilityPreference_pause_forward" CHECK ("pausedUntil" IS NULL OR ("pausedFrom" IS NOT NULL AND "pausedUntil" >= "pausedFrom"));
ALTER TABLE "AvailabilityPreference" ADD CONSTRAINT "AvailabilityPreference_hours_in_a_week" CHECK ("hoursPerWeek" IS NULL OR ("hoursPerWeek" >= 0 AND "hoursPerWeek" <= 60));
ALTER TABLE "Capacity" ADD CONSTRAINT "Capacity_forward" CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "Capacity" ADD CONSTRAINT "Capacity_some_has_hours" CHECK (("lifted" = 'SOME') = ("hoursPerWeek" IS NOT NULL));
ALTER TABLE "Need" ADD CONSTRAINT "Need_priority_one_to_five" CHECK ("priority" BETWEEN 1 AND 5);
ALTER TABLE "Need" ADD CONSTRAINT "Need_ended_is_dated" CHECK (("status" IN ('CLOSED', 'CANCELLED')) = ("endedAt" IS NOT NULL));
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_not_empty_at_most_24_hours" CHECK ("endsAt" > "startsAt" AND "endsAt" <= "startsAt" + interval '24 hours');
ALTER TABLE "LineShift" ADD CONSTRAINT "LineShift_wanted_in_bounds" CHECK ("wanted" BETWEEN 0 AND 99);
ALTER TABLE "HomeShift" ADD CONSTRAINT "HomeShift_not_empty" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_ended_is_whole" CHECK (("endedAt" IS NULL) = ("endedBy" IS NULL));
ALTER TABLE "AssignmentAnswer" ADD CONSTRAINT "AssignmentAnswer_home_has_employment" CHECK (("party" = 'HOME') = ("employmentId" IS NOT NULL));
ALTER TABLE "StandingRelease" ADD CONSTRAINT "StandingRelease_forward" CHECK ("to" >= "from");

-- the two look-ups of every candidates page
CREATE INDEX "AssignmentShift_held_by_person" ON "AssignmentShift" ("personId", "startsAt") WHERE ("state" = 'HELD');
CREATE INDEX "Need_published" ON "Need" ("unitId") WHERE ("status" = 'PUBLISHED');
