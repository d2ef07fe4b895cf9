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
      'create table "stations"."area_seat" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "area_id" varchar(255) not null, "seat_of_id" varchar(255) not null, "bodies" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."area_succession" ("id" varchar(255) not null, "from_id" varchar(255) not null, "to_id" varchar(255) not null, "on" varchar(255) null, "kind" varchar(255) not null, "note" text null, primary key ("id"))',
    );
    this.addSql('create index "area_succession_from_id_index" on "stations"."area_succession" ("from_id")');
    this.addSql('create index "area_succession_to_id_index" on "stations"."area_succession" ("to_id")');
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
      'create table "stations"."metric_term" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "code" varchar(255) not null, "label" varchar(255) not null, "label_en" varchar(255) not null, "unit" varchar(255) not null, "unit_label" varchar(255) not null, "nature" varchar(255) not null, "definition" text not null, "is_derived" boolean not null, primary key ("id"))',
    );
    this.addSql('alter table "stations"."metric_term" add constraint "metric_term_code_unique" unique ("code")');
    this.addSql(
      'create table "stations"."reported_figure" ("id" varchar(255) not null, "subject_type" varchar(255) not null, "subject_id" varchar(255) not null, "metric" varchar(255) not null, "value" double precision null, "upper_value" double precision null, "unit" varchar(255) not null, "qualifier" varchar(255) not null, "kind" varchar(255) not null, "as_of" varchar(255) null, "due_on" varchar(255) null, "raw_phrase" varchar(255) null, "period_start" varchar(255) null, "period_end" varchar(255) null, "period_status" varchar(255) null, "precision" double precision null, "definition" text null, "claimed_by" varchar(255) null, "source_id" varchar(255) not null, "provenance" jsonb not null, "supersedes_id" varchar(255) null, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      'create index "reported_figure_subject_id_metric_index" on "stations"."reported_figure" ("subject_id", "metric")',
    );
    this.addSql(
      'create table "stations"."station" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "generic_name" varchar(255) null, "tier" text not null, "area_id" varchar(255) not null, "roles" jsonb not null, "established_on" varchar(255) null, "established_earliest" varchar(255) null, "established_latest" varchar(255) null, "service_mode" text null, "spaces_open_ended" boolean not null default false, "operating_modes_open_ended" boolean not null default false, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."station" add constraint "station_tier_check" check ("tier" in (\'GUIDANCE_CENTRE\', \'STATION\', \'ROOM\', \'POST\'))',
    );
    this.addSql(
      'alter table "stations"."station" add constraint "station_service_mode_check" check ("service_mode" in (\'DIRECT\', \'INDIRECT\'))',
    );
    this.addSql(
      'create table "stations"."guidance_visit" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "guide_id" varchar(255) not null, "guided_id" varchar(255) not null, "visited_on" varchar(255) null, "visited_latest" varchar(255) null, "topic" text null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."station_designation" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "kind" text not null, "level" text not null, "area_id" varchar(255) null, "issued_by" varchar(255) null, "rating" int null, primary key ("id"))',
    );
    this.addSql(
      'alter table "stations"."station_designation" add constraint "station_designation_kind_check" check ("kind" in (\'DEMONSTRATION\', \'STAR_RATING\'))',
    );
    this.addSql(
      'alter table "stations"."station_designation" add constraint "station_designation_level_check" check ("level" in (\'NATIONAL\', \'PROVINCIAL\', \'MUNICIPAL\', \'COUNTY\'))',
    );
    this.addSql(
      'create table "stations"."station_feature" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "title" varchar(255) not null, "solves_problem" text null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."station_guidance" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "guide_id" varchar(255) not null, "guided_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."station_host" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "host_kind" text not null, "host_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql('create index "station_host_host_id_index" on "stations"."station_host" ("host_id")');
    this.addSql(
      "alter table \"stations\".\"station_host\" add constraint \"station_host_host_kind_check\" check (\"host_kind\" in ('ENTERPRISE', 'PARTY_MASS_CENTRE', 'VENUE', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_AGENCY'))",
    );
    this.addSql(
      'create table "stations"."station_operating_mode" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "code" varchar(255) not null, primary key ("id"))',
    );
    this.addSql('create index "station_operating_mode_code_index" on "stations"."station_operating_mode" ("code")');
    this.addSql(
      'create table "stations"."station_operator" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "organization_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create index "station_operator_organization_id_index" on "stations"."station_operator" ("organization_id")',
    );
    this.addSql(
      'create table "stations"."station_parent" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "child_id" varchar(255) not null, "parent_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."station_space" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "kind" varchar(255) not null, "name" varchar(255) null, "floor_area" double precision null, primary key ("id"))',
    );
    this.addSql(
      'create table "stations"."station_status" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "station_id" varchar(255) not null, "status" text not null, "sequence" int not null, "due_on" varchar(255) null, "by" varchar(255) null, "by_id" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      "alter table \"stations\".\"station_status\" add constraint \"station_status_status_check\" check (\"status\" in ('PLANNED', 'PREPARING', 'SURVEYED', 'DISCUSSED', 'DECIDED', 'UNVEILED', 'ESTABLISHED', 'OPERATING', 'SUSPENDED', 'CLOSED', 'CANCELLED', 'REJECTED'))",
    );
    this.addSql(
      'alter table "stations"."area_seat" add constraint "area_seat_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."area_seat" add constraint "area_seat_seat_of_id_foreign" foreign key ("seat_of_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."station" add constraint "station_area_id_foreign" foreign key ("area_id") references "stations"."area" ("id")',
    );
    this.addSql(
      'alter table "stations"."guidance_visit" add constraint "guidance_visit_guide_id_foreign" foreign key ("guide_id") references "stations"."station" ("id")',
    );
    this.addSql(
      'alter table "stations"."guidance_visit" add constraint "guidance_visit_guided_id_foreign" foreign key ("guided_id") references "stations"."station" ("id")',
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
  }
}
