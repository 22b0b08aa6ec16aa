CREATE TABLE "account" ("organisation" text not null,
  "id" text not null,
  "person" text not null,
  "mail" text not null,
  "state" text not null,
  "language" text,
  "digest" text not null,
  "external_id" text,
  "created_at" text not null,
  "created_by" text not null,
  "activated_at" text,
  "suspended_at" text,
  constraint "account_mail" unique ("organisation", "mail"),
  constraint "account_person_once" unique ("organisation", "person"),
  constraint "account_external" unique ("organisation", "external_id"),
  constraint "account_person" foreign key ("organisation", "person") references "person" ("organisation", "id"),
  constraint "account_key" primary key ("organisation", "id"));

CREATE TABLE "api_token" ("organisation" text not null,
  "id" text not null,
  "name" text not null,
  "role" text not null,
  "hash" text not null,
  "created_at" text not null,
  "created_by" text not null,
  "expires_at" text,
  "revoked_at" text,
  "last_used_at" text,
  constraint "api_token_hash" unique ("organisation", "hash"),
  constraint "api_token_key" primary key ("organisation", "id"));

CREATE TABLE "audit_entry" ("organisation" text not null,
  "number" integer not null,
  "at" text not null,
  "actor" text not null,
  "event" text not null,
  "subject" text,
  "record_kind" text,
  "before_hash" text,
  "after_hash" text,
  "previous_hash" text default '' not null,
  "hash" text default '' not null,
  constraint "audit_entry_key" primary key ("organisation", "number"));

CREATE TABLE "audit_head" ("organisation" text not null,
  "number" integer not null,
  "hash" text not null,
  constraint "audit_head_key" primary key ("organisation"));

CREATE TABLE "body" ("organisation" text not null,
  "id" text not null,
  "name" text not null,
  "code" text,
  "kind" text not null,
  "minutes_approval" text,
  "valid_from" text,
  "valid_to" text,
  constraint "body_key" primary key ("organisation", "id"));

CREATE TABLE "body_membership" ("organisation" text not null,
  "id" text not null,
  "person" text not null,
  "body" text not null,
  "role" text not null,
  "on_behalf_of" text,
  "valid_from" text,
  "valid_to" text,
  constraint "body_membership_person" foreign key ("organisation", "person") references "person" ("organisation", "id") on delete cascade,
  constraint "body_membership_body" foreign key ("organisation", "body") references "body" ("organisation", "id"),
  constraint "body_membership_key" primary key ("organisation", "id"));

CREATE TABLE "closed_item" ("organisation" text not null,
  "document" text not null,
  "item" integer not null,
  "ground" text,
  "public_title" text,
  "public_wording" text,
  "no_wording_reason" text,
  "closed_at" text not null,
  "closed_by" text not null,
  constraint "closed_item_document" foreign key ("organisation", "document") references "document" ("organisation", "id") on delete cascade,
  constraint "closed_item_key" primary key ("organisation", "document", "item"));

CREATE TABLE "data_request" ("organisation" text not null,
  "id" text not null,
  "kind" text not null,
  "person" text,
  "names" text not null,
  "state" text not null,
  "created_at" text not null,
  "created_by" text not null,
  "ended_at" text,
  constraint "data_request_key" primary key ("organisation", "id"));

CREATE TABLE "discard" ("organisation" text not null,
  "number" integer not null,
  "record_kind" text not null,
  "record" text not null,
  "decision" text not null,
  "rule" text not null,
  "at" text not null,
  "by" text not null,
  "request" text,
  constraint "discard_key" primary key ("organisation", "number"));

CREATE TABLE "document" ("organisation" text not null,
  "id" text not null,
  "sha256" text not null,
  "name" text not null,
  "media_type" text not null,
  "bytes" integer not null,
  "imported_at" text not null,
  "imported_by" text not null,
  "kind" text not null,
  "language" text,
  "title" text not null,
  "title_order_da" text not null,
  "title_order_sv" text not null,
  "date" text,
  "body" text,
  "items" integer not null,
  "statements" integer not null,
  "findings" integer not null,
  "personal_data" integer not null,
  "file" text not null,
  "access" text default 'open' not null,
  "unit" text,
  "body_id" text,
  "closed_ground" text,
  "public_title" text,
  "public_wording" text,
  "archived_at" text,
  "review" text default 'proposed' not null,
  "reviewed_at" text,
  "reviewed_by" text,
  "doubts" integer default 0 not null,
  "value_count" integer default -1 not null,
  "closed_items" integer default 0 not null,
  constraint "document_key" primary key ("organisation", "id"),
  constraint "document_once" unique ("organisation", "sha256"));

CREATE TABLE "document_doubt" ("organisation" text not null,
  "document" text not null,
  "number" integer not null,
  "code" text not null,
  "place" text not null,
  "open" integer not null,
  constraint "document_doubt_document" foreign key ("organisation", "document") references "document" ("organisation", "id") on delete cascade,
  constraint "document_doubt_key" primary key ("organisation", "document", "number"));

CREATE TABLE "document_finding" ("organisation" text not null,
  "document" text not null,
  "code" text not null,
  "count" integer not null,
  "open_count" integer default 0 not null,
  constraint "document_finding_document" foreign key ("organisation", "document") references "document" ("organisation", "id") on delete cascade,
  constraint "document_finding_key" primary key ("organisation", "document", "code"));

CREATE TABLE "document_reading" ("organisation" text not null,
  "document" text not null,
  "reading" text not null,
  constraint "document_reading_document" foreign key ("organisation", "document") references "document" ("organisation", "id") on delete cascade,
  constraint "document_reading_key" primary key ("organisation", "document"));

CREATE TABLE "document_words" ("organisation" text not null,
  "document" text not null,
  "words" text not null,
  constraint "document_words_document" foreign key ("organisation", "document") references "document" ("organisation", "id") on delete cascade,
  constraint "document_words_key" primary key ("organisation", "document"));

CREATE TABLE "file_part" ("organisation" text not null,
  "file" text not null,
  "part" integer not null,
  "bytes" blob not null,
  constraint "file_part_key" primary key ("organisation", "file", "part"));

CREATE TABLE "job" ("organisation" text not null,
  "id" text not null,
  "kind" text not null,
  "input" text not null,
  "state" text not null,
  "attempts" integer not null,
  "run_at" text not null,
  "claimed_by" text,
  "claimed_until" text,
  "problem" text,
  "created_at" text not null,
  "created_by" text not null,
  "ended_at" text,
  constraint "job_key" primary key ("organisation", "id"));

CREATE TABLE migration (number integer primary key, name text not null, applied_at text not null);

CREATE TABLE "open_part" ("organisation" text not null,
  "document" text not null,
  "name" text not null,
  "title" text not null,
  "title_order_da" text not null,
  "title_order_sv" text not null,
  "date" text,
  "body" text,
  "items" integer not null,
  "statements" integer not null,
  "findings" integer not null,
  "personal_data" integer not null,
  "doubts" integer not null,
  "words" text not null,
  constraint "open_part_document" foreign key ("organisation", "document") references "document" ("organisation", "id") on delete cascade,
  constraint "open_part_key" primary key ("organisation", "document"));

CREATE TABLE "organisation" ("id" text primary key,
  "name" text,
  "language" text not null,
  "created_at" text not null,
  "set_up_at" text);

CREATE TABLE "outbox" ("organisation" text not null,
  "id" text not null,
  "kind" text not null,
  "account" text,
  "recipient" text not null,
  "subject" text not null,
  "body" text,
  "state" text not null,
  "created_at" text not null,
  "sent_at" text,
  "problem" text,
  constraint "outbox_key" primary key ("organisation", "id"));

CREATE TABLE "person" ("organisation" text not null,
  "id" text not null,
  "name" text not null,
  "initials" text,
  "title" text,
  constraint "person_key" primary key ("organisation", "id"));

CREATE TABLE "read_log" ("organisation" text not null,
  "id" text not null,
  "at" text not null,
  "reader" text not null,
  "record_kind" text not null,
  "record" text not null,
  "how" text not null,
  constraint "read_log_key" primary key ("organisation", "id"));

CREATE TABLE "retention_rule" ("organisation" text not null,
  "record_kind" text not null,
  "rule" text not null,
  "years" integer,
  "ground" text not null,
  "changed_at" text not null,
  "changed_by" text not null,
  constraint "retention_rule_key" primary key ("organisation", "record_kind"));

CREATE TABLE "review" ("organisation" text not null,
  "id" text not null,
  "document" text not null,
  "number" integer not null,
  "scope" text not null,
  "place" text not null,
  "state" text not null,
  "corrected" text,
  "note" text,
  "at" text not null,
  "by" text not null,
  "opened" integer not null,
  "act" text,
  "undone_at" text,
  "undone_by" text,
  constraint "review_in_order" unique ("organisation", "document", "number"),
  constraint "review_document" foreign key ("organisation", "document") references "document" ("organisation", "id") on delete cascade,
  constraint "review_key" primary key ("organisation", "id"));

CREATE TABLE "review_act" ("organisation" text not null,
  "id" text not null,
  "at" text not null,
  "by" text not null,
  "state" text not null,
  "documents" integer not null,
  "values_confirmed" integer not null,
  "undone_at" text,
  "undone_by" text,
  constraint "review_act_key" primary key ("organisation", "id"));

CREATE TABLE "review_act_document" ("organisation" text not null,
  "act" text not null,
  "document" text not null,
  "state" text not null,
  constraint "review_act_document_act" foreign key ("organisation", "act") references "review_act" ("organisation", "id") on delete cascade,
  constraint "review_act_document_document" foreign key ("organisation", "document") references "document" ("organisation", "id") on delete cascade,
  constraint "review_act_document_key" primary key ("organisation", "act", "document"));

CREATE TABLE "role_grant" ("organisation" text not null,
  "id" text not null,
  "person" text not null,
  "role" text not null,
  "valid_from" text,
  "valid_to" text,
  "source" text not null,
  constraint "role_grant_person" foreign key ("organisation", "person") references "person" ("organisation", "id") on delete cascade,
  constraint "role_grant_key" primary key ("organisation", "id"));

CREATE TABLE "session" ("organisation" text not null,
  "hash" text not null,
  "account" text not null,
  "created_at" text not null,
  "last_seen_at" text not null,
  "expires_at" text not null,
  "device" text not null,
  constraint "session_account" foreign key ("organisation", "account") references "account" ("organisation", "id") on delete cascade,
  constraint "session_key" primary key ("organisation", "hash"));

CREATE TABLE "setting" ("organisation" text not null,
  "name" text not null,
  "value" text not null,
  constraint "setting_key" primary key ("organisation", "name"));

CREATE TABLE "setup_link" ("hash" text primary key,
  "organisation" text not null,
  "created_at" text not null,
  "used_at" text);

CREATE TABLE "sign_in_request" ("organisation" text not null,
  "id" text not null,
  "account" text not null,
  "link_hash" text,
  "browser_hash" text not null,
  "code_hash" text not null,
  "created_at" text not null,
  "expires_at" text not null,
  "used_at" text,
  "tries" integer not null,
  constraint "sign_in_request_account" foreign key ("organisation", "account") references "account" ("organisation", "id") on delete cascade,
  constraint "sign_in_request_key" primary key ("organisation", "id"));

CREATE TABLE "throttle" ("organisation" text not null,
  "name" text not null,
  "count" integer not null,
  "since" text not null,
  constraint "throttle_key" primary key ("organisation", "name"));

CREATE TABLE "unit" ("organisation" text not null,
  "id" text not null,
  "name" text not null,
  "abbreviation" text,
  "parent" text,
  "successor" text,
  "valid_from" text,
  "valid_to" text,
  constraint "unit_parent" foreign key ("organisation", "parent") references "unit" ("organisation", "id"),
  constraint "unit_key" primary key ("organisation", "id"));

CREATE TABLE "unit_membership" ("organisation" text not null,
  "id" text not null,
  "person" text not null,
  "unit" text not null,
  "role" text not null,
  "valid_from" text,
  "valid_to" text,
  constraint "unit_membership_person" foreign key ("organisation", "person") references "person" ("organisation", "id") on delete cascade,
  constraint "unit_membership_unit" foreign key ("organisation", "unit") references "unit" ("organisation", "id"),
  constraint "unit_membership_key" primary key ("organisation", "id"));

CREATE TABLE "upload" ("organisation" text not null,
  "id" text not null,
  "started_at" text not null,
  "started_by" text not null,
  "state" text not null,
  "access" text default 'open' not null,
  "closed_ground" text,
  "receiver" text,
  constraint "upload_key" primary key ("organisation", "id"));

CREATE TABLE "upload_file" ("organisation" text not null,
  "upload" text not null,
  "number" integer not null,
  "path" text not null,
  "bytes" integer not null,
  "sha256" text not null,
  "state" text not null,
  "refusal" text,
  "refusal_message" text,
  "document" text,
  "file" text,
  "inside" integer,
  constraint "upload_file_key" primary key ("organisation", "upload", "number"),
  constraint "upload_file_upload" foreign key ("organisation", "upload") references "upload" ("organisation", "id") on delete cascade);

CREATE INDEX "account_by_mail" on "account" ("mail");

CREATE INDEX "audit_entry_by_time" on "audit_entry" ("organisation", "at", "number");

CREATE INDEX "body_membership_by_body" on "body_membership" ("organisation", "body");

CREATE INDEX "body_membership_by_person" on "body_membership" ("organisation", "person");

CREATE INDEX "discard_by_record" on "discard" ("organisation", "record_kind", "record");

CREATE INDEX "document_by_date" on "document" ("organisation", "date", "id");

CREATE INDEX "document_by_import" on "document" ("organisation", "imported_at", "id");

CREATE INDEX "document_by_review" on "document" ("organisation", "review", "doubts", "id");

CREATE INDEX "job_by_state" on "job" ("organisation", "state", "run_at", "id");

CREATE INDEX "job_due" on "job" ("state", "run_at", "organisation", "id");

CREATE INDEX "outbox_by_time" on "outbox" ("organisation", "created_at", "id");

CREATE INDEX "person_by_name" on "person" ("organisation", "name", "id");

CREATE INDEX "person_by_name_da" on "person" ("organisation", (replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower("name"), 'Æ', '{1'), 'æ', '{1'), 'Ä', '{1'), 'ä', '{1'), 'Ø', '{2'), 'ø', '{2'), 'Ö', '{2'), 'ö', '{2'), 'Å', '{3'), 'å', '{3'), 'É', 'e'), 'é', 'e'), 'Ü', 'u'), 'ü', 'u')), "id");

CREATE INDEX "person_by_name_sv" on "person" ("organisation", (replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower("name"), 'Å', '{1'), 'å', '{1'), 'Ä', '{2'), 'ä', '{2'), 'Æ', '{2'), 'æ', '{2'), 'Ö', '{3'), 'ö', '{3'), 'Ø', '{3'), 'ø', '{3'), 'É', 'e'), 'é', 'e'), 'Ü', 'u'), 'ü', 'u')), "id");

CREATE INDEX "read_log_by_record" on "read_log" ("organisation", "record_kind", "record", "at");

CREATE INDEX "read_log_by_time" on "read_log" ("organisation", "at", "id");

CREATE INDEX "review_act_document_by_state" on "review_act_document" ("organisation", "act", "state", "document");

CREATE INDEX "review_by_act" on "review" ("organisation", "act");

CREATE INDEX "role_grant_by_person" on "role_grant" ("organisation", "person");

CREATE INDEX "session_by_account" on "session" ("organisation", "account");

CREATE INDEX "sign_in_request_by_account" on "sign_in_request" ("organisation", "account", "created_at");

CREATE INDEX "unit_membership_by_person" on "unit_membership" ("organisation", "person");

CREATE INDEX "unit_membership_by_unit" on "unit_membership" ("organisation", "unit");

CREATE INDEX "upload_file_by_document" on "upload_file" ("organisation", "document");

CREATE INDEX "upload_file_by_state" on "upload_file" ("state", "organisation", "upload", "number");
