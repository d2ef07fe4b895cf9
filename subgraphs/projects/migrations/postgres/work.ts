/** What the tables of projects on PostgreSQL gain with this release. Written by `npm run migrations` from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Work extends Migration {
  override up(): void {
    this.addSql(
      'create table "projects"."idempotency" ("caller_id" text not null, "key" text not null, "digest" text not null, "kept_until" text not null, "subject_id" text null, "event_seq" int null, "refusal" jsonb null, primary key ("caller_id", "key"))',
    );
    this.addSql('create index "idempotency_kept_until_index" on "projects"."idempotency" ("kept_until")');
    this.addSql(
      'create table "projects"."procurement_dispute" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "project_id" text not null, "kind" text not null, "state" text not null, "raised_on" text not null, "suspends" boolean not null, "settled_on" text null, "upheld" boolean null, primary key ("id"))',
    );
    this.addSql(
      'create table "projects"."procurement" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "project_id" text not null, "round" int not null default 1, "surveyed_on" text null, "public_asked" boolean null, "budgeted_on" text null, "intention_on" text null, "method" text null, "method_ground" text null, "method_set_on" text null, "above_threshold" boolean null, "add_on_to_id" text null, "notice_on" text null, "bids_until" text null, "invited" int null, "opened_on" text null, "bids_received" int null, "evaluated_on" text null, "bidders_qualified" int null, "reported_on" text null, "decided_on" text null, "awarded_on" text null, "award_fen" bigint null, "provider_kind" text null, "provider_name" text null, "failed_for" text null, primary key ("id"))',
    );
    this.addSql(
      'alter table "projects"."procurement" add constraint "procurement_project_id_unique" unique ("project_id")',
    );
    this.addSql(
      'create table "projects"."contract_supplement" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "contract_id" text not null, "amount_fen" bigint not null, "signed_on" text not null, "content" text null, primary key ("id"))',
    );
    this.addSql(
      'create table "projects"."project_payment" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "project_id" text not null, "contract_id" text null, "kind" text not null, "amount_fen" bigint not null, "paid_on" text not null, primary key ("id"))',
    );
    this.addSql(
      'create table "projects"."venture_proposal" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "project_id" text not null, "filed_needs_partner" boolean not null default false, "applicant_id" text null, "co_applicant_id" text null, "applied_on" text null, "asked_fen" bigint null, "score" double precision null, "notice_until" text null, "agreed_on" text null, "agreed_fen" bigint null, "term_start" text null, "term_end" text null, "paid_fen" bigint not null default \'0\', primary key ("id"))',
    );
    this.addSql(
      'alter table "projects"."venture_proposal" add constraint "venture_proposal_project_id_unique" unique ("project_id")',
    );
    this.addSql('alter table "projects"."programme" drop constraint "programme_area_id_foreign"');
    this.addSql('alter table "projects"."project" drop constraint "project_origin_area_id_foreign"');
    this.addSql('alter table "projects"."project" drop constraint "project_performed_at_area_id_foreign"');
    this.addSql('alter table "projects"."project" drop constraint "project_programme_id_foreign"');
    this.addSql('alter table "projects"."project_milestone" drop constraint "project_milestone_project_id_foreign"');
    this.addSql('alter table "projects"."claim" drop constraint "claim_project_id_foreign"');
    this.addSql('alter table "projects"."claim" drop constraint "claim_room_area_id_foreign"');
    this.addSql('alter table "projects"."project_contract" drop constraint "project_contract_project_id_foreign"');
    this.addSql('alter table "projects"."project_evaluation" drop constraint "project_evaluation_project_id_foreign"');
    this.addSql('alter table "projects"."project_funding" drop constraint "project_funding_project_id_foreign"');
    this.addSql('alter table "projects"."project_funding" drop constraint "project_funding_source_id_foreign"');
    this.addSql(
      'alter table "projects"."project_target_group" drop constraint "project_target_group_project_id_foreign"',
    );
    this.addSql('alter table "projects"."purchaser_policy" drop constraint "purchaser_policy_area_id_foreign"');
    this.addSql('alter table "projects"."purchaser_policy" drop constraint "purchaser_policy_programme_id_foreign"');
    this.addSql('alter table "projects"."area_import" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "projects"."area_import" alter column "edition" type text using ("edition"::text)');
    this.addSql('alter table "projects"."area_import" alter column "state" type text using ("state"::text)');
    this.addSql('alter table "projects"."area_parent" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "projects"."area_parent" alter column "child_id" type text using ("child_id"::text)');
    this.addSql('alter table "projects"."area_parent" alter column "parent_id" type text using ("parent_id"::text)');
    this.addSql('alter table "projects"."area_parent" alter column "relation" type text using ("relation"::text)');
    this.addSql('alter table "projects"."area_parent" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "projects"."area_parent" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "projects"."area_parent" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "projects"."area_parent" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "projects"."area_parent" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."area_parent" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "projects"."area_parent" alter column "evidence" type text using ("evidence"::text)');
    this.addSql('alter table "projects"."area" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "projects"."area" alter column "code" type text using ("code"::text)');
    this.addSql('alter table "projects"."area" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "projects"."area" alter column "name_en" type text using ("name_en"::text)');
    this.addSql('alter table "projects"."area" alter column "level" type text using ("level"::text)');
    this.addSql('alter table "projects"."area" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "projects"."area" alter column "edition" type text using ("edition"::text)');
    this.addSql('alter table "projects"."area" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "projects"."area" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql('alter table "projects"."area_succession" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "projects"."area_succession" alter column "from_id" type text using ("from_id"::text)');
    this.addSql('alter table "projects"."area_succession" alter column "to_id" type text using ("to_id"::text)');
    this.addSql('alter table "projects"."area_succession" alter column "on" type text using ("on"::text)');
    this.addSql('alter table "projects"."area_succession" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "projects"."data_load" alter column "key" type text using ("key"::text)');
    this.addSql('alter table "projects"."data_load" alter column "loaded_at" type text using ("loaded_at"::text)');
    this.addSql('alter table "projects"."event" add "version" int null');
    this.addSql('alter table "projects"."event" alter column "at" type text using ("at"::text)');
    this.addSql('alter table "projects"."event" alter column "actor" type text using ("actor"::text)');
    this.addSql('alter table "projects"."event" alter column "noun" type text using ("noun"::text)');
    this.addSql('alter table "projects"."event" alter column "subject_id" type text using ("subject_id"::text)');
    this.addSql('alter table "projects"."event" alter column "action" type text using ("action"::text)');
    this.addSql('alter table "projects"."event" alter column "from_state" type text using ("from_state"::text)');
    this.addSql('alter table "projects"."event" alter column "to_state" type text using ("to_state"::text)');
    this.addSql('alter table "projects"."event" alter column "why" type text using ("why"::text)');
    this.addSql('alter table "projects"."funding_source" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "projects"."funding_source" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."funding_source" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "projects"."funding_source" alter column "name" type text using ("name"::text)');
    this.addSql(
      'alter table "projects"."funding_source" alter column "enterprise_id" type text using ("enterprise_id"::text)',
    );
    this.addSql(
      'alter table "projects"."funding_source" alter column "organization_id" type text using ("organization_id"::text)',
    );
    this.addSql('alter table "projects"."programme" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "projects"."programme" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "projects"."programme" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "projects"."programme" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "projects"."programme" alter column "area_id" type text using ("area_id"::text)');
    this.addSql('alter table "projects"."programme" alter column "funder_id" type text using ("funder_id"::text)');
    this.addSql(
      'alter table "projects"."programme" add constraint "programme_area_id_foreign" foreign key ("area_id") references "projects"."area" ("id") on delete set null',
    );
    this.addSql('alter table "projects"."project" drop constraint "project_purchaser_kind_check"');
    this.addSql(
      'alter table "projects"."project" add "eligible_area_id" text null, add "claim_term_days" int null, add "renewal_of_id" text null',
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_eligible_area_id_foreign" foreign key ("eligible_area_id") references "projects"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_renewal_of_id_foreign" foreign key ("renewal_of_id") references "projects"."project" ("id") on delete set null',
    );
    this.addSql('alter table "projects"."project" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "projects"."project" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "projects"."project" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "projects"."project" alter column "title" type text using ("title"::text)');
    this.addSql(
      'alter table "projects"."project" alter column "origin_area_id" type text using ("origin_area_id"::text)',
    );
    this.addSql('alter table "projects"."project" alter column "programme_id" type text using ("programme_id"::text)');
    this.addSql(
      'alter table "projects"."project" alter column "purchaser_name" type text using ("purchaser_name"::text)',
    );
    this.addSql(
      'alter table "projects"."project" alter column "purchaser_agency_id" type text using ("purchaser_agency_id"::text)',
    );
    this.addSql('alter table "projects"."project" alter column "provider_id" type text using ("provider_id"::text)');
    this.addSql(
      'alter table "projects"."project" alter column "performed_at_id" type text using ("performed_at_id"::text)',
    );
    this.addSql(
      'alter table "projects"."project" alter column "performed_at_area_id" type text using ("performed_at_area_id"::text)',
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_origin_area_id_foreign" foreign key ("origin_area_id") references "projects"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_performed_at_area_id_foreign" foreign key ("performed_at_area_id") references "projects"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."project" add constraint "project_programme_id_foreign" foreign key ("programme_id") references "projects"."programme" ("id") on delete set null',
    );
    this.addSql(
      "alter table \"projects\".\"project\" add constraint \"project_purchaser_kind_check\" check (\"purchaser_kind\" in ('TOWNSHIP', 'VILLAGE_COMMUNITY', 'COUNTY_CIVIL_AFFAIRS', 'PREFECTURE_CIVIL_AFFAIRS', 'PROVINCE_CIVIL_AFFAIRS', 'OTHER_STATE_ORGAN', 'PARTY_ORGAN', 'MASS_ORGANIZATION', 'INSTITUTION_CLASS_ONE', 'OTHER'))",
    );
    this.addSql('alter table "projects"."project_milestone" drop constraint "project_milestone_kind_check"');
    this.addSql(
      'alter table "projects"."project_milestone" add "duty_key" text null, add "suspended" boolean not null default false',
    );
    this.addSql('alter table "projects"."project_milestone" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "projects"."project_milestone" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_milestone" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_milestone" alter column "project_id" type text using ("project_id"::text)',
    );
    this.addSql('alter table "projects"."project_milestone" alter column "due_on" type text using ("due_on"::text)');
    this.addSql('alter table "projects"."project_milestone" alter column "done_on" type text using ("done_on"::text)');
    this.addSql(
      'alter table "projects"."project_milestone" add constraint "project_milestone_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."project_milestone" add constraint "project_milestone_duty_unique" unique ("project_id", "duty_key")',
    );
    this.addSql(
      "alter table \"projects\".\"project_milestone\" add constraint \"project_milestone_kind_check\" check (\"kind\" in ('DELIVERY', 'REPORT', 'PAYMENT', 'MIDTERM', 'ACCEPTANCE', 'FINAL', 'EVALUATION_REPORTED', 'AWARD_DECIDED', 'CONTRACT_SIGNED', 'CONTRACT_ANNOUNCED', 'CONTRACT_FILED', 'ACCEPTANCE_PUBLISHED', 'CHALLENGE_ANSWERED', 'COMPLAINT_DECIDED'))",
    );
    this.addSql(
      'alter table "projects"."claim" add "slot" int null, add "holder_id" text null, add "expires_on" text null, add "started_on" text null, add "ended_on" text null',
    );
    this.addSql('alter table "projects"."claim" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "projects"."claim" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql('alter table "projects"."claim" alter column "superseded_at" type text using ("superseded_at"::text)');
    this.addSql('alter table "projects"."claim" alter column "project_id" type text using ("project_id"::text)');
    this.addSql('alter table "projects"."claim" alter column "room_id" type text using ("room_id"::text)');
    this.addSql('alter table "projects"."claim" alter column "room_area_id" type text using ("room_area_id"::text)');
    this.addSql('alter table "projects"."claim" alter column "requested_on" type text using ("requested_on"::text)');
    this.addSql('alter table "projects"."claim" alter column "confirmed_on" type text using ("confirmed_on"::text)');
    this.addSql(
      'alter table "projects"."claim" alter column "brokered_by_id" type text using ("brokered_by_id"::text)',
    );
    this.addSql(
      'alter table "projects"."claim" add constraint "claim_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."claim" add constraint "claim_room_area_id_foreign" foreign key ("room_area_id") references "projects"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."claim" add constraint "claim_holder_unique" unique ("project_id", "holder_id")',
    );
    this.addSql('alter table "projects"."claim" add constraint "claim_slot_unique" unique ("project_id", "slot")');
    this.addSql(
      'alter table "projects"."project_contract" add "filed_on" text null, add "bond_fen" bigint null, add "clauses_kept" jsonb null, add "supplement_fen" bigint not null default \'0\', add "paid_fen" bigint not null default \'0\'',
    );
    this.addSql('alter table "projects"."project_contract" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "projects"."project_contract" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_contract" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_contract" alter column "project_id" type text using ("project_id"::text)',
    );
    this.addSql(
      'alter table "projects"."project_contract" alter column "awarded_on" type text using ("awarded_on"::text)',
    );
    this.addSql(
      'alter table "projects"."project_contract" alter column "signed_on" type text using ("signed_on"::text)',
    );
    this.addSql(
      'alter table "projects"."project_contract" alter column "announced_on" type text using ("announced_on"::text)',
    );
    this.addSql(
      'alter table "projects"."project_contract" alter column "sign_due_on" type text using ("sign_due_on"::text)',
    );
    this.addSql(
      'alter table "projects"."project_contract" alter column "announce_due_on" type text using ("announce_due_on"::text)',
    );
    this.addSql(
      'alter table "projects"."project_contract" alter column "term_start" type text using ("term_start"::text)',
    );
    this.addSql('alter table "projects"."project_contract" alter column "term_end" type text using ("term_end"::text)');
    this.addSql(
      'alter table "projects"."project_contract" add constraint "project_contract_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."project_contract" add constraint "project_contract_paid_check" check (paid_fen <= amount_fen + supplement_fen)',
    );
    this.addSql('alter table "projects"."project_evaluation" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "projects"."project_evaluation" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_evaluation" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_evaluation" alter column "project_id" type text using ("project_id"::text)',
    );
    this.addSql('alter table "projects"."project_evaluation" alter column "held_on" type text using ("held_on"::text)');
    this.addSql(
      'alter table "projects"."project_evaluation" alter column "published_on" type text using ("published_on"::text)',
    );
    this.addSql(
      'alter table "projects"."project_evaluation" add constraint "project_evaluation_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql('alter table "projects"."project_funding" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "projects"."project_funding" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_funding" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_funding" alter column "project_id" type text using ("project_id"::text)',
    );
    this.addSql(
      'alter table "projects"."project_funding" alter column "source_id" type text using ("source_id"::text)',
    );
    this.addSql(
      'alter table "projects"."project_funding" add constraint "project_funding_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."project_funding" add constraint "project_funding_source_id_foreign" foreign key ("source_id") references "projects"."funding_source" ("id")',
    );
    this.addSql('alter table "projects"."project_statement" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "projects"."project_statement" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_statement" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "projects"."project_statement" alter column "term" type text using ("term"::text)');
    this.addSql(
      'alter table "projects"."project_statement" alter column "station_id" type text using ("station_id"::text)',
    );
    this.addSql('alter table "projects"."project_target_group" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "projects"."project_target_group" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_target_group" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."project_target_group" alter column "project_id" type text using ("project_id"::text)',
    );
    this.addSql(
      'alter table "projects"."project_target_group" alter column "target_group" type text using ("target_group"::text)',
    );
    this.addSql(
      'alter table "projects"."project_target_group" add constraint "project_target_group_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql('alter table "projects"."purchaser_policy" drop constraint "purchaser_policy_purchaser_kind_check"');
    this.addSql('alter table "projects"."purchaser_policy" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "projects"."purchaser_policy" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "projects"."purchaser_policy" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "projects"."purchaser_policy" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql('alter table "projects"."purchaser_policy" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "projects"."purchaser_policy" alter column "programme_id" type text using ("programme_id"::text)',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" alter column "condition" type text using ("condition"::text)',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" add constraint "purchaser_policy_area_id_foreign" foreign key ("area_id") references "projects"."area" ("id")',
    );
    this.addSql(
      'alter table "projects"."purchaser_policy" add constraint "purchaser_policy_programme_id_foreign" foreign key ("programme_id") references "projects"."programme" ("id") on delete set null',
    );
    this.addSql(
      "alter table \"projects\".\"purchaser_policy\" add constraint \"purchaser_policy_purchaser_kind_check\" check (\"purchaser_kind\" in ('TOWNSHIP', 'VILLAGE_COMMUNITY', 'COUNTY_CIVIL_AFFAIRS', 'PREFECTURE_CIVIL_AFFAIRS', 'PROVINCE_CIVIL_AFFAIRS', 'OTHER_STATE_ORGAN', 'PARTY_ORGAN', 'MASS_ORGANIZATION', 'INSTITUTION_CLASS_ONE', 'OTHER'))",
    );
    this.addSql(
      'alter table "projects"."procurement_dispute" add constraint "procurement_dispute_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."procurement_dispute" add constraint "procurement_dispute_kind_check" check ("kind" in (\'CHALLENGE\', \'COMPLAINT\'))',
    );
    this.addSql(
      'alter table "projects"."procurement_dispute" add constraint "procurement_dispute_state_check" check ("state" in (\'OPEN\', \'ANSWERED\', \'WITHDRAWN\'))',
    );
    this.addSql(
      'alter table "projects"."procurement" add constraint "procurement_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."procurement" add constraint "procurement_add_on_to_id_foreign" foreign key ("add_on_to_id") references "projects"."project_contract" ("id") on delete set null',
    );
    this.addSql(
      "alter table \"projects\".\"procurement\" add constraint \"procurement_method_check\" check (\"method\" in ('OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'INQUIRY', 'SINGLE_SOURCE', 'OTHER'))",
    );
    this.addSql(
      "alter table \"projects\".\"procurement\" add constraint \"procurement_method_ground_check\" check (\"method_ground\" in ('LIMITED_SUPPLIERS', 'TENDER_TOO_COSTLY', 'FAILED_TENDER', 'COMPLEX', 'URGENT', 'COST_UNKNOWN', 'PURCHASED_SERVICE', 'SOLE_SUPPLIER', 'EMERGENCY', 'ADD_ON', 'OTHER'))",
    );
    this.addSql(
      "alter table \"projects\".\"procurement\" add constraint \"procurement_provider_kind_check\" check (\"provider_kind\" in ('SOCIAL_ORGANIZATION', 'ENTERPRISE', 'INSTITUTION_CLASS_TWO', 'INSTITUTION_COMMERCIAL', 'RURAL_COLLECTIVE', 'SELF_GOVERNING_BODY', 'INDIVIDUAL', 'STATE_ORGAN', 'MASS_ORGANIZATION', 'INSTITUTION_CLASS_ONE'))",
    );
    this.addSql(
      'alter table "projects"."contract_supplement" add constraint "contract_supplement_contract_id_foreign" foreign key ("contract_id") references "projects"."project_contract" ("id")',
    );
    this.addSql(
      'alter table "projects"."contract_supplement" add constraint "contract_supplement_amount_check" check (amount_fen > 0)',
    );
    this.addSql(
      'alter table "projects"."project_payment" add constraint "project_payment_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."project_payment" add constraint "project_payment_contract_id_foreign" foreign key ("contract_id") references "projects"."project_contract" ("id") on delete set null',
    );
    this.addSql(
      'alter table "projects"."project_payment" add constraint "project_payment_amount_check" check (amount_fen > 0)',
    );
    this.addSql(
      'alter table "projects"."project_payment" add constraint "project_payment_kind_check" check ("kind" in (\'CONTRACT\', \'FIRST_TRANCHE\', \'FINAL_TRANCHE\'))',
    );
    this.addSql(
      'alter table "projects"."venture_proposal" add constraint "venture_proposal_project_id_foreign" foreign key ("project_id") references "projects"."project" ("id")',
    );
    this.addSql(
      'alter table "projects"."venture_proposal" add constraint "venture_proposal_paid_check" check (paid_fen <= agreed_fen)',
    );
  }
}
