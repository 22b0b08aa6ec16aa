CREATE TABLE "audit_entry" ("organisation" text not null,
  "number" integer not null,
  "at" text not null,
  "actor" text not null,
  "event" text not null,
  "subject" text,
  constraint "audit_entry_key" primary key ("organisation", "number"));

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
  constraint "document_key" primary key ("organisation", "id"),
  constraint "document_once" unique ("organisation", "sha256"));

CREATE TABLE "document_finding" ("organisation" text not null,
  "document" text not null,
  "code" text not null,
  "count" integer not null,
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

CREATE TABLE migration (number integer primary key, name text not null, applied_at text not null);

CREATE TABLE "upload" ("organisation" text not null,
  "id" text not null,
  "started_at" text not null,
  "started_by" text not null,
  "state" text not null,
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

CREATE INDEX "document_by_date" on "document" ("organisation", "date", "id");

CREATE INDEX "document_by_import" on "document" ("organisation", "imported_at", "id");

CREATE INDEX "upload_file_by_document" on "upload_file" ("organisation", "document");

CREATE INDEX "upload_file_by_state" on "upload_file" ("state", "organisation", "upload", "number");
