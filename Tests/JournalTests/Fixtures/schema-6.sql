CREATE TABLE "action"(
    "id" TEXT NOT NULL,
    "goal" TEXT,
    "text" TEXT,
    "kind" TEXT,
    "start_day" TEXT,
    "end_day" TEXT,
    "resource" TEXT,
    "contributions" TEXT,
    "perspectives" TEXT,
    "table_id" TEXT,
    "step" TEXT,
    "at" TEXT,
    "dropped" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "area"(
    "id" TEXT NOT NULL,
    "number" INTEGER,
    "title" TEXT,
    "short" TEXT,
    "problem" TEXT,
    "national_goals" TEXT,
    "focus_items" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "checklist_answer"(
    "step" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "answer" TEXT,
    "comment" TEXT,
    PRIMARY KEY ("step", "organisation", "item")
) STRICT;
CREATE TABLE "coding"(
    "statement" TEXT NOT NULL,
    "coder" TEXT NOT NULL,
    "area" TEXT,
    "category" TEXT,
    "at" TEXT,
    "withdrawn" INTEGER,
    PRIMARY KEY ("statement", "coder")
) STRICT;
CREATE TABLE "contribution"(
    "id" TEXT NOT NULL,
    "workshop" TEXT,
    "step" TEXT,
    "round" INTEGER,
    "table_id" TEXT,
    "seat" TEXT,
    "sector" TEXT,
    "kind" TEXT,
    "area" TEXT,
    "text" TEXT,
    "goal" TEXT,
    "perspectives" TEXT,
    "statements" TEXT,
    "origin" TEXT,
    "at" TEXT,
    "edited_at" TEXT,
    "withdrawn" INTEGER,
    "hidden" INTEGER,
    "merged_into" TEXT,
    "fate" TEXT,
    "fate_reason" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "decision"(
    "id" TEXT NOT NULL,
    "text" TEXT,
    "workshop" TEXT,
    "step" TEXT,
    "at" TEXT,
    "withdrawn" INTEGER,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE erasure(
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    subject TEXT
) STRICT;
CREATE TABLE event(
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    command INTEGER NOT NULL,
    client TEXT,
    seat TEXT NOT NULL,
    workshop TEXT,
    step TEXT,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;
CREATE TRIGGER event_in_order BEFORE INSERT ON event
WHEN NEW.seq IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM event)
BEGIN SELECT RAISE(ABORT, 'events are numbered without gaps'); END;
CREATE TRIGGER event_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_never_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
CREATE TABLE "focus_item"(
    "id" TEXT NOT NULL,
    "title" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "goal"(
    "id" TEXT NOT NULL,
    "area" TEXT,
    "grammar" TEXT,
    "text" TEXT,
    "why" TEXT,
    "table_id" TEXT,
    "verdict" TEXT,
    "verdict_reason" TEXT,
    "merged_into" TEXT,
    "constructed" INTEGER,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "goal_link"(
    "goal" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    PRIMARY KEY ("goal", "kind", "target")
) STRICT;
CREATE TABLE "goal_wording"(
    "goal" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT,
    "seat" TEXT,
    "step" TEXT,
    "at" TEXT,
    "reason" TEXT,
    PRIMARY KEY ("goal", "number")
) STRICT;
CREATE TABLE "indicator"(
    "id" TEXT NOT NULL,
    "subject_kind" TEXT,
    "subject" TEXT,
    "text" TEXT,
    "measures" TEXT,
    "baseline" TEXT,
    "target" TEXT,
    "source" TEXT,
    "cadence" TEXT,
    "by_sex" INTEGER,
    "reason_not_split" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "interview"(
    "id" TEXT NOT NULL,
    "file" TEXT,
    "sector" TEXT,
    "date" TEXT,
    "status" TEXT,
    "role_class" TEXT,
    "municipality_type" TEXT,
    "described" INTEGER,
    "length" INTEGER,
    "digest" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "merge"(
    "id" TEXT NOT NULL,
    "kind" TEXT,
    "merged_into" TEXT,
    "merged_from" TEXT,
    "step" TEXT,
    "seat" TEXT,
    "at" TEXT,
    "undone" INTEGER,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "national_goal"(
    "id" TEXT NOT NULL,
    "title" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE note(
    interview TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE "omission"(
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reason" TEXT,
    PRIMARY KEY ("kind", "id")
) STRICT;
CREATE TABLE "organisation"(
    "id" TEXT NOT NULL,
    "name" TEXT,
    "sector" TEXT,
    "county" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "ownership"(
    "id" TEXT NOT NULL,
    "subject_kind" TEXT,
    "subject" TEXT,
    "organisation" TEXT,
    "role" TEXT,
    "part" TEXT,
    "state" TEXT,
    "decided_on" TEXT,
    "decided_by" TEXT,
    "declined_because" TEXT,
    "condition" TEXT,
    "table_id" TEXT,
    "at" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE person(
    subject TEXT PRIMARY KEY,
    name TEXT,
    email TEXT,
    organisation TEXT,
    role TEXT
) STRICT;
CREATE TABLE "perspective"(
    "id" TEXT NOT NULL,
    "title" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "process"(
    "id" TEXT NOT NULL,
    "title" TEXT,
    "subtitle" TEXT,
    "theme" TEXT,
    "counties" TEXT,
    "from_year" INTEGER,
    "to_year" INTEGER,
    "publisher" TEXT,
    "case_number" TEXT,
    "overall_goal" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE receipt(
    client TEXT PRIMARY KEY,
    first INTEGER REFERENCES event(seq),
    last INTEGER REFERENCES event(seq),
    command INTEGER NOT NULL,
    CHECK ((first IS NULL) = (last IS NULL) AND coalesce(first <= last, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_factless ON receipt(client) WHERE first IS NULL;
CREATE TABLE "seat"(
    "id" TEXT NOT NULL,
    "role" TEXT,
    "organisation" TEXT,
    "workshops" TEXT,
    "leads" INTEGER,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "section"(
    "name" TEXT NOT NULL,
    "text" TEXT,
    PRIMARY KEY ("name")
) STRICT;
CREATE TABLE "sector"(
    "id" TEXT NOT NULL,
    "title" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "self_rating"(
    "step" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "factor" TEXT NOT NULL,
    "value" INTEGER,
    "proof" TEXT,
    PRIMARY KEY ("step", "organisation", "factor")
) STRICT;
CREATE TABLE "statement"(
    "id" TEXT NOT NULL,
    "interview" TEXT,
    "category" TEXT,
    "area" TEXT,
    "text" TEXT,
    "quote" INTEGER,
    "start" INTEGER,
    "length" INTEGER,
    "retired" TEXT,
    "chosen" INTEGER,
    "by_hand" INTEGER,
    "doubtful" INTEGER,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "step"(
    "id" TEXT NOT NULL,
    "workshop" TEXT,
    "position" INTEGER,
    "title" TEXT,
    "kind" TEXT,
    "minutes" INTEGER,
    "planned_minutes" INTEGER,
    "skipped" INTEGER,
    "repeats" TEXT,
    "question" TEXT,
    "first_entered" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "table_place"(
    "workshop" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "table_id" TEXT,
    PRIMARY KEY ("workshop", "seat")
) STRICT;
CREATE TABLE "vote"(
    "step" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "method" TEXT,
    "points" INTEGER,
    "importance" INTEGER,
    "feasibility" INTEGER,
    "position" INTEGER,
    "phase" TEXT,
    PRIMARY KEY ("step", "seat", "option")
) STRICT;
CREATE TABLE "waiver"(
    "check_number" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "reason" TEXT,
    "at" TEXT,
    PRIMARY KEY ("check_number", "subject")
) STRICT;
CREATE TABLE "workshop"(
    "id" TEXT NOT NULL,
    "number" INTEGER,
    "title" TEXT,
    "purpose" TEXT,
    "date" TEXT,
    "starts" TEXT,
    "place" TEXT,
    "state" TEXT,
    "current_step" TEXT,
    "deadline" TEXT,
    "seconds_left" INTEGER,
    "round" INTEGER,
    PRIMARY KEY ("id")
) STRICT;
