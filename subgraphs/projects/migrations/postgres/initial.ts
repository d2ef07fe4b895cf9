/** The first tables of projects on PostgreSQL. Generated from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql('create schema if not exists "projects"');
    this.addSql(
      'create table "projects"."area_import" ("id" varchar(255) not null, "edition" varchar(255) not null, "position" int not null, "state" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create table "projects"."area_parent" ("id" varchar(255) not null, "child_id" varchar(255) not null, "parent_id" varchar(255) not null, "relation" varchar(255) not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "note" text null, "evidence" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create index "area_parent_child_id_relation_index" on "projects"."area_parent" ("child_id", "relation")',
    );
    this.addSql(
      'create index "area_parent_parent_id_relation_index" on "projects"."area_parent" ("parent_id", "relation")',
    );
    this.addSql(
      'create table "projects"."area" ("id" varchar(255) not null, "code" varchar(255) null, "name" varchar(255) not null, "name_en" varchar(255) null, "level" varchar(255) not null, "kind" varchar(255) not null, "edition" varchar(255) null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, primary key ("id"))',
    );
    this.addSql('alter table "projects"."area" add constraint "area_code_unique" unique ("code")');
    this.addSql('create index "area_name_index" on "projects"."area" ("name")');
    this.addSql('create index "area_level_index" on "projects"."area" ("level")');
    this.addSql(
      'create table "projects"."area_succession" ("id" varchar(255) not null, "from_id" varchar(255) not null, "to_id" varchar(255) not null, "on" varchar(255) null, "kind" varchar(255) not null, "note" text null, primary key ("id"))',
    );
    this.addSql('create index "area_succession_from_id_index" on "projects"."area_succession" ("from_id")');
    this.addSql('create index "area_succession_to_id_index" on "projects"."area_succession" ("to_id")');
    this.addSql(
      'create table "projects"."data_load" ("key" varchar(255) not null, "loaded_at" varchar(255) not null, primary key ("key"))',
    );
    this.addSql(
      'create table "projects"."event" ("seq" serial primary key, "at" varchar(255) not null, "actor" varchar(255) not null, "noun" varchar(255) not null, "subject_id" varchar(255) not null, "action" varchar(255) not null, "from_state" varchar(255) null, "to_state" varchar(255) null, "why" varchar(255) null, "record" jsonb null)',
    );
    this.addSql('create index "event_subject_id_index" on "projects"."event" ("subject_id")');
    this.addSql(
      'create table "projects"."funding_source" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "kind" text not null, "name" varchar(255) not null, "enterprise_id" varchar(255) null, "organization_id" varchar(255) null, primary key ("id"))',
    );
    this.addSql('create index "funding_source_enterprise_id_index" on "projects"."funding_source" ("enterprise_id")');
    this.addSql(
      'create index "funding_source_organization_id_index" on "projects"."funding_source" ("organization_id")',
    );
    this.addSql(
      "alter table \"projects\".\"funding_source\" add constraint \"funding_source_kind_check\" check (\"kind\" in ('SPECIAL_FUND', 'LOTTERY', 'FISCAL', 'CHARITY', 'ENTERPRISE', 'OTHER'))",
    );
    this.addSql(
      'create table "projects"."programme" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "kind" text not null, "mechanism" text null, "level" text null, "area_id" varchar(255) null, "funder_id" varchar(255) null, primary key ("id"))',
    );
    this.addSql('create index "programme_funder_id_index" on "projects"."programme" ("funder_id")');
    this.addSql(
      'alter table "projects"."programme" add constraint "programme_kind_check" check ("kind" in (\'STATION_OPERATION\', \'SERVICE\', \'CAPACITY_BUILDING\', \'OTHER\'))',
    );
    this.addSql(
      'alter table "projects"."programme" add constraint "programme_mechanism_check" check ("mechanism" in (\'GOVERNMENT_PURCHASE\', \'VENTURE\', \'GRANT\'))',
    );
    this.addSql(
      "alter table \"projects\".\"programme\" add constraint \"programme_level_check\" check (\"level\" in ('TOWNSHIP', 'COUNTY', 'PREFECTURE', 'PROVINCE', 'NATIONAL'))",
    );
    this.addSql(
      'create table "projects"."project" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "title" varchar(255) not null, "kind" text null, "kind_basis" text not null, "programme_year" int null, "stage" text null, "origin_level" text null, "origin_area_id" varchar(255) null, "programme_id" varchar(255) null, "purchaser_name" varchar(255) null, "purchaser_kind" text null, "purchaser_basis" text null, "purchaser_agency_id" varchar(255) null, "provider_id" varchar(255) null, "performed_at_id" varchar(255) null, "performed_at_area_id" varchar(255) null, "budget_fen" bigint null, "open_for_claim" boolean null, "claim_slots" int null, "open_ended" boolean not null default false, primary key ("id"))',
    );
    this.addSql('create index "project_title_index" on "projects"."project" ("title")');
    this.addSql('create index "project_programme_year_index" on "projects"."project" ("programme_year")');
    this.addSql('create index "project_purchaser_agency_id_index" on "projects"."project" ("purchaser_agency_id")');
    this.addSql('create index "project_provider_id_index" on "projects"."project" ("provider_id")');
    this.addSql('create index "project_performed_at_id_index" on "projects"."project" ("performed_at_id")');
    this.addSql(
      'alter table "projects"."project" add constraint "project_kind_check" check ("kind" in (\'GOVERNMENT_PURCHASE\', \'VENTURE\', \'GRANT\'))',
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_kind_basis_check" check ("kind_basis" in (\'STATED\', \'INFERRED\', \'UNKNOWN\'))',
    );
    this.addSql(
      "alter table \"projects\".\"project\" add constraint \"project_stage_check\" check (\"stage\" in ('NEED_SURVEY', 'BUDGETED', 'INTENTION_PUBLISHED', 'METHOD_SET', 'NOTICE', 'BIDDING', 'EVALUATION', 'FAILED_BID', 'AWARDED', 'CONTRACTED', 'MIDTERM_EVAL', 'ACCEPTANCE', 'PERFORMANCE_EVAL', 'RENEWED', 'CANCELLED', 'COLLECTION', 'TOPICS_PUBLISHED', 'APPLICATION', 'INITIAL_REVIEW', 'REVIEW', 'REJECTED', 'PUBLIC_NOTICE', 'OPTIMISATION', 'AGREEMENT', 'FIRST_PAYMENT', 'MIDTERM', 'PAYMENT_STOPPED', 'FINAL_PAYMENT', 'FINAL', 'DELIVERY', 'CLOSED', 'TERMINATED'))",
    );
    this.addSql(
      "alter table \"projects\".\"project\" add constraint \"project_origin_level_check\" check (\"origin_level\" in ('TOWNSHIP', 'COUNTY', 'PREFECTURE', 'PROVINCE', 'NATIONAL'))",
    );
    this.addSql(
      "alter table \"projects\".\"project\" add constraint \"project_purchaser_kind_check\" check (\"purchaser_kind\" in ('TOWNSHIP', 'VILLAGE_COMMUNITY', 'COUNTY_CIVIL_AFFAIRS', 'PREFECTURE_CIVIL_AFFAIRS', 'PROVINCE_CIVIL_AFFAIRS', 'OTHER_STATE_ORGAN', 'PARTY_ORGAN', 'OTHER'))",
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_purchaser_basis_check" check ("purchaser_basis" in (\'STATUTORY\', \'BY_REFERENCE\', \'SELF_FUNDED\', \'ENCOURAGED_LOCAL\'))',
    );
    this.addSql(
      'create table "projects"."project_milestone" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "project_id" varchar(255) not null, "kind" text not null, "due_on" varchar(255) not null, "done_on" varchar(255) null, primary key ("id"))',
    );
    this.addSql('create index "project_milestone_due_on_index" on "projects"."project_milestone" ("due_on")');
    this.addSql(
      "alter table \"projects\".\"project_milestone\" add constraint \"project_milestone_kind_check\" check (\"kind\" in ('DELIVERY', 'REPORT', 'PAYMENT', 'MIDTERM', 'ACCEPTANCE', 'FINAL', 'CONTRACT_ANNOUNCED', 'CONTRACT_FILED', 'ACCEPTANCE_PUBLISHED'))",
    );
    this.addSql(
      'create table "projects"."claim" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "project_id" varchar(255) not null, "room_id" varchar(255) not null, "room_area_id" varchar(255) null, "state" text not null, "requested_on" varchar(255) not null, "confirmed_on" varchar(255) null, "brokered_by_id" varchar(255) null, primary key ("id"))',
    );
    this.addSql('create index "claim_room_id_index" on "projects"."claim" ("room_id")');
    this.addSql('create index "claim_brokered_by_id_index" on "projects"."claim" ("brokered_by_id")');
    this.addSql(
      "alter table \"projects\".\"claim\" add constraint \"claim_state_check\" check (\"state\" in ('REQUESTED', 'CONFIRMED', 'IN_DELIVERY', 'FULFILLED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'RELEASED', 'FAILED'))",
    );
    this.addSql(
      'create table "projects"."project_contract" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "project_id" varchar(255) not null, "method" text null, "amount_fen" bigint null, "awarded_on" varchar(255) null, "signed_on" varchar(255) null, "announced_on" varchar(255) null, "sign_due_on" varchar(255) null, "announce_due_on" varchar(255) null, "term_start" varchar(255) null, "term_end" varchar(255) null, "long_term_ground" text null, "above_threshold" boolean null, primary key ("id"))',
    );
    this.addSql('create index "project_contract_signed_on_index" on "projects"."project_contract" ("signed_on")');
    this.addSql(
      "alter table \"projects\".\"project_contract\" add constraint \"project_contract_method_check\" check (\"method\" in ('OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'INQUIRY', 'SINGLE_SOURCE', 'OTHER'))",
    );
    this.addSql(
      'create table "projects"."project_evaluation" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "project_id" varchar(255) not null, "kind" text not null, "held_on" varchar(255) not null, "passed" boolean null, "score" double precision null, "clients_opinion" text null, "published_on" varchar(255) null, "withheld_fen" bigint null, "reason" text null, primary key ("id"))',
    );
    this.addSql(
      'alter table "projects"."project_evaluation" add constraint "project_evaluation_kind_check" check ("kind" in (\'MIDTERM\', \'ACCEPTANCE\', \'PERFORMANCE\', \'FINAL\'))',
    );
    this.addSql(
      'create table "projects"."project_funding" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "project_id" varchar(255) not null, "source_id" varchar(255) not null, "amount_fen" bigint null, primary key ("id"))',
    );
    this.addSql(
      'create table "projects"."project_statement" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "kind" text not null, "term" varchar(255) not null, "gloss" text not null, "station_id" varchar(255) not null, "project_kinds" jsonb not null, "origin_refs" jsonb not null, primary key ("id"))',
    );
    this.addSql('create index "project_statement_station_id_index" on "projects"."project_statement" ("station_id")');
    this.addSql(
      'alter table "projects"."project_statement" add constraint "project_statement_kind_check" check ("kind" in (\'UNDERTAKING\', \'PURCHASE_SUPPORT\', \'CLAIM_ENCOURAGEMENT\', \'OUTCOME\'))',
    );
    this.addSql(
      'create table "projects"."project_target_group" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "project_id" varchar(255) not null, "target_group" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create index "project_target_group_target_group_index" on "projects"."project_target_group" ("target_group")',
    );
    this.addSql(
      'create table "projects"."purchaser_policy" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "area_id" varchar(255) not null, "programme_id" varchar(255) null, "purchaser_kind" text not null, "role" text not null, "basis" text not null, "condition" varchar(255) null, "purposes" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      "alter table \"projects\".\"purchaser_policy\" add constraint \"purchaser_policy_purchaser_kind_check\" check (\"purchaser_kind\" in ('TOWNSHIP', 'VILLAGE_COMMUNITY', 'COUNTY_CIVIL_AFFAIRS', 'PREFECTURE_CIVIL_AFFAIRS', 'PROVINCE_CIVIL_AFFAIRS', 'OTHER_STATE_ORGAN', 'PARTY_ORGAN', 'OTHER'))",
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" add constraint "purchaser_policy_role_check" check ("role" in (\'MAIN\', \'ENCOURAGED\'))',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" add constraint "purchaser_policy_basis_check" check ("basis" in (\'STATUTORY\', \'BY_REFERENCE\', \'SELF_FUNDED\', \'ENCOURAGED_LOCAL\'))',
    );
    this.addSql(
      'alter table "projects"."programme" add constraint "programme_area_id_foreign" foreign key ("area_id") references "projects"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_origin_area_id_foreign" foreign key ("origin_area_id") references "projects"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_programme_id_foreign" foreign key ("programme_id") references "projects"."programme" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_performed_at_area_id_foreign" foreign key ("performed_at_area_id") references "projects"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."project_milestone" add constraint "project_milestone_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."claim" add constraint "claim_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."claim" add constraint "claim_room_area_id_foreign" foreign key ("room_area_id") references "projects"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."project_contract" add constraint "project_contract_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."project_evaluation" add constraint "project_evaluation_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."project_funding" add constraint "project_funding_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."project_funding" add constraint "project_funding_source_id_foreign" foreign key ("source_id") references "projects"."funding_source" ("id")',
    );
    this.addSql(
      'alter table "projects"."project_target_group" add constraint "project_target_group_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" add constraint "purchaser_policy_area_id_foreign" foreign key ("area_id") references "projects"."area" ("id")',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" add constraint "purchaser_policy_programme_id_foreign" foreign key ("programme_id") references "projects"."programme" ("id") on delete set null',
    );
  }
}
