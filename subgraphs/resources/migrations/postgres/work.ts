/** What the tables of resources on PostgreSQL gain with this release. Written by `npm run migrations` from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Work extends Migration {
  override up(): void {
    this.addSql(
      'create table "resources"."idempotency" ("caller_id" text not null, "key" text not null, "digest" text not null, "kept_until" text not null, "subject_id" text null, "event_seq" int null, "refusal" jsonb null, primary key ("caller_id", "key"))',
    );
    this.addSql('create index "idempotency_kept_until_index" on "resources"."idempotency" ("kept_until")');
    this.addSql(
      'create table "resources"."fund_transaction" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "fund_id" text not null, "position" int not null, "kind" text not null, "counts_as" text not null, "balance_change_fen" bigint not null, "committed_change_fen" bigint not null, "balance_after_fen" bigint not null, "committed_after_fen" bigint not null, "occurred_on" text not null, "channel" text null, "charity_id" text null, "purpose" text null, "station_id" text null, "session_id" text null, "activity_id" text null, "commitment_id" text null, "contribution_id" text null, "reverses_id" text null, "note" text null, primary key ("id"))',
    );
    this.addSql('create index "fund_transaction_station_id_index" on "resources"."fund_transaction" ("station_id")');
    this.addSql(
      'create index "fund_transaction_fund_id_occurred_on_index" on "resources"."fund_transaction" ("fund_id", "occurred_on")',
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_reverses_id_unique" unique ("reverses_id")',
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_fund_id_position_unique" unique ("fund_id", "position")',
    );
    this.addSql(
      'create table "resources"."credit_mark" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "valid_from" text null, "valid_to" text null, "valid_from_earliest" text null, "valid_from_latest" text null, "valid_to_earliest" text null, "organization_id" text not null, "kind" text not null, "ground" text null, primary key ("id"))',
    );
    this.addSql(
      'create unique index "credit_mark_live_unique" on "resources"."credit_mark" ("organization_id", "kind") where superseded_at is null and valid_to is null',
    );
    this.addSql(
      'create table "resources"."volunteer_service" ("id" text not null, "version" int not null default 1, "recorded_at" text not null, "synthetic" boolean not null default false, "superseded_at" text null, "provenance" jsonb not null, "team_id" text null, "enterprise_id" text null, "station_id" text null, "service_item_id" text null, "activity_id" text null, "title" text not null, "served_on" text not null, "head_count" int not null, "minutes_each" int null, "rounding" text not null, "minutes_counted" int null, "status" text not null, primary key ("id"))',
    );
    this.addSql('create index "volunteer_service_station_id_index" on "resources"."volunteer_service" ("station_id")');
    this.addSql('create index "volunteer_service_served_on_index" on "resources"."volunteer_service" ("served_on")');
    this.addSql('alter table "resources"."alliance" drop constraint "alliance_area_id_foreign"');
    this.addSql('alter table "resources"."alliance_party" drop constraint "alliance_party_alliance_id_foreign"');
    this.addSql('alter table "resources"."enterprise" drop constraint "enterprise_area_id_foreign"');
    this.addSql('alter table "resources"."government_agency" drop constraint "government_agency_area_id_foreign"');
    this.addSql('alter table "resources"."government_agency" drop constraint "government_agency_parent_id_foreign"');
    this.addSql('alter table "resources"."agency_statement" drop constraint "agency_statement_agency_id_foreign"');
    this.addSql('alter table "resources"."party_mass_centre" drop constraint "party_mass_centre_area_id_foreign"');
    this.addSql('alter table "resources"."service_fund" drop constraint "service_fund_owner_id_foreign"');
    this.addSql('alter table "resources"."resource_link" drop constraint "resource_link_area_id_foreign"');
    this.addSql('alter table "resources"."resource_link" drop constraint "resource_link_fund_id_foreign"');
    this.addSql('alter table "resources"."social_organization" drop constraint "social_organization_area_id_foreign"');
    this.addSql(
      'alter table "resources"."organization_registration" drop constraint "organization_registration_organization_id_foreign"',
    );
    this.addSql('alter table "resources"."charity_status" drop constraint "charity_status_organization_id_foreign"');
    this.addSql('alter table "resources"."venue" drop constraint "venue_area_id_foreign"');
    this.addSql('alter table "resources"."volunteer_team" drop constraint "volunteer_team_area_id_foreign"');
    this.addSql('alter table "resources"."volunteer_team" drop constraint "volunteer_team_enterprise_id_foreign"');
    this.addSql('alter table "resources"."volunteer_team" drop constraint "volunteer_team_organization_id_foreign"');
    this.addSql('alter table "resources"."area_import" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "resources"."area_import" alter column "edition" type text using ("edition"::text)');
    this.addSql('alter table "resources"."area_import" alter column "state" type text using ("state"::text)');
    this.addSql('alter table "resources"."area_parent" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "resources"."area_parent" alter column "child_id" type text using ("child_id"::text)');
    this.addSql('alter table "resources"."area_parent" alter column "parent_id" type text using ("parent_id"::text)');
    this.addSql('alter table "resources"."area_parent" alter column "relation" type text using ("relation"::text)');
    this.addSql('alter table "resources"."area_parent" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "resources"."area_parent" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "resources"."area_parent" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "resources"."area_parent" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "resources"."area_parent" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."area_parent" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."area_parent" alter column "evidence" type text using ("evidence"::text)');
    this.addSql('alter table "resources"."area" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "resources"."area" alter column "code" type text using ("code"::text)');
    this.addSql('alter table "resources"."area" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."area" alter column "name_en" type text using ("name_en"::text)');
    this.addSql('alter table "resources"."area" alter column "level" type text using ("level"::text)');
    this.addSql('alter table "resources"."area" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "resources"."area" alter column "edition" type text using ("edition"::text)');
    this.addSql('alter table "resources"."area" alter column "valid_from" type text using ("valid_from"::text)');
    this.addSql('alter table "resources"."area" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql('alter table "resources"."alliance" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "resources"."alliance" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "resources"."alliance" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."alliance" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."alliance" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "resources"."alliance" add constraint "alliance_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql('alter table "resources"."alliance_party" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."alliance_party" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."alliance_party" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."alliance_party" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "resources"."alliance_party" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "resources"."alliance_party" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "resources"."alliance_party" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "resources"."alliance_party" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "resources"."alliance_party" alter column "alliance_id" type text using ("alliance_id"::text)',
    );
    this.addSql('alter table "resources"."alliance_party" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "resources"."alliance_party" alter column "party_id" type text using ("party_id"::text)');
    this.addSql(
      'alter table "resources"."alliance_party" add constraint "alliance_party_alliance_id_foreign" foreign key ("alliance_id") references "resources"."alliance" ("id")',
    );
    this.addSql(
      'create unique index "alliance_party_live_unique" on "resources"."alliance_party" ("alliance_id", "kind", "party_id") where superseded_at is null and valid_to is null',
    );
    this.addSql('alter table "resources"."area_succession" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "resources"."area_succession" alter column "from_id" type text using ("from_id"::text)');
    this.addSql('alter table "resources"."area_succession" alter column "to_id" type text using ("to_id"::text)');
    this.addSql('alter table "resources"."area_succession" alter column "on" type text using ("on"::text)');
    this.addSql('alter table "resources"."area_succession" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "resources"."collective" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."collective" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."collective" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."collective" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "resources"."collective" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."collective" alter column "subject_id" type text using ("subject_id"::text)');
    this.addSql('alter table "resources"."data_load" alter column "key" type text using ("key"::text)');
    this.addSql('alter table "resources"."data_load" alter column "loaded_at" type text using ("loaded_at"::text)');
    this.addSql('alter table "resources"."enterprise" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."enterprise" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."enterprise" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."enterprise" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."enterprise" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "resources"."enterprise" alter column "credit_code" type text using ("credit_code"::text)',
    );
    this.addSql(
      'alter table "resources"."enterprise" alter column "representative_role" type text using ("representative_role"::text)',
    );
    this.addSql(
      'alter table "resources"."enterprise" alter column "representative_name" type text using ("representative_name"::text)',
    );
    this.addSql(
      'alter table "resources"."enterprise" add constraint "enterprise_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql(
      'create unique index "enterprise_credit_code_unique" on "resources"."enterprise" ("credit_code") where superseded_at is null',
    );
    this.addSql('alter table "resources"."event" add "version" int null');
    this.addSql('alter table "resources"."event" alter column "at" type text using ("at"::text)');
    this.addSql('alter table "resources"."event" alter column "actor" type text using ("actor"::text)');
    this.addSql('alter table "resources"."event" alter column "noun" type text using ("noun"::text)');
    this.addSql('alter table "resources"."event" alter column "subject_id" type text using ("subject_id"::text)');
    this.addSql('alter table "resources"."event" alter column "action" type text using ("action"::text)');
    this.addSql('alter table "resources"."event" alter column "from_state" type text using ("from_state"::text)');
    this.addSql('alter table "resources"."event" alter column "to_state" type text using ("to_state"::text)');
    this.addSql('alter table "resources"."event" alter column "why" type text using ("why"::text)');
    this.addSql('alter table "resources"."government_agency" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."government_agency" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."government_agency" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."government_agency" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."government_agency" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "resources"."government_agency" alter column "parent_id" type text using ("parent_id"::text)',
    );
    this.addSql(
      'alter table "resources"."government_agency" add constraint "government_agency_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql(
      'alter table "resources"."government_agency" add constraint "government_agency_parent_id_foreign" foreign key ("parent_id") references "resources"."government_agency" ("id") on delete set null',
    );
    this.addSql('alter table "resources"."agency_statement" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."agency_statement" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."agency_statement" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."agency_statement" alter column "agency_id" type text using ("agency_id"::text)',
    );
    this.addSql(
      'alter table "resources"."agency_statement" alter column "speaker_role" type text using ("speaker_role"::text)',
    );
    this.addSql('alter table "resources"."agency_statement" alter column "said_on" type text using ("said_on"::text)');
    this.addSql(
      'alter table "resources"."agency_statement" add constraint "agency_statement_agency_id_foreign" foreign key ("agency_id") references "resources"."government_agency" ("id")',
    );
    this.addSql('alter table "resources"."link_kind" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "resources"."link_kind" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql(
      'alter table "resources"."link_kind" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."link_kind" alter column "code" type text using ("code"::text)');
    this.addSql('alter table "resources"."link_kind" alter column "label" type text using ("label"::text)');
    this.addSql('alter table "resources"."link_kind" alter column "label_en" type text using ("label_en"::text)');
    this.addSql('alter table "resources"."link_kind" alter column "direction" type text using ("direction"::text)');
    this.addSql('alter table "resources"."party_kind" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."party_kind" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."party_kind" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."party_kind" alter column "code" type text using ("code"::text)');
    this.addSql('alter table "resources"."party_kind" alter column "label" type text using ("label"::text)');
    this.addSql('alter table "resources"."party_kind" alter column "label_en" type text using ("label_en"::text)');
    this.addSql('alter table "resources"."party_mass_centre" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."party_mass_centre" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."party_mass_centre" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."party_mass_centre" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."party_mass_centre" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "resources"."party_mass_centre" add constraint "party_mass_centre_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql('alter table "resources"."reported_figure" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."reported_figure" alter column "subject_type" type text using ("subject_type"::text)',
    );
    this.addSql(
      'alter table "resources"."reported_figure" alter column "subject_id" type text using ("subject_id"::text)',
    );
    this.addSql('alter table "resources"."reported_figure" alter column "metric" type text using ("metric"::text)');
    this.addSql('alter table "resources"."reported_figure" alter column "unit" type text using ("unit"::text)');
    this.addSql(
      'alter table "resources"."reported_figure" alter column "qualifier" type text using ("qualifier"::text)',
    );
    this.addSql('alter table "resources"."reported_figure" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "resources"."reported_figure" alter column "as_of" type text using ("as_of"::text)');
    this.addSql('alter table "resources"."reported_figure" alter column "due_on" type text using ("due_on"::text)');
    this.addSql(
      'alter table "resources"."reported_figure" alter column "raw_phrase" type text using ("raw_phrase"::text)',
    );
    this.addSql(
      'alter table "resources"."reported_figure" alter column "period_start" type text using ("period_start"::text)',
    );
    this.addSql(
      'alter table "resources"."reported_figure" alter column "period_end" type text using ("period_end"::text)',
    );
    this.addSql(
      'alter table "resources"."reported_figure" alter column "period_status" type text using ("period_status"::text)',
    );
    this.addSql(
      'alter table "resources"."reported_figure" alter column "claimed_by" type text using ("claimed_by"::text)',
    );
    this.addSql(
      'alter table "resources"."reported_figure" alter column "source_id" type text using ("source_id"::text)',
    );
    this.addSql(
      'alter table "resources"."reported_figure" alter column "supersedes_id" type text using ("supersedes_id"::text)',
    );
    this.addSql(
      'alter table "resources"."reported_figure" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."reported_figure" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."service_fund" add "status" text not null default \'OPEN\', add "permitted_purposes" jsonb null, add "balance_fen" bigint not null default \'0\', add "committed_fen" bigint not null default \'0\', add "entries" int not null default 0',
    );
    this.addSql('alter table "resources"."service_fund" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."service_fund" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."service_fund" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."service_fund" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."service_fund" alter column "owner_id" type text using ("owner_id"::text)');
    this.addSql(
      'alter table "resources"."service_fund" alter column "contribution_channel_basis" type text using ("contribution_channel_basis"::text)',
    );
    this.addSql(
      'alter table "resources"."service_fund" alter column "established_on" type text using ("established_on"::text)',
    );
    this.addSql(
      'alter table "resources"."service_fund" add constraint "service_fund_owner_id_foreign" foreign key ("owner_id") references "resources"."enterprise" ("id")',
    );
    this.addSql(
      'alter table "resources"."service_fund" add constraint "service_fund_balance_check" check (committed_fen >= 0 and balance_fen >= committed_fen)',
    );
    this.addSql(
      'alter table "resources"."service_fund" add constraint "service_fund_status_check" check ("status" in (\'OPEN\', \'CLOSED\'))',
    );
    this.addSql(
      'alter table "resources"."resource_link" add "service_types" jsonb null, add "end_reason" text null, add "live_key" text null',
    );
    this.addSql('alter table "resources"."resource_link" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."resource_link" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."resource_link" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."resource_link" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "resources"."resource_link" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "resources"."resource_link" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "resources"."resource_link" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "resources"."resource_link" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql('alter table "resources"."resource_link" alter column "kind" type text using ("kind"::text)');
    this.addSql('alter table "resources"."resource_link" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."resource_link" alter column "from_id" type text using ("from_id"::text)');
    this.addSql('alter table "resources"."resource_link" alter column "from_kind" type text using ("from_kind"::text)');
    this.addSql('alter table "resources"."resource_link" alter column "to_id" type text using ("to_id"::text)');
    this.addSql('alter table "resources"."resource_link" alter column "to_kind" type text using ("to_kind"::text)');
    this.addSql(
      'alter table "resources"."resource_link" alter column "asserted_by_name" type text using ("asserted_by_name"::text)',
    );
    this.addSql('alter table "resources"."resource_link" alter column "mechanism" type text using ("mechanism"::text)');
    this.addSql('alter table "resources"."resource_link" alter column "fund_id" type text using ("fund_id"::text)');
    this.addSql('alter table "resources"."resource_link" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "resources"."resource_link" add constraint "resource_link_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "resources"."resource_link" add constraint "resource_link_fund_id_foreign" foreign key ("fund_id") references "resources"."service_fund" ("id") on delete set null',
    );
    this.addSql(
      'alter table "resources"."resource_link" add constraint "resource_link_live_key_unique" unique ("live_key")',
    );
    this.addSql('alter table "resources"."social_organization" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."social_organization" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."social_organization" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."social_organization" alter column "name" type text using ("name"::text)');
    this.addSql(
      'alter table "resources"."social_organization" alter column "area_id" type text using ("area_id"::text)',
    );
    this.addSql(
      'alter table "resources"."social_organization" alter column "credit_code" type text using ("credit_code"::text)',
    );
    this.addSql(
      'alter table "resources"."social_organization" add constraint "social_organization_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql(
      'create unique index "social_organization_credit_code_unique" on "resources"."social_organization" ("credit_code") where superseded_at is null and status = \'ACTIVE\'',
    );
    this.addSql(
      'alter table "resources"."organization_registration" add "filed_with_id" text null, add "local_number" text null',
    );
    this.addSql(
      'alter table "resources"."organization_registration" add constraint "organization_registration_filed_with_id_foreign" foreign key ("filed_with_id") references "resources"."area" ("id") on delete set null',
    );
    this.addSql('alter table "resources"."organization_registration" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."organization_registration" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."organization_registration" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."organization_registration" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql(
      'alter table "resources"."organization_registration" alter column "valid_to" type text using ("valid_to"::text)',
    );
    this.addSql(
      'alter table "resources"."organization_registration" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "resources"."organization_registration" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "resources"."organization_registration" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "resources"."organization_registration" alter column "organization_id" type text using ("organization_id"::text)',
    );
    this.addSql(
      'alter table "resources"."organization_registration" alter column "authority" type text using ("authority"::text)',
    );
    this.addSql(
      'alter table "resources"."organization_registration" add constraint "organization_registration_organization_id_foreign" foreign key ("organization_id") references "resources"."social_organization" ("id")',
    );
    this.addSql(
      'create unique index "organization_registration_number_unique" on "resources"."organization_registration" ("filed_with_id", "local_number") where superseded_at is null and valid_to is null',
    );
    this.addSql('alter table "resources"."charity_status" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."charity_status" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."charity_status" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."charity_status" alter column "valid_from" type text using ("valid_from"::text)',
    );
    this.addSql('alter table "resources"."charity_status" alter column "valid_to" type text using ("valid_to"::text)');
    this.addSql(
      'alter table "resources"."charity_status" alter column "valid_from_earliest" type text using ("valid_from_earliest"::text)',
    );
    this.addSql(
      'alter table "resources"."charity_status" alter column "valid_from_latest" type text using ("valid_from_latest"::text)',
    );
    this.addSql(
      'alter table "resources"."charity_status" alter column "valid_to_earliest" type text using ("valid_to_earliest"::text)',
    );
    this.addSql(
      'alter table "resources"."charity_status" alter column "organization_id" type text using ("organization_id"::text)',
    );
    this.addSql(
      'alter table "resources"."charity_status" add constraint "charity_status_organization_id_foreign" foreign key ("organization_id") references "resources"."social_organization" ("id")',
    );
    this.addSql('alter table "resources"."venue" alter column "id" type text using ("id"::text)');
    this.addSql('alter table "resources"."venue" alter column "recorded_at" type text using ("recorded_at"::text)');
    this.addSql('alter table "resources"."venue" alter column "superseded_at" type text using ("superseded_at"::text)');
    this.addSql('alter table "resources"."venue" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."venue" alter column "area_id" type text using ("area_id"::text)');
    this.addSql('alter table "resources"."venue" alter column "kind" type text using ("kind"::text)');
    this.addSql(
      'alter table "resources"."venue" add constraint "venue_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql('alter table "resources"."venue_kind" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."venue_kind" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."venue_kind" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."venue_kind" alter column "code" type text using ("code"::text)');
    this.addSql('alter table "resources"."venue_kind" alter column "label" type text using ("label"::text)');
    this.addSql('alter table "resources"."venue_kind" alter column "label_en" type text using ("label_en"::text)');
    this.addSql(
      'alter table "resources"."volunteer_team" add "status" text not null default \'ACTIVE\', add "disbanded_on" text null, add "skills" jsonb null',
    );
    this.addSql('alter table "resources"."volunteer_team" alter column "id" type text using ("id"::text)');
    this.addSql(
      'alter table "resources"."volunteer_team" alter column "recorded_at" type text using ("recorded_at"::text)',
    );
    this.addSql(
      'alter table "resources"."volunteer_team" alter column "superseded_at" type text using ("superseded_at"::text)',
    );
    this.addSql('alter table "resources"."volunteer_team" alter column "name" type text using ("name"::text)');
    this.addSql('alter table "resources"."volunteer_team" alter column "area_id" type text using ("area_id"::text)');
    this.addSql(
      'alter table "resources"."volunteer_team" alter column "enterprise_id" type text using ("enterprise_id"::text)',
    );
    this.addSql(
      'alter table "resources"."volunteer_team" alter column "organization_id" type text using ("organization_id"::text)',
    );
    this.addSql(
      'alter table "resources"."volunteer_team" alter column "established_on" type text using ("established_on"::text)',
    );
    this.addSql(
      'alter table "resources"."volunteer_team" add constraint "volunteer_team_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql(
      'alter table "resources"."volunteer_team" add constraint "volunteer_team_enterprise_id_foreign" foreign key ("enterprise_id") references "resources"."enterprise" ("id") on delete set null',
    );
    this.addSql(
      'alter table "resources"."volunteer_team" add constraint "volunteer_team_organization_id_foreign" foreign key ("organization_id") references "resources"."social_organization" ("id") on delete set null',
    );
    this.addSql(
      'alter table "resources"."volunteer_team" add constraint "volunteer_team_status_check" check ("status" in (\'ACTIVE\', \'DISBANDED\'))',
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_fund_id_foreign" foreign key ("fund_id") references "resources"."service_fund" ("id")',
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_charity_id_foreign" foreign key ("charity_id") references "resources"."social_organization" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_commitment_id_foreign" foreign key ("commitment_id") references "resources"."fund_transaction" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_contribution_id_foreign" foreign key ("contribution_id") references "resources"."fund_transaction" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_reverses_id_foreign" foreign key ("reverses_id") references "resources"."fund_transaction" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_balance_check" check (committed_after_fen >= 0 and balance_after_fen >= committed_after_fen)',
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_once_check" check (version = 1 and superseded_at is null)',
    );
    this.addSql(
      "alter table \"resources\".\"fund_transaction\" add constraint \"fund_transaction_kind_check\" check (\"kind\" in ('CONTRIBUTION', 'COMMITMENT', 'RELEASE', 'SPENDING', 'REFUND', 'RETURN', 'REVERSAL'))",
    );
    this.addSql(
      "alter table \"resources\".\"fund_transaction\" add constraint \"fund_transaction_counts_as_check\" check (\"counts_as\" in ('CONTRIBUTION', 'COMMITMENT', 'RELEASE', 'SPENDING', 'REFUND', 'RETURN', 'REVERSAL'))",
    );
    this.addSql(
      'alter table "resources"."fund_transaction" add constraint "fund_transaction_channel_check" check ("channel" in (\'OWN_FUNDS\', \'EMPLOYEE_DONATION\', \'VIA_CHARITY\'))',
    );
    this.addSql(
      'create or replace function "resources"."fund_transaction_fund_transaction_append_only_fn"() returns trigger as $$ begin select raise(abort, \'entries of a ledger are never changed\'); end; $$ language plpgsql',
    );
    this.addSql(
      'create trigger "fund_transaction_append_only" BEFORE UPDATE OR DELETE on "resources"."fund_transaction" for each ROW execute function "resources"."fund_transaction_fund_transaction_append_only_fn"()',
    );
    this.addSql(
      'alter table "resources"."credit_mark" add constraint "credit_mark_organization_id_foreign" foreign key ("organization_id") references "resources"."social_organization" ("id")',
    );
    this.addSql(
      'alter table "resources"."credit_mark" add constraint "credit_mark_kind_check" check ("kind" in (\'ABNORMAL_ACTIVITY\', \'SERIOUS_BREACH\'))',
    );
    this.addSql(
      'alter table "resources"."volunteer_service" add constraint "volunteer_service_team_id_foreign" foreign key ("team_id") references "resources"."volunteer_team" ("id") on delete set null',
    );
    this.addSql(
      'alter table "resources"."volunteer_service" add constraint "volunteer_service_enterprise_id_foreign" foreign key ("enterprise_id") references "resources"."enterprise" ("id") on delete set null',
    );
    this.addSql(
      'alter table "resources"."volunteer_service" add constraint "volunteer_service_rounding_check" check ("rounding" in (\'EXACT\', \'HALF_HOURS\'))',
    );
    this.addSql(
      'alter table "resources"."volunteer_service" add constraint "volunteer_service_status_check" check ("status" in (\'RECORDED\', \'WITHDRAWN\'))',
    );
  }
}
