/** What the tables of stations on PostgreSQL gain with this release. Written by `npm run migrations` from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Work extends Migration {
  override up(): void {
    this.addSql(
      'create table "stations"."idempotency" ("caller_id" text not null, "key" text not null, "digest" text not null, "kept_until" text not null, "subject_id" text null, "event_seq" int null, "refusal" jsonb null, primary key ("caller_id", "key"))',
    );
    this.addSql('create index "idempotency_kept_until_index" on "stations"."idempotency" ("kept_until")');
    this.addSql(
      'create table "stations"."plan_year" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "plan_id" text not null, "year" int not null, "closed_on" text not null, "closed_by" text not null, "results" jsonb not null, "covered_townships" int not null, "townships" int null, "stations_on_record" int not null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "plan_year_unique" on "stations"."plan_year" ("plan_id", "year") where superseded_at is null',
    );
    this.addSql(
      'create table "stations"."site_plan" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "plan_id" text not null, "area_id" text not null, "name" text not null, "state" text not null, "host_kind" text null, "host_id" text null, "checks" jsonb not null, "decided_by" text null, "decided_on" text null, "station_id" text null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "site_plan_live_name_unique" on "stations"."site_plan" ("plan_id", "area_id", "name") where superseded_at is null and state <> \'REJECTED\' and state <> \'WITHDRAWN\'',
    );
    this.addSql(
      'create table "stations"."service_order" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "station_id" text not null, "room_id" text not null, "item_id" text not null, "state" text not null, "due_on" text not null, "expected_attendance" int null, "need_kind" text null, "note" text null, "submitted_on" text null, "ended_on" text null, "rejection" text null, "assignee_kind" text null, "assignee_id" text null, "rating" int null, "rating_comment" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "service_order_station_id_due_on_index" on "stations"."service_order" ("station_id", "due_on")',
    );
    this.addSql(
      'create table "stations"."station_authority" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "valid_from" text null, "valid_to" text null, "valid_from_earliest" text null, "valid_from_latest" text null, "valid_to_earliest" text null, "station_id" text not null, "agency_id" text not null, primary key ("id"))',
    );
    this.addSql('create index "station_authority_agency_id_index" on "stations"."station_authority" ("agency_id")');
    this.addSql(
      'create unique index "station_authority_open_unique" on "stations"."station_authority" ("station_id") where superseded_at is null and valid_to is null',
    );
    this.addSql(
      'create table "stations"."training_attendance" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "training_id" text not null, "worker_id" text not null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "training_attendance_unique" on "stations"."training_attendance" ("training_id", "worker_id") where superseded_at is null',
    );
    this.addSql(
      'create table "stations"."supervision_session" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "station_id" text not null, "supervisor_id" text not null, "held_on" text not null, "hours" double precision not null, "functions" jsonb not null, "subject" text not null, "worker_id" text null, "case_id" text null, "group_id" text null, "room_id" text null, primary key ("id"))',
    );
    this.addSql('create index "supervision_session_case_id_index" on "stations"."supervision_session" ("case_id")');
    this.addSql(
      'create index "supervision_session_worker_id_held_on_index" on "stations"."supervision_session" ("worker_id", "held_on")',
    );
    this.addSql(
      'create table "stations"."service_session" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "station_id" text not null, "site_id" text not null, "order_id" text null, "item_id" text null, "theme_id" text null, "kind" text not null, "state" text not null, "held_on" text not null, "attendance" int null, "hours" double precision null, "delivered_by_id" text null, "group_id" text null, primary key ("id"))',
    );
    this.addSql('create index "service_session_order_id_index" on "stations"."service_session" ("order_id")');
    this.addSql('create index "service_session_item_id_index" on "stations"."service_session" ("item_id")');
    this.addSql('create index "service_session_theme_id_index" on "stations"."service_session" ("theme_id")');
    this.addSql('create index "service_session_group_id_index" on "stations"."service_session" ("group_id")');
    this.addSql(
      'create index "service_session_station_id_held_on_index" on "stations"."service_session" ("station_id", "held_on")',
    );
    this.addSql(
      'create table "stations"."nomination" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "round_id" text not null, "kind" text not null, "title" text not null, "state" text not null, "anonymised" boolean not null, "case_id" text null, "group_id" text null, primary key ("id"))',
    );
    this.addSql('create index "nomination_case_id_index" on "stations"."nomination" ("case_id")');
    this.addSql(
      'create unique index "nomination_group_unique" on "stations"."nomination" ("round_id", "group_id") where superseded_at is null and state <> \'WITHDRAWN\'',
    );
    this.addSql(
      'create unique index "nomination_case_unique" on "stations"."nomination" ("round_id", "case_id") where superseded_at is null and state <> \'WITHDRAWN\'',
    );
    this.addSql(
      'create table "stations"."nomination_score" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "nomination_id" text not null, "reviewer" text not null, "points" double precision null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "nomination_score_unique" on "stations"."nomination_score" ("nomination_id", "reviewer") where superseded_at is null',
    );
    this.addSql(
      'create table "stations"."certificate_registration" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "valid_from" text null, "valid_to" text null, "valid_from_earliest" text null, "valid_from_latest" text null, "valid_to_earliest" text null, "worker_id" text not null, "level" text not null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "certificate_registration_unique" on "stations"."certificate_registration" ("worker_id", "level", "valid_from") where superseded_at is null',
    );
    this.addSql(
      'create table "stations"."case_work" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "station_id" text not null, "target_group" text not null, "domain" text null, "service_type" text null, "age_band" text not null, "sensitive" boolean not null, "state" text not null, "lead_id" text not null, "supervisor_id" text null, "opened_on" text not null, "ended_on" text null, "outcome" text null, "end_reason" text null, "referred_to" text null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."case_stay" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "case_id" text not null, "stage" text not null, "entered_on" text not null, "left_on" text null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."case_consent" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "case_id" text not null, "scope" text not null, "purpose" text not null, "given_by" text not null, "given_on" text not null, "withdrawn_on" text null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."worker_certificate" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "valid_from" text null, "valid_to" text null, "valid_from_earliest" text null, "valid_from_latest" text null, "valid_to_earliest" text null, "worker_id" text not null, "level" text not null, "year" int not null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "worker_certificate_level_unique" on "stations"."worker_certificate" ("worker_id", "level") where superseded_at is null',
    );
    this.addSql('alter table "stations"."area_seat" drop constraint "area_seat_area_id_foreign"');
    this.addSql('alter table "stations"."area_seat" drop constraint "area_seat_seat_of_id_foreign"');
    this.addSql('alter table "stations"."build_out_plan" drop constraint "build_out_plan_area_id_foreign"');
    this.addSql('alter table "stations"."model_component" drop constraint "model_component_model_id_foreign"');
    this.addSql('alter table "stations"."plan_event" drop constraint "plan_event_plan_id_foreign"');
    this.addSql('alter table "stations"."plan_phase" drop constraint "plan_phase_plan_id_foreign"');
    this.addSql('alter table "stations"."plan_tenet" drop constraint "plan_tenet_plan_id_foreign"');
    this.addSql('alter table "stations"."plan_target" drop constraint "plan_target_figure_id_foreign"');
    this.addSql('alter table "stations"."plan_target" drop constraint "plan_target_plan_id_foreign"');
    this.addSql('alter table "stations"."station" drop constraint "station_area_id_foreign"');
    this.addSql('alter table "stations"."service_item" drop constraint "service_item_area_id_foreign"');
    this.addSql('alter table "stations"."service_item" drop constraint "service_item_station_id_foreign"');
    this.addSql('alter table "stations"."selection_round" drop constraint "selection_round_station_id_foreign"');
    this.addSql('alter table "stations"."monthly_theme_rule" drop constraint "monthly_theme_rule_station_id_foreign"');
    this.addSql('alter table "stations"."monthly_theme" drop constraint "monthly_theme_station_id_foreign"');
    this.addSql('alter table "stations"."monthly_plan" drop constraint "monthly_plan_station_id_foreign"');
    this.addSql('alter table "stations"."monthly_plan_item" drop constraint "monthly_plan_item_plan_id_foreign"');
    this.addSql(
      'alter table "stations"."monthly_plan_item" drop constraint "monthly_plan_item_service_item_id_foreign"',
    );
    this.addSql('alter table "stations"."guidance_visit" drop constraint "guidance_visit_guide_id_foreign"');
    this.addSql('alter table "stations"."guidance_visit" drop constraint "guidance_visit_guided_id_foreign"');
    this.addSql('alter table "stations"."document" drop constraint "document_area_id_foreign"');
    this.addSql('alter table "stations"."document" drop constraint "document_station_id_foreign"');
    this.addSql('alter table "stations"."case_kind" drop constraint "case_kind_station_id_foreign"');
    this.addSql('alter table "stations"."activity" drop constraint "activity_station_id_foreign"');
    this.addSql('alter table "stations"."station_designation" drop constraint "station_designation_area_id_foreign"');
    this.addSql(
      'alter table "stations"."station_designation" drop constraint "station_designation_station_id_foreign"',
    );
    this.addSql('alter table "stations"."station_feature" drop constraint "station_feature_station_id_foreign"');
    this.addSql('alter table "stations"."station_guidance" drop constraint "station_guidance_guide_id_foreign"');
    this.addSql('alter table "stations"."station_guidance" drop constraint "station_guidance_guided_id_foreign"');
    this.addSql('alter table "stations"."station_host" drop constraint "station_host_station_id_foreign"');
    this.addSql(
      'alter table "stations"."station_operating_mode" drop constraint "station_operating_mode_station_id_foreign"',
    );
    this.addSql('alter table "stations"."station_operator" drop constraint "station_operator_station_id_foreign"');
    this.addSql('alter table "stations"."station_parent" drop constraint "station_parent_child_id_foreign"');
    this.addSql('alter table "stations"."station_parent" drop constraint "station_parent_parent_id_foreign"');
    this.addSql('alter table "stations"."station_space" drop constraint "station_space_station_id_foreign"');
    this.addSql('alter table "stations"."station_status" drop constraint "station_status_station_id_foreign"');
    this.addSql('alter table "stations"."study_visit" drop constraint "study_visit_station_id_foreign"');
    this.addSql('alter table "stations"."training" drop constraint "training_station_id_foreign"');
    this.addSql('alter table "stations"."vocabulary_term" drop constraint "vocabulary_term_vocabulary_id_foreign"');
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" drop constraint "vocabulary_crosswalk_from_term_id_foreign"',
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" drop constraint "vocabulary_crosswalk_to_term_id_foreign"',
    );
    this.addSql('alter table "stations"."worker" drop constraint "worker_station_id_foreign"');
    this.addSql('alter table "stations"."supervisor" drop constraint "supervisor_station_id_foreign"');
    this.addSql('alter table "stations"."group_work" drop constraint "group_work_station_id_foreign"');
    this.addSql('alter table "stations"."area_import" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."area_import" alter column "edition" type text using ("edition"::text)');
    this.addSql('alter table "stations"."area_import" alter column "state" type text using ("state"::text)');
    this.addSql('alter table "stations"."area_parent" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."area_parent" alter column "child_id" type text using ("child_id"::text)');
    this.addSql('alter table "stations"."area_parent" alter column "parent_id" type text using ("parent_id"::text)');
    this.addSql('alter table "stations"."area_parent" alter column "relation" type text using ("relation"::text)');
    this.addSql('alter table "stations"."area_parent" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "stations"."area_parent" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."area_parent" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."area_parent" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."area_parent" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."area_parent" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."area_parent" alter column "evidence" type text using ("evidence"::text)');
    this.addSql('alter table "stations"."area" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."area" alter column "code" type text using ("code"::text)');
    this.addSql('alter table "stations"."area" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "stations"."area" alter column "name_en" type text using ("name_en"::text)');
    this.addSql('alter table "stations"."area" alter column "level" type text using ("level"::text)');
    this.addSql('alter table "stations"."area" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "stations"."area" alter column "edition" type text using ("edition"::text)');
    this.addSql('alter table "stations"."area" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "stations"."area" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql('alter table "stations"."area_seat" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."area_seat" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."area_seat" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."area_seat" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "stations"."area_seat" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."area_seat" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."area_seat" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."area_seat" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql('alter table "stations"."area_seat" alter column "area_id" type text using ("area_id"::text)');
    this.addSql('alter table "stations"."area_seat" alter column "seat_of_id" type text using ("seat_of_id"::text)');
    this.addSql(
      'alter table "stations"."area_seat" add constraint "area_seat_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."area_seat" add constraint "area_seat_seat_of_id_foreign" foreign key ("seat_of_id") references "stations"."area" ("id")',
    );
    this.addSql('alter table "stations"."area_succession" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."area_succession" alter column "from_id" type text using ("from_id"::text)');
    this.addSql('alter table "stations"."area_succession" alter column "to_id" type text using ("to_id"::text)');
    this.addSql('alter table "stations"."area_succession" alter column "on" type text using ("on"::text)');
    this.addSql('alter table "stations"."area_succession" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "stations"."build_out_plan" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."build_out_plan" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."build_out_plan" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."build_out_plan" alter column "policy_title" type text using ("policy_title"::text)',
    );
    this.addSql(
      'alter table "stations"."build_out_plan" alter column "policy_title_en" type text using ("policy_title_en"::text)',
    );
    this.addSql(
      'alter table "stations"."build_out_plan" alter column "policy_document_id" type text using ("policy_document_id"::text)',
    );
    this.addSql('alter table "stations"."build_out_plan" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "stations"."build_out_plan" add constraint "build_out_plan_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'create unique index "build_out_plan_live_title_unique" on "stations"."build_out_plan" ("area_id", "policy_title") where superseded_at is null and status <> \'ENDED\'',
    );
    this.addSql('alter table "stations"."data_load" alter column "key" type text using ("key"::text)');
    this.addSql('alter table "stations"."data_load" alter column "loaded_at" type text using ("loaded_at"::text)');
    this.addSql('alter table "stations"."event" add "version" int null');
    this.addSql('alter table "stations"."event" alter column "at" type text using ("at"::text)');
    this.addSql('alter table "stations"."event" alter column "actor" type text using ("actor"::text)');
    this.addSql('alter table "stations"."event" alter column "noun" type text using ("noun"::text)');
    this.addSql('alter table "stations"."event" alter column "subject_id" type text using ("subject_id"::text)');
    this.addSql('alter table "stations"."event" alter column "action" type text using ("action"::text)');
    this.addSql('alter table "stations"."event" alter column "from_state" type text using ("from_state"::text)');
    this.addSql('alter table "stations"."event" alter column "to_state" type text using ("to_state"::text)');
    this.addSql('alter table "stations"."event" alter column "why" type text using ("why"::text)');
    this.addSql('alter table "stations"."explanation" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."explanation" alter column "subject_id" type text using ("subject_id"::text)');
    this.addSql('alter table "stations"."explanation" alter column "metric" type text using ("metric"::text)');
    this.addSql(
      'alter table "stations"."explanation" alter column "figure_kind" type text using ("figure_kind"::text)',
    );
    this.addSql('alter table "stations"."explanation" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "stations"."explanation" alter column "decided_by" type text using ("decided_by"::text)');
    this.addSql('alter table "stations"."explanation" alter column "decided_at" type text using ("decided_at"::text)');
    this.addSql('alter table "stations"."metric_term" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."metric_term" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."metric_term" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."metric_term" alter column "code" type text using ("code"::text)');
    this.addSql('alter table "stations"."metric_term" alter column "label" type text using ("label"::text)');
    this.addSql('alter table "stations"."metric_term" alter column "label_en" type text using ("label_en"::text)');
    this.addSql('alter table "stations"."metric_term" alter column "unit" type text using ("unit"::text)');
    this.addSql('alter table "stations"."metric_term" alter column "unit_label" type text using ("unit_label"::text)');
    this.addSql('alter table "stations"."metric_term" alter column "nature" type text using ("nature"::text)');
    this.addSql('alter table "stations"."model" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."model" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql('alter table "stations"."model" alter column "superseded_at" type text using ("superseded_at"::text)');
    this.addSql('alter table "stations"."model" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "stations"."model" alter column "subject_id" type text using ("subject_id"::text)');
    this.addSql('alter table "stations"."model_component" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."model_component" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."model_component" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."model_component" alter column "model_id" type text using ("model_id"::text)');
    this.addSql('alter table "stations"."model_component" alter column "name" type text using ("name"::text)');
    this.addSql(
      'alter table "stations"."model_component" add constraint "model_component_model_id_foreign" foreign key ("model_id") references "stations"."model" ("id")',
    );
    this.addSql('alter table "stations"."plan_event" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."plan_event" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."plan_event" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."plan_event" alter column "plan_id" type text using ("plan_id"::text)');
    this.addSql('alter table "stations"."plan_event" alter column "title" type text using ("title"::text)');
    this.addSql('alter table "stations"."plan_event" alter column "title_en" type text using ("title_en"::text)');
    this.addSql('alter table "stations"."plan_event" alter column "on" type text using ("on"::text)');
    this.addSql(
      'alter table "stations"."plan_event" add constraint "plan_event_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql('alter table "stations"."plan_phase" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."plan_phase" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."plan_phase" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."plan_phase" alter column "plan_id" type text using ("plan_id"::text)');
    this.addSql('alter table "stations"."plan_phase" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "stations"."plan_phase" alter column "name_en" type text using ("name_en"::text)');
    this.addSql(
      'alter table "stations"."plan_phase" add constraint "plan_phase_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql('alter table "stations"."plan_tenet" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."plan_tenet" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."plan_tenet" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."plan_tenet" alter column "plan_id" type text using ("plan_id"::text)');
    this.addSql('alter table "stations"."plan_tenet" alter column "text" type text using ("text"::text)');
    this.addSql('alter table "stations"."plan_tenet" alter column "text_en" type text using ("text_en"::text)');
    this.addSql(
      'alter table "stations"."plan_tenet" add constraint "plan_tenet_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql('alter table "stations"."reported_figure" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."reported_figure" alter column "subject_type" type text using ("subject_type"::text)',
    );
    this.addSql(
      'alter table "stations"."reported_figure" alter column "subject_id" type text using ("subject_id"::text)',
    );
    this.addSql('alter table "stations"."reported_figure" alter column "metric" type text using ("metric"::text)');
    this.addSql('alter table "stations"."reported_figure" alter column "unit" type text using ("unit"::text)');
    this.addSql(
      'alter table "stations"."reported_figure" alter column "qualifier" type text using ("qualifier"::text)',
    );
    this.addSql('alter table "stations"."reported_figure" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "stations"."reported_figure" alter column "as_of" type text using ("as_of"::text)');
    this.addSql('alter table "stations"."reported_figure" alter column "due_on" type text using ("due_on"::text)');
    this.addSql(
      'alter table "stations"."reported_figure" alter column "raw_phrase" type text using ("raw_phrase"::text)',
    );
    this.addSql(
      'alter table "stations"."reported_figure" alter column "period_start" type text using ("period_start"::text)',
    );
    this.addSql(
      'alter table "stations"."reported_figure" alter column "period_end" type text using ("period_end"::text)',
    );
    this.addSql(
      'alter table "stations"."reported_figure" alter column "period_status" type text using ("period_status"::text)',
    );
    this.addSql(
      'alter table "stations"."reported_figure" alter column "claimed_by" type text using ("claimed_by"::text)',
    );
    this.addSql(
      'alter table "stations"."reported_figure" alter column "source_id" type text using ("source_id"::text)',
    );
    this.addSql(
      'alter table "stations"."reported_figure" alter column "supersedes_id" type text using ("supersedes_id"::text)',
    );
    this.addSql(
      'alter table "stations"."reported_figure" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."reported_figure" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."plan_target" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."plan_target" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."plan_target" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."plan_target" alter column "plan_id" type text using ("plan_id"::text)');
    this.addSql('alter table "stations"."plan_target" alter column "figure_id" type text using ("figure_id"::text)');
    this.addSql(
      'alter table "stations"."plan_target" add constraint "plan_target_figure_id_foreign" foreign key ("figure_id") references "stations"."reported_figure" ("id")',
    );
    this.addSql(
      'alter table "stations"."plan_target" add constraint "plan_target_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql('alter table "stations"."statement" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."statement" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."statement" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."statement" alter column "subject_id" type text using ("subject_id"::text)');
    this.addSql(
      'alter table "stations"."statement" alter column "speaker_role" type text using ("speaker_role"::text)',
    );
    this.addSql('alter table "stations"."statement" alter column "agency_id" type text using ("agency_id"::text)');
    this.addSql('alter table "stations"."station" add "ended_on" text null');
    this.addSql('alter table "stations"."station" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."station" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."station" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."station" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "stations"."station" alter column "generic_name" type text using ("generic_name"::text)');
    this.addSql('alter table "stations"."station" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "stations"."station" alter column "established_on" type text using ("established_on"::text)',
    );
    this.addSql(
      'alter table "stations"."station" alter column "established_earliest" type text using ("established_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station" alter column "established_latest" type text using ("established_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station" add constraint "station_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'create unique index "station_live_name_unique" on "stations"."station" ("area_id", "tier", "name") where superseded_at is null and ended_on is null',
    );
    this.addSql('alter table "stations"."service_item" add "taken" int not null default 0');
    this.addSql('alter table "stations"."service_item" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."service_item" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."service_item" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."service_item" alter column "title" type text using ("title"::text)');
    this.addSql('alter table "stations"."service_item" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."service_item" alter column "domain" type text using ("domain"::text)');
    this.addSql('alter table "stations"."service_item" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "stations"."service_item" add constraint "service_item_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."service_item" add constraint "service_item_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."service_item" add constraint "service_item_taken_check" check (taken >= 0 and (capacity is null or taken <= capacity))',
    );
    this.addSql('alter table "stations"."selection_round" add "notice_until" text null');
    this.addSql('alter table "stations"."selection_round" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."selection_round" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."selection_round" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."selection_round" alter column "held_on" type text using ("held_on"::text)');
    this.addSql(
      'alter table "stations"."selection_round" alter column "held_earliest" type text using ("held_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."selection_round" alter column "held_latest" type text using ("held_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."selection_round" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql('alter table "stations"."selection_round" alter column "title" type text using ("title"::text)');
    this.addSql(
      'alter table "stations"."selection_round" add constraint "selection_round_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."monthly_theme_rule" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."monthly_theme_rule" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."monthly_theme_rule" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."monthly_theme_rule" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql('alter table "stations"."monthly_theme_rule" alter column "name" type text using ("name"::text)');
    this.addSql(
      'alter table "stations"."monthly_theme_rule" add constraint "monthly_theme_rule_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."monthly_theme" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."monthly_theme" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."monthly_theme" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."monthly_theme" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql(
      'alter table "stations"."monthly_theme" alter column "year_month" type text using ("year_month"::text)',
    );
    this.addSql('alter table "stations"."monthly_theme" alter column "title" type text using ("title"::text)');
    this.addSql('alter table "stations"."monthly_theme" alter column "need_kind" type text using ("need_kind"::text)');
    this.addSql(
      'alter table "stations"."monthly_theme" add constraint "monthly_theme_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."monthly_plan" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."monthly_plan" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."monthly_plan" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."monthly_plan" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."monthly_plan" alter column "year_month" type text using ("year_month"::text)');
    this.addSql(
      'alter table "stations"."monthly_plan" add constraint "monthly_plan_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."monthly_plan_item" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."monthly_plan_item" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."monthly_plan_item" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."monthly_plan_item" alter column "plan_id" type text using ("plan_id"::text)');
    this.addSql(
      'alter table "stations"."monthly_plan_item" alter column "service_item_id" type text using ("service_item_id"::text)',
    );
    this.addSql('alter table "stations"."monthly_plan_item" alter column "site_id" type text using ("site_id"::text)');
    this.addSql('alter table "stations"."monthly_plan_item" alter column "title" type text using ("title"::text)');
    this.addSql(
      'alter table "stations"."monthly_plan_item" add constraint "monthly_plan_item_plan_id_foreign" foreign key ("plan_id") references "stations"."monthly_plan" ("id")',
    );
    this.addSql(
      'alter table "stations"."monthly_plan_item" add constraint "monthly_plan_item_service_item_id_foreign" foreign key ("service_item_id") references "stations"."service_item" ("id") on delete set null',
    );
    this.addSql('alter table "stations"."guidance_visit" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."guidance_visit" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."guidance_visit" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."guidance_visit" alter column "guide_id" type text using ("guide_id"::text)');
    this.addSql('alter table "stations"."guidance_visit" alter column "guided_id" type text using ("guided_id"::text)');
    this.addSql(
      'alter table "stations"."guidance_visit" alter column "visited_on" type text using ("visited_on"::text)',
    );
    this.addSql(
      'alter table "stations"."guidance_visit" alter column "visited_latest" type text using ("visited_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."guidance_visit" add constraint "guidance_visit_guide_id_foreign" foreign key ("guide_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."guidance_visit" add constraint "guidance_visit_guided_id_foreign" foreign key ("guided_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."document" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."document" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."document" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."document" alter column "title" type text using ("title"::text)');
    this.addSql('alter table "stations"."document" alter column "issuer" type text using ("issuer"::text)');
    this.addSql('alter table "stations"."document" alter column "issued_on" type text using ("issued_on"::text)');
    this.addSql('alter table "stations"."document" alter column "area_id" type text using ("area_id"::text)');
    this.addSql('alter table "stations"."document" alter column "station_id" type text using ("station_id"::text)');
    this.addSql(
      'alter table "stations"."document" add constraint "document_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."document" add constraint "document_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id") on delete set null',
    );
    this.addSql('alter table "stations"."case_kind" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."case_kind" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."case_kind" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."case_kind" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."case_kind" alter column "title" type text using ("title"::text)');
    this.addSql('alter table "stations"."case_kind" alter column "title_en" type text using ("title_en"::text)');
    this.addSql(
      'alter table "stations"."case_kind" add constraint "case_kind_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."activity" add "state" text null');
    this.addSql('alter table "stations"."activity" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."activity" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."activity" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."activity" alter column "held_on" type text using ("held_on"::text)');
    this.addSql(
      'alter table "stations"."activity" alter column "held_earliest" type text using ("held_earliest"::text)',
    );
    this.addSql('alter table "stations"."activity" alter column "held_latest" type text using ("held_latest"::text)');
    this.addSql('alter table "stations"."activity" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."activity" alter column "title" type text using ("title"::text)');
    this.addSql(
      'alter table "stations"."activity" add constraint "activity_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."activity" add constraint "activity_state_check" check ("state" in (\'PLANNED\', \'HELD\', \'CANCELLED\'))',
    );
    this.addSql('alter table "stations"."station_designation" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."station_designation" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" alter column "valid_to" type text using ("valid_to"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" alter column "area_id" type text using ("area_id"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" alter column "issued_by" type text using ("issued_by"::text)',
    );
    this.addSql(
      'alter table "stations"."station_designation" add constraint "station_designation_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."station_designation" add constraint "station_designation_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."station_feature" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."station_feature" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_feature" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_feature" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "stations"."station_feature" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."station_feature" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_feature" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_feature" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_feature" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql('alter table "stations"."station_feature" alter column "title" type text using ("title"::text)');
    this.addSql(
      'alter table "stations"."station_feature" add constraint "station_feature_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."station_guidance" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."station_guidance" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_guidance" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_guidance" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "stations"."station_guidance" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."station_guidance" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_guidance" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_guidance" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql('alter table "stations"."station_guidance" alter column "guide_id" type text using ("guide_id"::text)');
    this.addSql(
      'alter table "stations"."station_guidance" alter column "guided_id" type text using ("guided_id"::text)',
    );
    this.addSql(
      'alter table "stations"."station_guidance" add constraint "station_guidance_guide_id_foreign" foreign key ("guide_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_guidance" add constraint "station_guidance_guided_id_foreign" foreign key ("guided_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'create unique index "station_guidance_open_unique" on "stations"."station_guidance" ("guide_id", "guided_id") where superseded_at is null and valid_to is null',
    );
    this.addSql('alter table "stations"."station_host" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."station_host" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_host" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."station_host" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "stations"."station_host" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."station_host" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_host" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_host" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql('alter table "stations"."station_host" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."station_host" alter column "host_id" type text using ("host_id"::text)');
    this.addSql(
      'alter table "stations"."station_host" add constraint "station_host_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'create unique index "station_host_open_unique" on "stations"."station_host" ("station_id") where superseded_at is null and valid_to is null',
    );
    this.addSql('alter table "stations"."station_operating_mode" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."station_operating_mode" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operating_mode" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operating_mode" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operating_mode" alter column "valid_to" type text using ("valid_to"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operating_mode" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operating_mode" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operating_mode" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operating_mode" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql('alter table "stations"."station_operating_mode" alter column "code" type text using ("code"::text)');
    this.addSql(
      'alter table "stations"."station_operating_mode" add constraint "station_operating_mode_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."station_operator" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."station_operator" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operator" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operator" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "stations"."station_operator" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."station_operator" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operator" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operator" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operator" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operator" alter column "organization_id" type text using ("organization_id"::text)',
    );
    this.addSql(
      'alter table "stations"."station_operator" add constraint "station_operator_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'create unique index "station_operator_open_unique" on "stations"."station_operator" ("station_id") where superseded_at is null and valid_to is null',
    );
    this.addSql('alter table "stations"."station_parent" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."station_parent" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_parent" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_parent" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "stations"."station_parent" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."station_parent" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_parent" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_parent" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql('alter table "stations"."station_parent" alter column "child_id" type text using ("child_id"::text)');
    this.addSql('alter table "stations"."station_parent" alter column "parent_id" type text using ("parent_id"::text)');
    this.addSql(
      'alter table "stations"."station_parent" add constraint "station_parent_child_id_foreign" foreign key ("child_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_parent" add constraint "station_parent_parent_id_foreign" foreign key ("parent_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'create unique index "station_parent_open_unique" on "stations"."station_parent" ("child_id") where superseded_at is null and valid_to is null',
    );
    this.addSql('alter table "stations"."station_space" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."station_space" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_space" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_space" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "stations"."station_space" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."station_space" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_space" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_space" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_space" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql('alter table "stations"."station_space" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "stations"."station_space" alter column "name" type text using ("name"::text)');
    this.addSql(
      'alter table "stations"."station_space" add constraint "station_space_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."station_status" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."station_status" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_status" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."station_status" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "stations"."station_status" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."station_status" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_status" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_status" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."station_status" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql('alter table "stations"."station_status" alter column "due_on" type text using ("due_on"::text)');
    this.addSql('alter table "stations"."station_status" alter column "by" type text using ("by"::text)');
    this.addSql('alter table "stations"."station_status" alter column "by_id" type text using ("by_id"::text)');
    this.addSql(
      'alter table "stations"."station_status" add constraint "station_status_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'create unique index "station_status_sequence_unique" on "stations"."station_status" ("station_id", "sequence") where superseded_at is null',
    );
    this.addSql('alter table "stations"."study_visit" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."study_visit" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."study_visit" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."study_visit" alter column "held_on" type text using ("held_on"::text)');
    this.addSql(
      'alter table "stations"."study_visit" alter column "held_earliest" type text using ("held_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."study_visit" alter column "held_latest" type text using ("held_latest"::text)',
    );
    this.addSql('alter table "stations"."study_visit" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."study_visit" alter column "title" type text using ("title"::text)');
    this.addSql(
      'alter table "stations"."study_visit" add constraint "study_visit_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."training" add "state" text null');
    this.addSql('alter table "stations"."training" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."training" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."training" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."training" alter column "held_on" type text using ("held_on"::text)');
    this.addSql(
      'alter table "stations"."training" alter column "held_earliest" type text using ("held_earliest"::text)',
    );
    this.addSql('alter table "stations"."training" alter column "held_latest" type text using ("held_latest"::text)');
    this.addSql('alter table "stations"."training" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."training" alter column "title" type text using ("title"::text)');
    this.addSql(
      'alter table "stations"."training" add constraint "training_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."training" add constraint "training_state_check" check ("state" in (\'PLANNED\', \'HELD\', \'CANCELLED\'))',
    );
    this.addSql('alter table "stations"."vocabulary" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."vocabulary" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."vocabulary" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."vocabulary" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "stations"."vocabulary" alter column "name_en" type text using ("name_en"::text)');
    this.addSql('alter table "stations"."vocabulary_term" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."vocabulary_term" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."vocabulary_term" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."vocabulary_term" alter column "vocabulary_id" type text using ("vocabulary_id"::text)',
    );
    this.addSql('alter table "stations"."vocabulary_term" alter column "code" type text using ("code"::text)');
    this.addSql('alter table "stations"."vocabulary_term" alter column "label" type text using ("label"::text)');
    this.addSql('alter table "stations"."vocabulary_term" alter column "label_en" type text using ("label_en"::text)');
    this.addSql(
      'alter table "stations"."vocabulary_term" alter column "fund_name" type text using ("fund_name"::text)',
    );
    this.addSql(
      'alter table "stations"."vocabulary_term" add constraint "vocabulary_term_vocabulary_id_foreign" foreign key ("vocabulary_id") references "stations"."vocabulary" ("id")',
    );
    this.addSql('alter table "stations"."vocabulary_crosswalk" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" alter column "from_term_id" type text using ("from_term_id"::text)',
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" alter column "to_term_id" type text using ("to_term_id"::text)',
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" add constraint "vocabulary_crosswalk_from_term_id_foreign" foreign key ("from_term_id") references "stations"."vocabulary_term" ("id")',
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" add constraint "vocabulary_crosswalk_to_term_id_foreign" foreign key ("to_term_id") references "stations"."vocabulary_term" ("id")',
    );
    this.addSql('alter table "stations"."worker" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."worker" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql('alter table "stations"."worker" alter column "superseded_at" type text using ("superseded_at"::text)');
    this.addSql('alter table "stations"."worker" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "stations"."worker" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."worker" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."worker" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."worker" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql('alter table "stations"."worker" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."worker" alter column "role_name" type text using ("role_name"::text)');
    this.addSql(
      'alter table "stations"."worker" add constraint "worker_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."supervisor" add "worker_id" text null');
    this.addSql(
      'alter table "stations"."supervisor" add constraint "supervisor_worker_id_foreign" foreign key ("worker_id") references "stations"."worker" ("id") on delete set null',
    );
    this.addSql('alter table "stations"."supervisor" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."supervisor" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."supervisor" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."supervisor" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "stations"."supervisor" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "stations"."supervisor" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."supervisor" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."supervisor" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql('alter table "stations"."supervisor" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."supervisor" alter column "role_name" type text using ("role_name"::text)');
    this.addSql(
      'alter table "stations"."supervisor" add constraint "supervisor_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql('alter table "stations"."group_work" add "lead_id" text null, add "ended_on" text null');
    this.addSql(
      'alter table "stations"."group_work" add constraint "group_work_lead_id_foreign" foreign key ("lead_id") references "stations"."worker" ("id") on delete set null',
    );
    this.addSql('alter table "stations"."group_work" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "stations"."group_work" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "stations"."group_work" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "stations"."group_work" alter column "station_id" type text using ("station_id"::text)');
    this.addSql('alter table "stations"."group_work" alter column "title" type text using ("title"::text)');
    this.addSql('alter table "stations"."group_work" alter column "started_on" type text using ("started_on"::text)');
    this.addSql(
      'alter table "stations"."group_work" alter column "started_earliest" type text using ("started_earliest"::text)',
    );
    this.addSql(
      'alter table "stations"."group_work" alter column "started_latest" type text using ("started_latest"::text)',
    );
    this.addSql(
      'alter table "stations"."group_work" add constraint "group_work_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."plan_year" add constraint "plan_year_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql(
      'alter table "stations"."site_plan" add constraint "site_plan_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql(
      'alter table "stations"."site_plan" add constraint "site_plan_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."site_plan" add constraint "site_plan_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id") on delete set null',
    );
    this.addSql(
      "alter table \"stations\".\"site_plan\" add constraint \"site_plan_state_check\" check (\"state\" in ('NOMINATED', 'APPROVED', 'BUILDING', 'OPENED', 'REJECTED', 'WITHDRAWN'))",
    );
    this.addSql(
      "alter table \"stations\".\"site_plan\" add constraint \"site_plan_host_kind_check\" check (\"host_kind\" in ('ENTERPRISE', 'PARTY_MASS_CENTRE', 'VENUE', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_AGENCY'))",
    );
    this.addSql(
      'alter table "stations"."service_order" add constraint "service_order_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."service_order" add constraint "service_order_room_id_foreign" foreign key ("room_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."service_order" add constraint "service_order_item_id_foreign" foreign key ("item_id") references "stations"."service_item" ("id")',
    );
    this.addSql(
      'alter table "stations"."service_order" add constraint "service_order_rating_check" check (rating >= 1 and rating <= 5)',
    );
    this.addSql(
      "alter table \"stations\".\"service_order\" add constraint \"service_order_state_check\" check (\"state\" in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'DISPATCHED', 'IN_SERVICE', 'DELIVERED', 'RATED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'FAILED', 'CANCELLED'))",
    );
    this.addSql(
      "alter table \"stations\".\"service_order\" add constraint \"service_order_rejection_check\" check (\"rejection\" in ('LACK_OF_CAPACITY', 'OUT_OF_SCOPE', 'DAY_NOT_POSSIBLE', 'DUPLICATE', 'OTHER'))",
    );
    this.addSql(
      'alter table "stations"."service_order" add constraint "service_order_assignee_kind_check" check ("assignee_kind" in (\'WORKER\', \'ORGANIZATION\', \'TEAM\'))',
    );
    this.addSql(
      'alter table "stations"."station_authority" add constraint "station_authority_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."training_attendance" add constraint "training_attendance_training_id_foreign" foreign key ("training_id") references "stations"."training" ("id")',
    );
    this.addSql(
      'alter table "stations"."training_attendance" add constraint "training_attendance_worker_id_foreign" foreign key ("worker_id") references "stations"."worker" ("id")',
    );
    this.addSql(
      'alter table "stations"."supervision_session" add constraint "supervision_session_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."supervision_session" add constraint "supervision_session_supervisor_id_foreign" foreign key ("supervisor_id") references "stations"."supervisor" ("id")',
    );
    this.addSql(
      'alter table "stations"."supervision_session" add constraint "supervision_session_worker_id_foreign" foreign key ("worker_id") references "stations"."worker" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."supervision_session" add constraint "supervision_session_group_id_foreign" foreign key ("group_id") references "stations"."group_work" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."supervision_session" add constraint "supervision_session_room_id_foreign" foreign key ("room_id") references "stations"."station" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."supervision_session" add constraint "supervision_session_subject_check" check ("subject" in (\'WORKER\', \'CASE\', \'GROUP\', \'ROOM\'))',
    );
    this.addSql(
      'alter table "stations"."service_session" add constraint "service_session_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."service_session" add constraint "service_session_site_id_foreign" foreign key ("site_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."service_session" add constraint "service_session_order_id_foreign" foreign key ("order_id") references "stations"."service_order" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."service_session" add constraint "service_session_item_id_foreign" foreign key ("item_id") references "stations"."service_item" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."service_session" add constraint "service_session_theme_id_foreign" foreign key ("theme_id") references "stations"."monthly_theme" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."service_session" add constraint "service_session_delivered_by_id_foreign" foreign key ("delivered_by_id") references "stations"."worker" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."service_session" add constraint "service_session_group_id_foreign" foreign key ("group_id") references "stations"."group_work" ("id") on delete set null',
    );
    this.addSql(
      "alter table \"stations\".\"service_session\" add constraint \"service_session_kind_check\" check (\"kind\" in ('CASE', 'GROUP', 'EMPOWERMENT', 'PROBLEM_SOLVING', 'OTHER'))",
    );
    this.addSql(
      'alter table "stations"."service_session" add constraint "service_session_state_check" check ("state" in (\'CHECKED_IN\', \'HELD\', \'MISSED\'))',
    );
    this.addSql(
      'alter table "stations"."nomination" add constraint "nomination_round_id_foreign" foreign key ("round_id") references "stations"."selection_round" ("id")',
    );
    this.addSql(
      'alter table "stations"."nomination" add constraint "nomination_group_id_foreign" foreign key ("group_id") references "stations"."group_work" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."nomination" add constraint "nomination_kind_check" check ("kind" in (\'FEATURED_CASE\', \'FEATURED_GROUP\'))',
    );
    this.addSql(
      "alter table \"stations\".\"nomination\" add constraint \"nomination_state_check\" check (\"state\" in ('NOMINATED', 'SHORTLISTED', 'AWARDED', 'NOT_SELECTED', 'WITHDRAWN'))",
    );
    this.addSql(
      'alter table "stations"."nomination_score" add constraint "nomination_score_nomination_id_foreign" foreign key ("nomination_id") references "stations"."nomination" ("id")',
    );
    this.addSql(
      'alter table "stations"."certificate_registration" add constraint "certificate_registration_worker_id_foreign" foreign key ("worker_id") references "stations"."worker" ("id")',
    );
    this.addSql(
      'alter table "stations"."certificate_registration" add constraint "certificate_registration_level_check" check ("level" in (\'NONE\', \'ASSISTANT\', \'SOCIAL_WORKER\', \'SENIOR\'))',
    );
    this.addSql(
      'alter table "stations"."case_work" add constraint "case_work_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."case_work" add constraint "case_work_lead_id_foreign" foreign key ("lead_id") references "stations"."worker" ("id")',
    );
    this.addSql(
      'alter table "stations"."case_work" add constraint "case_work_supervisor_id_foreign" foreign key ("supervisor_id") references "stations"."supervisor" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."case_work" add constraint "case_work_age_band_check" check ("age_band" in (\'UNDER_14\', \'FROM_14_TO_17\', \'FROM_18_TO_59\', \'FROM_60\'))',
    );
    this.addSql(
      "alter table \"stations\".\"case_work\" add constraint \"case_work_state_check\" check (\"state\" in ('INTAKE', 'ASSESSMENT', 'PLANNING', 'INTERVENTION', 'EVALUATION', 'CLOSED', 'FOLLOW_UP', 'REFERRED', 'TERMINATED', 'NOT_ACCEPTED'))",
    );
    this.addSql(
      'alter table "stations"."case_work" add constraint "case_work_outcome_check" check ("outcome" in (\'GOALS_ACHIEVED\', \'GOALS_PARTLY_ACHIEVED\', \'GOALS_NOT_ACHIEVED\', \'TAKEN_OVER\'))',
    );
    this.addSql(
      "alter table \"stations\".\"case_work\" add constraint \"case_work_end_reason_check\" check (\"end_reason\" in ('CLIENT_WISH', 'OUT_OF_REACH', 'OUT_OF_SCOPE', 'CONSENT_MISSING', 'OTHER'))",
    );
    this.addSql(
      "alter table \"stations\".\"case_work\" add constraint \"case_work_referred_to_check\" check (\"referred_to\" in ('STATION', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_AGENCY', 'MEDICAL', 'LEGAL_AID', 'OTHER'))",
    );
    this.addSql(
      'alter table "stations"."case_stay" add constraint "case_stay_case_id_foreign" foreign key ("case_id") references "stations"."case_work" ("id")',
    );
    this.addSql(
      "alter table \"stations\".\"case_stay\" add constraint \"case_stay_stage_check\" check (\"stage\" in ('INTAKE', 'ASSESSMENT', 'PLANNING', 'INTERVENTION', 'EVALUATION', 'CLOSED', 'FOLLOW_UP', 'REFERRED', 'TERMINATED', 'NOT_ACCEPTED'))",
    );
    this.addSql(
      'alter table "stations"."case_consent" add constraint "case_consent_case_id_foreign" foreign key ("case_id") references "stations"."case_work" ("id")',
    );
    this.addSql(
      'alter table "stations"."case_consent" add constraint "case_consent_scope_check" check ("scope" in (\'SENSITIVE\', \'REFERRAL\', \'PUBLICATION\'))',
    );
    this.addSql(
      'alter table "stations"."case_consent" add constraint "case_consent_purpose_check" check ("purpose" in (\'SERVICE\', \'PROTECTION\', \'SELECTION\', \'TEACHING\'))',
    );
    this.addSql(
      'alter table "stations"."case_consent" add constraint "case_consent_given_by_check" check ("given_by" in (\'CLIENT\', \'GUARDIAN\'))',
    );
    this.addSql(
      'alter table "stations"."worker_certificate" add constraint "worker_certificate_worker_id_foreign" foreign key ("worker_id") references "stations"."worker" ("id")',
    );
    this.addSql(
      'alter table "stations"."worker_certificate" add constraint "worker_certificate_level_check" check ("level" in (\'NONE\', \'ASSISTANT\', \'SOCIAL_WORKER\', \'SENIOR\'))',
    );
  }
}
