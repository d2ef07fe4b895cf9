/** The first tables of resources on PostgreSQL. Generated from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql('create schema if not exists "resources"');
    this.addSql(
      'create table "resources"."area_import" ("id" varchar(255) not null, "edition" varchar(255) not null, "position" int not null, "state" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create table "resources"."area_parent" ("id" varchar(255) not null, "child_id" varchar(255) not null, "parent_id" varchar(255) not null, "relation" varchar(255) not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, "note" text null, "evidence" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'create index "area_parent_child_id_relation_index" on "resources"."area_parent" ("child_id", "relation")',
    );
    this.addSql(
      'create index "area_parent_parent_id_relation_index" on "resources"."area_parent" ("parent_id", "relation")',
    );
    this.addSql(
      'create table "resources"."area" ("id" varchar(255) not null, "code" varchar(255) null, "name" varchar(255) not null, "name_en" varchar(255) null, "level" varchar(255) not null, "kind" varchar(255) not null, "edition" varchar(255) null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, primary key ("id"))',
    );
    this.addSql('alter table "resources"."area" add constraint "area_code_unique" unique ("code")');
    this.addSql('create index "area_name_index" on "resources"."area" ("name")');
    this.addSql('create index "area_level_index" on "resources"."area" ("level")');
    this.addSql(
      'create table "resources"."alliance" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "area_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql('create index "alliance_name_index" on "resources"."alliance" ("name")');
    this.addSql(
      'create table "resources"."alliance_party" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "alliance_id" varchar(255) not null, "kind" varchar(255) not null, "party_id" varchar(255) null, "position" int not null, primary key ("id"))',
    );
    this.addSql('create index "alliance_party_party_id_index" on "resources"."alliance_party" ("party_id")');
    this.addSql(
      'create table "resources"."area_succession" ("id" varchar(255) not null, "from_id" varchar(255) not null, "to_id" varchar(255) not null, "on" varchar(255) null, "kind" varchar(255) not null, "note" text null, primary key ("id"))',
    );
    this.addSql('create index "area_succession_from_id_index" on "resources"."area_succession" ("from_id")');
    this.addSql('create index "area_succession_to_id_index" on "resources"."area_succession" ("to_id")');
    this.addSql(
      'create table "resources"."collective" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "kind" varchar(255) not null, "name" varchar(255) not null, "subject_id" varchar(255) not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "resources"."collective" add constraint "collective_kind_subject_id_unique" unique ("kind", "subject_id")',
    );
    this.addSql(
      'create table "resources"."data_load" ("key" varchar(255) not null, "loaded_at" varchar(255) not null, primary key ("key"))',
    );
    this.addSql(
      'create table "resources"."enterprise" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "area_id" varchar(255) not null, "credit_code" varchar(255) null, "representative_role" varchar(255) null, "representative_name" varchar(255) null, primary key ("id"))',
    );
    this.addSql('create index "enterprise_name_index" on "resources"."enterprise" ("name")');
    this.addSql('create index "enterprise_credit_code_index" on "resources"."enterprise" ("credit_code")');
    this.addSql(
      'create table "resources"."event" ("seq" serial primary key, "at" varchar(255) not null, "actor" varchar(255) not null, "noun" varchar(255) not null, "subject_id" varchar(255) not null, "action" varchar(255) not null, "from_state" varchar(255) null, "to_state" varchar(255) null, "why" varchar(255) null, "record" jsonb null)',
    );
    this.addSql('create index "event_subject_id_index" on "resources"."event" ("subject_id")');
    this.addSql(
      'create table "resources"."government_agency" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "area_id" varchar(255) not null, "parent_id" varchar(255) null, primary key ("id"))',
    );
    this.addSql('create index "government_agency_name_index" on "resources"."government_agency" ("name")');
    this.addSql(
      'create table "resources"."agency_statement" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "agency_id" varchar(255) not null, "speaker_role" varchar(255) null, "said_on" varchar(255) null, "claim_refs" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      'create table "resources"."link_kind" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "code" varchar(255) not null, "label" varchar(255) not null, "label_en" varchar(255) not null, "definition" text not null, "position" int not null, "direction" varchar(255) not null, "symmetrical" boolean not null, "element" text null, primary key ("id"))',
    );
    this.addSql('alter table "resources"."link_kind" add constraint "link_kind_code_unique" unique ("code")');
    this.addSql(
      "alter table \"resources\".\"link_kind\" add constraint \"link_kind_element_check\" check (\"element\" in ('COMMUNITY', 'SOCIAL_ORGANIZATION', 'SOCIAL_WORKER', 'COMMUNITY_VOLUNTEER', 'CHARITY_RESOURCE'))",
    );
    this.addSql(
      'create table "resources"."party_kind" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "code" varchar(255) not null, "label" varchar(255) not null, "label_en" varchar(255) not null, "definition" text not null, "position" int not null, "element" text null, primary key ("id"))',
    );
    this.addSql('alter table "resources"."party_kind" add constraint "party_kind_code_unique" unique ("code")');
    this.addSql(
      "alter table \"resources\".\"party_kind\" add constraint \"party_kind_element_check\" check (\"element\" in ('COMMUNITY', 'SOCIAL_ORGANIZATION', 'SOCIAL_WORKER', 'COMMUNITY_VOLUNTEER', 'CHARITY_RESOURCE'))",
    );
    this.addSql(
      'create table "resources"."party_mass_centre" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "area_id" varchar(255) not null, "kind" text not null, primary key ("id"))',
    );
    this.addSql('create index "party_mass_centre_name_index" on "resources"."party_mass_centre" ("name")');
    this.addSql(
      "alter table \"resources\".\"party_mass_centre\" add constraint \"party_mass_centre_kind_check\" check (\"kind\" in ('COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'SOCIAL_ORG', 'ENTERPRISE', 'OTHER'))",
    );
    this.addSql(
      'create table "resources"."reported_figure" ("id" varchar(255) not null, "subject_type" varchar(255) not null, "subject_id" varchar(255) not null, "metric" varchar(255) not null, "value" double precision null, "upper_value" double precision null, "unit" varchar(255) not null, "qualifier" varchar(255) not null, "kind" varchar(255) not null, "as_of" varchar(255) null, "due_on" varchar(255) null, "raw_phrase" varchar(255) null, "period_start" varchar(255) null, "period_end" varchar(255) null, "period_status" varchar(255) null, "precision" double precision null, "definition" text null, "claimed_by" varchar(255) null, "source_id" varchar(255) not null, "provenance" jsonb not null, "supersedes_id" varchar(255) null, "recorded_at" varchar(255) not null, "superseded_at" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      'create index "reported_figure_subject_id_metric_index" on "resources"."reported_figure" ("subject_id", "metric")',
    );
    this.addSql(
      'create table "resources"."service_fund" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "owner_id" varchar(255) not null, "purpose" text not null, "contribution_channel" text null, "contribution_channel_basis" varchar(255) not null, "established_on" varchar(255) null, "pledged_fen" bigint null, primary key ("id"))',
    );
    this.addSql(
      'alter table "resources"."service_fund" add constraint "service_fund_contribution_channel_check" check ("contribution_channel" in (\'OWN_FUNDS\', \'EMPLOYEE_DONATION\', \'VIA_CHARITY\'))',
    );
    this.addSql(
      'create table "resources"."resource_link" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "kind" varchar(255) not null, "name" varchar(255) null, "from_id" varchar(255) not null, "from_kind" varchar(255) not null, "to_id" varchar(255) not null, "to_kind" varchar(255) not null, "asserted_by" text not null, "asserted_by_name" varchar(255) null, "mechanism" varchar(255) null, "fund_id" varchar(255) null, "area_id" varchar(255) null, primary key ("id"))',
    );
    this.addSql('create index "resource_link_kind_index" on "resources"."resource_link" ("kind")');
    this.addSql('create index "resource_link_to_id_kind_index" on "resources"."resource_link" ("to_id", "kind")');
    this.addSql('create index "resource_link_from_id_kind_index" on "resources"."resource_link" ("from_id", "kind")');
    this.addSql(
      'alter table "resources"."resource_link" add constraint "resource_link_asserted_by_check" check ("asserted_by" in (\'FROM\', \'TO\', \'BOTH\', \'THIRD_PARTY\'))',
    );
    this.addSql(
      'create table "resources"."social_organization" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "area_id" varchar(255) not null, "kind" text null, "credit_code" varchar(255) null, "status" text null, primary key ("id"))',
    );
    this.addSql('create index "social_organization_name_index" on "resources"."social_organization" ("name")');
    this.addSql(
      'create index "social_organization_credit_code_index" on "resources"."social_organization" ("credit_code")',
    );
    this.addSql(
      'alter table "resources"."social_organization" add constraint "social_organization_kind_check" check ("kind" in (\'SOCIAL_GROUP\', \'SOCIAL_SERVICE_AGENCY\', \'FOUNDATION\', \'COMMUNITY_ORGANIZATION\'))',
    );
    this.addSql(
      'alter table "resources"."social_organization" add constraint "social_organization_status_check" check ("status" in (\'ACTIVE\', \'DEREGISTERED\', \'REVOKED\'))',
    );
    this.addSql(
      'create table "resources"."organization_registration" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "organization_id" varchar(255) not null, "kind" text not null, "authority" varchar(255) null, primary key ("id"))',
    );
    this.addSql(
      'alter table "resources"."organization_registration" add constraint "organization_registration_kind_check" check ("kind" in (\'FILED\', \'REGISTERED\'))',
    );
    this.addSql(
      'create table "resources"."charity_status" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "valid_from" varchar(255) null, "valid_to" varchar(255) null, "valid_from_earliest" varchar(255) null, "valid_from_latest" varchar(255) null, "valid_to_earliest" varchar(255) null, "organization_id" varchar(255) not null, "is_charity" boolean not null, "public_fundraising" boolean not null, primary key ("id"))',
    );
    this.addSql(
      'create table "resources"."venue" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "area_id" varchar(255) not null, "kind" varchar(255) not null, primary key ("id"))',
    );
    this.addSql('create index "venue_name_index" on "resources"."venue" ("name")');
    this.addSql('create index "venue_kind_index" on "resources"."venue" ("kind")');
    this.addSql(
      'create table "resources"."venue_kind" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "code" varchar(255) not null, "label" varchar(255) not null, "label_en" varchar(255) not null, "definition" text not null, "position" int not null, primary key ("id"))',
    );
    this.addSql('alter table "resources"."venue_kind" add constraint "venue_kind_code_unique" unique ("code")');
    this.addSql(
      'create table "resources"."volunteer_team" ("id" varchar(255) not null, "version" int not null default 1, "recorded_at" varchar(255) not null, "synthetic" boolean not null default false, "superseded_at" varchar(255) null, "provenance" jsonb not null, "name" varchar(255) not null, "area_id" varchar(255) not null, "enterprise_id" varchar(255) null, "organization_id" varchar(255) null, "established_on" varchar(255) null, primary key ("id"))',
    );
    this.addSql('create index "volunteer_team_name_index" on "resources"."volunteer_team" ("name")');
    this.addSql(
      'alter table "resources"."alliance" add constraint "alliance_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql(
      'alter table "resources"."alliance_party" add constraint "alliance_party_alliance_id_foreign" foreign key ("alliance_id") references "resources"."alliance" ("id")',
    );
    this.addSql(
      'alter table "resources"."enterprise" add constraint "enterprise_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql(
      'alter table "resources"."government_agency" add constraint "government_agency_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql(
      'alter table "resources"."government_agency" add constraint "government_agency_parent_id_foreign" foreign key ("parent_id") references "resources"."government_agency" ("id") on delete set null',
    );
    this.addSql(
      'alter table "resources"."agency_statement" add constraint "agency_statement_agency_id_foreign" foreign key ("agency_id") references "resources"."government_agency" ("id")',
    );
    this.addSql(
      'alter table "resources"."party_mass_centre" add constraint "party_mass_centre_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql(
      'alter table "resources"."service_fund" add constraint "service_fund_owner_id_foreign" foreign key ("owner_id") references "resources"."enterprise" ("id")',
    );
    this.addSql(
      'alter table "resources"."resource_link" add constraint "resource_link_fund_id_foreign" foreign key ("fund_id") references "resources"."service_fund" ("id") on delete set null',
    );
    this.addSql(
      'alter table "resources"."resource_link" add constraint "resource_link_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id") on delete set null',
    );
    this.addSql(
      'alter table "resources"."social_organization" add constraint "social_organization_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
    );
    this.addSql(
      'alter table "resources"."organization_registration" add constraint "organization_registration_organization_id_foreign" foreign key ("organization_id") references "resources"."social_organization" ("id")',
    );
    this.addSql(
      'alter table "resources"."charity_status" add constraint "charity_status_organization_id_foreign" foreign key ("organization_id") references "resources"."social_organization" ("id")',
    );
    this.addSql(
      'alter table "resources"."venue" add constraint "venue_area_id_foreign" foreign key ("area_id") references "resources"."area" ("id")',
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
  }
}
