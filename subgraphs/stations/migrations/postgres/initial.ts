/** The first tables of stations on PostgreSQL. Generated from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql('create schema if not exists "stations"');
    this.addSql(
      'create table "stations"."area_import" ("id" varchar(255) not null, "edition" varchar(255) not null, "position" int not null, "state" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."area_parent" ("id" varchar(255) not null, "child_id" varchar(255) not null, "parent_id" varchar(255) not null, "relation" varchar(255) not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "note" text null, "evidence" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create index "area_parent_child_id_relation_index" on "stations"."area_parent" ("child_id", "relation")',
    );
    this.addSql(
      'create index "area_parent_parent_id_relation_index" on "stations"."area_parent" ("parent_id", "relation")',
    );
    this.addSql(
      'create table "stations"."area" ("id" varchar(255) not null, "code" varchar(255) null, "name" varchar(255) not null, "name_en" varchar(255) null, "level" varchar(255) not null, "kind" varchar(255) not null, "edition" varchar(255) null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, primary key ("id"))',
    );
    this.addSql('alter table "stations"."area" add constraint "area_code_unique" unique ("code")');
    this.addSql('create index "area_name_index" on "stations"."area" ("name")');
    this.addSql('create index "area_level_index" on "stations"."area" ("level")');
    this.addSql(
      'create table "stations"."area_seat" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "area_id" varchar(255) not null, "seat_of_id" varchar(255) not null, "bodies" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."area_succession" ("id" varchar(255) not null, "from_id" varchar(255) not null, "to_id" varchar(255) not null, "on" varchar(255) null, "kind" varchar(255) not null, "note" text null, primary key ("id"))',
    );
    this.addSql('create index "area_succession_from_id_index" on "stations"."area_succession" ("from_id")');
    this.addSql('create index "area_succession_to_id_index" on "stations"."area_succession" ("to_id")');
    this.addSql(
      'create table "stations"."build_out_plan" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "policy_title" varchar(255) not null, "policy_title_en" varchar(255) null, "policy_document_id" varchar(255) null, "status" text not null, "area_id" varchar(255) not null, "base_year" int null, "base_year_basis" text not null, "base_year_note" text null, "host_venue_kinds" jsonb not null, "host_venue_kinds_open_ended" boolean not null default false, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."build_out_plan" add constraint "build_out_plan_status_check" check ("status" in (\'TRIAL\', \'ADOPTED\', \'ENDED\'))',
    );
    this.addSql(
      'alter table "stations"."build_out_plan" add constraint "build_out_plan_base_year_basis_check" check ("base_year_basis" in (\'STATED\', \'INFERRED\', \'UNKNOWN\'))',
    );
    this.addSql(
      'create table "stations"."data_load" ("key" varchar(255) not null, "loaded_at" varchar(255) not null, primary key ("key"))',
    );
    this.addSql(
      'create table "stations"."event" ("seq" serial primary key, "at" varchar(255) not null, "actor" varchar(255) not null, "noun" varchar(255) not null, "subject_id" varchar(255) not null, "action" varchar(255) not null, "from_state" varchar(255) null, "to_state" varchar(255) null, "why" varchar(255) null, "record" jsonb null)',
    );
    this.addSql('create index "event_subject_id_index" on "stations"."event" ("subject_id")');
    this.addSql(
      'create table "stations"."explanation" ("id" varchar(255) not null, "subject_id" varchar(255) not null, "metric" varchar(255) not null, "figure_kind" varchar(255) null, "kind" varchar(255) not null, "text" text not null, "evidence" jsonb not null, "decided_by" varchar(255) null, "decided_at" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      'create index "explanation_subject_id_metric_index" on "stations"."explanation" ("subject_id", "metric")',
    );
    this.addSql(
      'create table "stations"."metric_term" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "code" varchar(255) not null, "label" varchar(255) not null, "label_en" varchar(255) not null, "unit" varchar(255) not null, "unit_label" varchar(255) not null, "nature" varchar(255) not null, "definition" text not null, "is_derived" boolean not null, primary key ("id"))',
    );
    this.addSql('alter table "stations"."metric_term" add constraint "metric_term_code_unique" unique ("code")');
    this.addSql(
      'create table "stations"."model" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "kind" text not null, "name" varchar(255) not null, "aliases" jsonb not null, "gloss" text not null, "source_note" text null, "subject_type" text not null, "subject_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql('create index "model_subject_id_index" on "stations"."model" ("subject_id")');
    this.addSql(
      "alter table \"stations\".\"model\" add constraint \"model_kind_check\" check (\"kind\" in ('WORKING_MODEL', 'APPROACH', 'PRINCIPLE', 'BRAND', 'SLOGAN', 'SECTION_HEAD'))",
    );
    this.addSql(
      'alter table "stations"."model" add constraint "model_subject_type_check" check ("subject_type" in (\'AREA\', \'STATION\', \'BUILD_OUT_PLAN\'))',
    );
    this.addSql(
      'create table "stations"."model_component" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "model_id" varchar(255) not null, "position" int not null, "name" varchar(255) not null, "gloss" text not null, "items" jsonb not null, "number_unspecified" boolean not null default false, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."plan_event" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "plan_id" varchar(255) not null, "kind" text not null, "title" varchar(255) not null, "title_en" varchar(255) null, "on" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."plan_event" add constraint "plan_event_kind_check" check ("kind" in (\'PILOT\', \'MEETING\'))',
    );
    this.addSql(
      'create table "stations"."plan_phase" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "plan_id" varchar(255) not null, "seq" int not null, "name" varchar(255) not null, "name_en" varchar(255) null, "year_offset" int not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."plan_tenet" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "plan_id" varchar(255) not null, "kind" text not null, "seq" int not null, "text" varchar(255) not null, "text_en" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      "alter table \"stations\".\"plan_tenet\" add constraint \"plan_tenet_kind_check\" check (\"kind\" in ('PRINCIPLE', 'FOCUS', 'SUPPORT', 'GOAL', 'METHOD', 'PRACTICE'))",
    );
    this.addSql(
      'create table "stations"."reported_figure" ("id" varchar(255) not null, "subject_type" varchar(255) not null, "subject_id" varchar(255) not null, "metric" varchar(255) not null, "value" double precision null, "upper_value" double precision null, "unit" varchar(255) not null, "qualifier" varchar(255) not null, "kind" varchar(255) not null, "as_of" varchar(255) null, "due_on" varchar(255) null, "raw_phrase" varchar(255) null, "period_start" varchar(255) null, "period_end" varchar(255) null, "period_status" varchar(255) null, "precision" double precision null, "definition" text null, "claimed_by" varchar(255) null, "source_id" varchar(255) not null, "provenance" jsonb not null, "supersedes_id" varchar(255) null, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      'create index "reported_figure_subject_id_metric_index" on "stations"."reported_figure" ("subject_id", "metric")',
    );
    this.addSql(
      'create table "stations"."plan_target" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "plan_id" varchar(255) not null, "figure_id" varchar(255) not null, "seq" int not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."statement" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "kind" text not null, "gloss" text not null, "words" jsonb not null, "subject_type" text not null, "subject_id" varchar(255) not null, "speaker_role" varchar(255) null, "agency_id" varchar(255) null, "term_ids" jsonb not null, "open_ended" boolean not null default false, primary key ("id"))',
    );
    this.addSql('create index "statement_subject_id_index" on "stations"."statement" ("subject_id")');
    this.addSql(
      "alter table \"stations\".\"statement\" add constraint \"statement_kind_check\" check (\"kind\" in ('OUTCOME', 'NEED', 'CONTEXT', 'AIM', 'MECHANISM'))",
    );
    this.addSql(
      'alter table "stations"."statement" add constraint "statement_subject_type_check" check ("subject_type" in (\'AREA\', \'STATION\', \'BUILD_OUT_PLAN\'))',
    );
    this.addSql(
      'create table "stations"."station" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "generic_name" varchar(255) null, "tier" text not null, "area_id" varchar(255) not null, "roles" jsonb not null, "established_on" varchar(255) null, "established_earliest" varchar(255) null, "established_latest" varchar(255) null, "service_mode" text null, "spaces_open_ended" boolean not null default false, "operating_modes_open_ended" boolean not null default false, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."station" add constraint "station_tier_check" check ("tier" in (\'GUIDANCE_CENTRE\', \'STATION\', \'ROOM\', \'POST\'))',
    );
    this.addSql(
      'alter table "stations"."station" add constraint "station_service_mode_check" check ("service_mode" in (\'DIRECT\', \'INDIRECT\'))',
    );
    this.addSql(
      'create table "stations"."service_item" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "title" varchar(255) not null, "station_id" varchar(255) not null, "domain" varchar(255) null, "service_types" jsonb not null, "target_groups" jsonb not null, "capacity" int null, "status" text not null, "area_id" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."service_item" add constraint "service_item_status_check" check ("status" in (\'DRAFT\', \'PUBLISHED\', \'SUSPENDED\', \'WITHDRAWN\'))',
    );
    this.addSql(
      'create table "stations"."selection_round" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "held_on" varchar(255) null, "held_earliest" varchar(255) null, "held_latest" varchar(255) null, "station_id" varchar(255) not null, "title" varchar(255) not null, "kinds" jsonb not null, "stage" text null, primary key ("id"))',
    );
    this.addSql(
      "alter table \"stations\".\"selection_round\" add constraint \"selection_round_stage_check\" check (\"stage\" in ('CALL', 'NOMINATION', 'REVIEW', 'PUBLIC_NOTICE', 'AWARDED', 'CANCELLED'))",
    );
    this.addSql(
      'create table "stations"."monthly_theme_rule" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "station_id" varchar(255) not null, "name" varchar(255) not null, "themes_per_month" int not null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "monthly_theme_rule_unique" on "stations"."monthly_theme_rule" ("station_id") where superseded_at is null',
    );
    this.addSql(
      'create table "stations"."monthly_theme" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "station_id" varchar(255) not null, "year_month" varchar(255) not null, "title" varchar(255) not null, "need_kind" varchar(255) null, "attendance" int null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "monthly_theme_month_unique" on "stations"."monthly_theme" ("station_id", "year_month") where superseded_at is null',
    );
    this.addSql(
      'create table "stations"."monthly_plan" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "station_id" varchar(255) not null, "year_month" varchar(255) not null, "state" text not null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "monthly_plan_live_unique" on "stations"."monthly_plan" ("station_id", "year_month") where superseded_at is null and state <> \'ARCHIVED\' and state <> \'CANCELLED\'',
    );
    this.addSql(
      "alter table \"stations\".\"monthly_plan\" add constraint \"monthly_plan_state_check\" check (\"state\" in ('DRAFT', 'UNDER_CONSULTATION', 'APPROVED', 'PUBLISHED', 'IN_EFFECT', 'REVIEWED', 'ARCHIVED', 'CANCELLED'))",
    );
    this.addSql(
      'create table "stations"."monthly_plan_item" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "plan_id" varchar(255) not null, "service_item_id" varchar(255) null, "site_id" varchar(255) null, "title" varchar(255) not null, "planned_sessions" int not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."guidance_visit" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "guide_id" varchar(255) not null, "guided_id" varchar(255) not null, "visited_on" varchar(255) null, "visited_latest" varchar(255) null, "topic" text null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."group_work" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "station_id" varchar(255) not null, "title" varchar(255) not null, "kind" text not null, "stage" text null, "is_featured" boolean not null default false, "target_groups" jsonb not null, "service_types" jsonb not null, "started_on" varchar(255) null, "started_earliest" varchar(255) null, "started_latest" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."group_work" add constraint "group_work_kind_check" check ("kind" in (\'MUTUAL_HELP\', \'SUPPORT\', \'FEATURED\'))',
    );
    this.addSql(
      "alter table \"stations\".\"group_work\" add constraint \"group_work_stage_check\" check (\"stage\" in ('PREPARATION', 'FORMATION', 'TRANSITION', 'MATURITY', 'TERMINATION', 'CLOSED', 'DISSOLVED'))",
    );
    this.addSql(
      'create table "stations"."document" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "kind" text not null, "title" varchar(255) null, "status" text null, "issuer" varchar(255) null, "issued_on" varchar(255) null, "area_id" varchar(255) not null, "station_id" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."document" add constraint "document_kind_check" check ("kind" in (\'GOVERNANCE\', \'POLICY\'))',
    );
    this.addSql(
      'alter table "stations"."document" add constraint "document_status_check" check ("status" in (\'DRAFT\', \'TRIAL\', \'IN_FORCE\', \'REPLACED\'))',
    );
    this.addSql(
      'create table "stations"."case_kind" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "station_id" varchar(255) not null, "title" varchar(255) not null, "title_en" varchar(255) not null, "target_groups" jsonb not null, "service_types" jsonb not null, "sensitive" boolean not null, "open_ended" boolean not null default false, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."activity" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "held_on" varchar(255) null, "held_earliest" varchar(255) null, "held_latest" varchar(255) null, "station_id" varchar(255) not null, "title" varchar(255) not null, "kind" text not null, "attendees" int null, primary key ("id"))',
    );
    this.addSql(
      "alter table \"stations\".\"activity\" add constraint \"activity_kind_check\" check (\"kind\" in ('CONSULTATION_MEETING', 'PROBLEM_SEMINAR', 'RESIDENT_ALLIANCE', 'SALON', 'OTHER'))",
    );
    this.addSql(
      'create table "stations"."station_designation" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "kind" text not null, "level" text not null, "area_id" varchar(255) null, "issued_by" varchar(255) null, "rating" int null, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."station_designation" add constraint "station_designation_kind_check" check ("kind" in (\'DEMONSTRATION\', \'STAR_RATING\'))',
    );
    this.addSql(
      'alter table "stations"."station_designation" add constraint "station_designation_level_check" check ("level" in (\'NATIONAL\', \'PROVINCIAL\', \'MUNICIPAL\', \'COUNTY\'))',
    );
    this.addSql(
      'create table "stations"."station_feature" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "title" varchar(255) not null, "solves_problem" text null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."station_guidance" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "guide_id" varchar(255) not null, "guided_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."station_host" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "host_kind" text not null, "host_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql('create index "station_host_host_id_index" on "stations"."station_host" ("host_id")');
    this.addSql(
      "alter table \"stations\".\"station_host\" add constraint \"station_host_host_kind_check\" check (\"host_kind\" in ('ENTERPRISE', 'PARTY_MASS_CENTRE', 'VENUE', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_AGENCY'))",
    );
    this.addSql(
      'create table "stations"."station_operating_mode" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "code" varchar(255) not null, primary key ("id"))',
    );
    this.addSql('create index "station_operating_mode_code_index" on "stations"."station_operating_mode" ("code")');
    this.addSql(
      'create table "stations"."station_operator" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "organization_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create index "station_operator_organization_id_index" on "stations"."station_operator" ("organization_id")',
    );
    this.addSql(
      'create table "stations"."station_parent" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "child_id" varchar(255) not null, "parent_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."station_space" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "kind" varchar(255) not null, "name" varchar(255) null, "floor_area" double precision null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."station_status" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "status" text not null, "sequence" int not null, "due_on" varchar(255) null, "by" varchar(255) null, "by_id" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      "alter table \"stations\".\"station_status\" add constraint \"station_status_status_check\" check (\"status\" in ('PLANNED', 'PREPARING', 'SURVEYED', 'DISCUSSED', 'DECIDED', 'UNVEILED', 'ESTABLISHED', 'OPERATING', 'SUSPENDED', 'CLOSED', 'CANCELLED', 'REJECTED'))",
    );
    this.addSql(
      'create table "stations"."study_visit" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "held_on" varchar(255) null, "held_earliest" varchar(255) null, "held_latest" varchar(255) null, "station_id" varchar(255) not null, "title" varchar(255) not null, "destination_ids" jsonb not null, "participant_org_kinds" jsonb not null, "open_ended" boolean not null default false, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."supervisor" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "scope" text not null, "role_name" varchar(255) not null, "certificate_level" text null, primary key ("id"))',
    );
    this.addSql(
      "alter table \"stations\".\"supervisor\" add constraint \"supervisor_scope_check\" check (\"scope\" in ('STATION', 'ROOMS', 'WORKERS', 'CASES', 'GROUPS'))",
    );
    this.addSql(
      'alter table "stations"."supervisor" add constraint "supervisor_certificate_level_check" check ("certificate_level" in (\'NONE\', \'ASSISTANT\', \'SOCIAL_WORKER\', \'SENIOR\'))',
    );
    this.addSql(
      'create table "stations"."training" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "held_on" varchar(255) null, "held_earliest" varchar(255) null, "held_latest" varchar(255) null, "station_id" varchar(255) not null, "title" varchar(255) not null, "hours" double precision null, "attendees" int null, "certified_attendees" int null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."vocabulary" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "kind" text not null, "name" varchar(255) not null, "name_en" varchar(255) not null, "closed" boolean null, primary key ("id"))',
    );
    this.addSql(
      "alter table \"stations\".\"vocabulary\" add constraint \"vocabulary_kind_check\" check (\"kind\" in ('SERVICE_DOMAIN', 'SERVICE_TYPE', 'TARGET_GROUP', 'NEED_KIND', 'OPERATING_MODE', 'OUTCOME_KIND', 'SPACE_KIND'))",
    );
    this.addSql(
      'create table "stations"."vocabulary_term" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "vocabulary_id" varchar(255) not null, "code" varchar(255) not null, "label" varchar(255) not null, "label_en" varchar(255) not null, "definition" text not null, "position" int not null, "active" boolean not null default true, "sensitive" boolean not null default false, "covered_by_fund" boolean null, "fund_name" varchar(255) null, "open_ended" boolean not null default false, primary key ("id"))',
    );
    this.addSql('create index "vocabulary_term_code_index" on "stations"."vocabulary_term" ("code")');
    this.addSql(
      'alter table "stations"."vocabulary_term" add constraint "vocabulary_term_vocabulary_id_code_unique" unique ("vocabulary_id", "code")',
    );
    this.addSql(
      'create table "stations"."vocabulary_crosswalk" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "from_term_id" varchar(255) not null, "to_term_id" varchar(255) not null, "relation" text not null, "basis" text not null, "note" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" add constraint "vocabulary_crosswalk_from_term_id_to_term_id_unique" unique ("from_term_id", "to_term_id")',
    );
    this.addSql(
      "alter table \"stations\".\"vocabulary_crosswalk\" add constraint \"vocabulary_crosswalk_relation_check\" check (\"relation\" in ('EXACT', 'CLOSE', 'BROADER', 'NARROWER', 'RELATED'))",
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" add constraint "vocabulary_crosswalk_basis_check" check ("basis" in (\'STATED\', \'INFERRED\', \'UNKNOWN\'))',
    );
    this.addSql(
      'create table "stations"."worker" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "role_name" varchar(255) not null, "certificate_level" text null, "certified_year" int null, "full_time" boolean null, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."worker" add constraint "worker_certificate_level_check" check ("certificate_level" in (\'NONE\', \'ASSISTANT\', \'SOCIAL_WORKER\', \'SENIOR\'))',
    );
    this.addSql(
      'alter table "stations"."area_seat" add constraint "area_seat_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."area_seat" add constraint "area_seat_seat_of_id_foreign" foreign key ("seat_of_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."build_out_plan" add constraint "build_out_plan_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."model_component" add constraint "model_component_model_id_foreign" foreign key ("model_id") references "stations"."model" ("id")',
    );
    this.addSql(
      'alter table "stations"."plan_event" add constraint "plan_event_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql(
      'alter table "stations"."plan_phase" add constraint "plan_phase_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql(
      'alter table "stations"."plan_tenet" add constraint "plan_tenet_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql(
      'alter table "stations"."plan_target" add constraint "plan_target_plan_id_foreign" foreign key ("plan_id") references "stations"."build_out_plan" ("id")',
    );
    this.addSql(
      'alter table "stations"."plan_target" add constraint "plan_target_figure_id_foreign" foreign key ("figure_id") references "stations"."reported_figure" ("id")',
    );
    this.addSql(
      'alter table "stations"."station" add constraint "station_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."service_item" add constraint "service_item_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."service_item" add constraint "service_item_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."selection_round" add constraint "selection_round_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."monthly_theme_rule" add constraint "monthly_theme_rule_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."monthly_theme" add constraint "monthly_theme_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."monthly_plan" add constraint "monthly_plan_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."monthly_plan_item" add constraint "monthly_plan_item_plan_id_foreign" foreign key ("plan_id") references "stations"."monthly_plan" ("id")',
    );
    this.addSql(
      'alter table "stations"."monthly_plan_item" add constraint "monthly_plan_item_service_item_id_foreign" foreign key ("service_item_id") references "stations"."service_item" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."guidance_visit" add constraint "guidance_visit_guide_id_foreign" foreign key ("guide_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."guidance_visit" add constraint "guidance_visit_guided_id_foreign" foreign key ("guided_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."group_work" add constraint "group_work_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."document" add constraint "document_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."document" add constraint "document_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."case_kind" add constraint "case_kind_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."activity" add constraint "activity_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_designation" add constraint "station_designation_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_designation" add constraint "station_designation_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "stations"."station_feature" add constraint "station_feature_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_guidance" add constraint "station_guidance_guide_id_foreign" foreign key ("guide_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_guidance" add constraint "station_guidance_guided_id_foreign" foreign key ("guided_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_host" add constraint "station_host_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_operating_mode" add constraint "station_operating_mode_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_operator" add constraint "station_operator_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_parent" add constraint "station_parent_child_id_foreign" foreign key ("child_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_parent" add constraint "station_parent_parent_id_foreign" foreign key ("parent_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_space" add constraint "station_space_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."station_status" add constraint "station_status_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."study_visit" add constraint "study_visit_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."supervisor" add constraint "supervisor_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."training" add constraint "training_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."vocabulary_term" add constraint "vocabulary_term_vocabulary_id_foreign" foreign key ("vocabulary_id") references "stations"."vocabulary" ("id")',
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" add constraint "vocabulary_crosswalk_from_term_id_foreign" foreign key ("from_term_id") references "stations"."vocabulary_term" ("id")',
    );
    this.addSql(
      'alter table "stations"."vocabulary_crosswalk" add constraint "vocabulary_crosswalk_to_term_id_foreign" foreign key ("to_term_id") references "stations"."vocabulary_term" ("id")',
    );
    this.addSql(
      'alter table "stations"."worker" add constraint "worker_station_id_foreign" foreign key ("station_id") references "stations"."station" ("id")',
    );
  }
}
