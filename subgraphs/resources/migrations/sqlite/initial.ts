/** The first tables of resources on SQLite. Generated from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql(
      'create table `area_import` (`id` text not null primary key, `edition` text not null, `position` integer not null, `state` text not null)',
    );
    this.addSql(
      'create table `area_parent` (`id` text not null primary key, `child_id` text not null, `parent_id` text not null, `relation` text not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `recorded_at` text not null, `superseded_at` text null, `note` text null, `evidence` text not null)',
    );
    this.addSql('create index `area_parent_child_id_relation_index` on `area_parent` (`child_id`, `relation`)');
    this.addSql('create index `area_parent_parent_id_relation_index` on `area_parent` (`parent_id`, `relation`)');
    this.addSql(
      'create table `area` (`id` text not null primary key, `code` text null, `name` text not null, `name_en` text null, `level` text not null, `kind` text not null, `edition` text null, `valid_from` text null, `valid_to` text null)',
    );
    this.addSql('create unique index `area_code_unique` on `area` (`code`)');
    this.addSql('create index `area_name_index` on `area` (`name`)');
    this.addSql('create index `area_level_index` on `area` (`level`)');
    this.addSql(
      'create table `alliance` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `area_id` text not null, constraint `alliance_area_id_foreign` foreign key (`area_id`) references `area` (`id`))',
    );
    this.addSql('create index `alliance_name_index` on `alliance` (`name`)');
    this.addSql('create index `alliance_area_id_index` on `alliance` (`area_id`)');
    this.addSql(
      'create table `alliance_party` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `alliance_id` text not null, `kind` text not null, `party_id` text null, `position` integer not null, constraint `alliance_party_alliance_id_foreign` foreign key (`alliance_id`) references `alliance` (`id`))',
    );
    this.addSql('create index `alliance_party_alliance_id_index` on `alliance_party` (`alliance_id`)');
    this.addSql('create index `alliance_party_party_id_index` on `alliance_party` (`party_id`)');
    this.addSql(
      'create table `area_succession` (`id` text not null primary key, `from_id` text not null, `to_id` text not null, `on` text null, `kind` text not null, `note` text null)',
    );
    this.addSql('create index `area_succession_from_id_index` on `area_succession` (`from_id`)');
    this.addSql('create index `area_succession_to_id_index` on `area_succession` (`to_id`)');
    this.addSql(
      'create table `collective` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `kind` text not null, `name` text not null, `subject_id` text not null)',
    );
    this.addSql('create unique index `collective_kind_subject_id_unique` on `collective` (`kind`, `subject_id`)');
    this.addSql('create table `data_load` (`key` text not null primary key, `loaded_at` text not null)');
    this.addSql(
      'create table `enterprise` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `area_id` text not null, `credit_code` text null, `representative_role` text null, `representative_name` text null, constraint `enterprise_area_id_foreign` foreign key (`area_id`) references `area` (`id`))',
    );
    this.addSql('create index `enterprise_name_index` on `enterprise` (`name`)');
    this.addSql('create index `enterprise_area_id_index` on `enterprise` (`area_id`)');
    this.addSql('create index `enterprise_credit_code_index` on `enterprise` (`credit_code`)');
    this.addSql(
      'create table `event` (`seq` integer not null primary key autoincrement, `at` text not null, `actor` text not null, `noun` text not null, `subject_id` text not null, `action` text not null, `from_state` text null, `to_state` text null, `why` text null, `record` json null)',
    );
    this.addSql('create index `event_subject_id_index` on `event` (`subject_id`)');
    this.addSql(
      'create table `government_agency` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `area_id` text not null, `parent_id` text null, constraint `government_agency_area_id_foreign` foreign key (`area_id`) references `area` (`id`), constraint `government_agency_parent_id_foreign` foreign key (`parent_id`) references `government_agency` (`id`) on delete set null)',
    );
    this.addSql('create index `government_agency_name_index` on `government_agency` (`name`)');
    this.addSql('create index `government_agency_area_id_index` on `government_agency` (`area_id`)');
    this.addSql('create index `government_agency_parent_id_index` on `government_agency` (`parent_id`)');
    this.addSql(
      'create table `agency_statement` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `agency_id` text not null, `speaker_role` text null, `said_on` text null, `claim_refs` json not null, constraint `agency_statement_agency_id_foreign` foreign key (`agency_id`) references `government_agency` (`id`))',
    );
    this.addSql('create index `agency_statement_agency_id_index` on `agency_statement` (`agency_id`)');
    this.addSql(
      "create table `link_kind` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `code` text not null, `label` text not null, `label_en` text not null, `definition` text not null, `position` integer not null, `direction` text not null, `symmetrical` integer not null, `element` text check (`element` in ('COMMUNITY', 'SOCIAL_ORGANIZATION', 'SOCIAL_WORKER', 'COMMUNITY_VOLUNTEER', 'CHARITY_RESOURCE')) null)",
    );
    this.addSql('create unique index `link_kind_code_unique` on `link_kind` (`code`)');
    this.addSql(
      "create table `party_kind` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `code` text not null, `label` text not null, `label_en` text not null, `definition` text not null, `position` integer not null, `element` text check (`element` in ('COMMUNITY', 'SOCIAL_ORGANIZATION', 'SOCIAL_WORKER', 'COMMUNITY_VOLUNTEER', 'CHARITY_RESOURCE')) null)",
    );
    this.addSql('create unique index `party_kind_code_unique` on `party_kind` (`code`)');
    this.addSql(
      "create table `party_mass_centre` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `area_id` text not null, `kind` text check (`kind` in ('COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'SOCIAL_ORG', 'ENTERPRISE', 'OTHER')) not null, constraint `party_mass_centre_area_id_foreign` foreign key (`area_id`) references `area` (`id`))",
    );
    this.addSql('create index `party_mass_centre_name_index` on `party_mass_centre` (`name`)');
    this.addSql('create index `party_mass_centre_area_id_index` on `party_mass_centre` (`area_id`)');
    this.addSql(
      'create table `reported_figure` (`id` text not null primary key, `subject_type` text not null, `subject_id` text not null, `metric` text not null, `value` double null, `upper_value` double null, `unit` text not null, `qualifier` text not null, `kind` text not null, `as_of` text null, `due_on` text null, `raw_phrase` text null, `period_start` text null, `period_end` text null, `period_status` text null, `precision` double null, `definition` text null, `claimed_by` text null, `source_id` text not null, `provenance` json not null, `supersedes_id` text null, `recorded_at` text not null, `superseded_at` text null)',
    );
    this.addSql('create index `reported_figure_subject_id_metric_index` on `reported_figure` (`subject_id`, `metric`)');
    this.addSql(
      "create table `service_fund` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `owner_id` text not null, `purpose` text not null, `contribution_channel` text check (`contribution_channel` in ('OWN_FUNDS', 'EMPLOYEE_DONATION', 'VIA_CHARITY')) null, `contribution_channel_basis` text not null, `established_on` text null, `pledged_fen` bigint null, constraint `service_fund_owner_id_foreign` foreign key (`owner_id`) references `enterprise` (`id`))",
    );
    this.addSql('create index `service_fund_owner_id_index` on `service_fund` (`owner_id`)');
    this.addSql(
      "create table `resource_link` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `kind` text not null, `name` text null, `from_id` text not null, `from_kind` text not null, `to_id` text not null, `to_kind` text not null, `asserted_by` text check (`asserted_by` in ('FROM', 'TO', 'BOTH', 'THIRD_PARTY')) not null, `asserted_by_name` text null, `mechanism` text null, `fund_id` text null, `area_id` text null, constraint `resource_link_fund_id_foreign` foreign key (`fund_id`) references `service_fund` (`id`) on delete set null, constraint `resource_link_area_id_foreign` foreign key (`area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql('create index `resource_link_kind_index` on `resource_link` (`kind`)');
    this.addSql('create index `resource_link_fund_id_index` on `resource_link` (`fund_id`)');
    this.addSql('create index `resource_link_area_id_index` on `resource_link` (`area_id`)');
    this.addSql('create index `resource_link_to_id_kind_index` on `resource_link` (`to_id`, `kind`)');
    this.addSql('create index `resource_link_from_id_kind_index` on `resource_link` (`from_id`, `kind`)');
    this.addSql(
      "create table `social_organization` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `area_id` text not null, `kind` text check (`kind` in ('SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FOUNDATION', 'COMMUNITY_ORGANIZATION')) null, `credit_code` text null, `status` text check (`status` in ('ACTIVE', 'DEREGISTERED', 'REVOKED')) null, constraint `social_organization_area_id_foreign` foreign key (`area_id`) references `area` (`id`))",
    );
    this.addSql('create index `social_organization_name_index` on `social_organization` (`name`)');
    this.addSql('create index `social_organization_area_id_index` on `social_organization` (`area_id`)');
    this.addSql('create index `social_organization_credit_code_index` on `social_organization` (`credit_code`)');
    this.addSql(
      "create table `organization_registration` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `organization_id` text not null, `kind` text check (`kind` in ('FILED', 'REGISTERED')) not null, `authority` text null, constraint `organization_registration_organization_id_foreign` foreign key (`organization_id`) references `social_organization` (`id`))",
    );
    this.addSql(
      'create index `organization_registration_organization_id_index` on `organization_registration` (`organization_id`)',
    );
    this.addSql(
      'create table `charity_status` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `organization_id` text not null, `is_charity` integer not null, `public_fundraising` integer not null, constraint `charity_status_organization_id_foreign` foreign key (`organization_id`) references `social_organization` (`id`))',
    );
    this.addSql('create index `charity_status_organization_id_index` on `charity_status` (`organization_id`)');
    this.addSql(
      'create table `venue` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `area_id` text not null, `kind` text not null, constraint `venue_area_id_foreign` foreign key (`area_id`) references `area` (`id`))',
    );
    this.addSql('create index `venue_name_index` on `venue` (`name`)');
    this.addSql('create index `venue_area_id_index` on `venue` (`area_id`)');
    this.addSql('create index `venue_kind_index` on `venue` (`kind`)');
    this.addSql(
      'create table `venue_kind` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `code` text not null, `label` text not null, `label_en` text not null, `definition` text not null, `position` integer not null)',
    );
    this.addSql('create unique index `venue_kind_code_unique` on `venue_kind` (`code`)');
    this.addSql(
      'create table `volunteer_team` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `area_id` text not null, `enterprise_id` text null, `organization_id` text null, `established_on` text null, constraint `volunteer_team_area_id_foreign` foreign key (`area_id`) references `area` (`id`), constraint `volunteer_team_enterprise_id_foreign` foreign key (`enterprise_id`) references `enterprise` (`id`) on delete set null, constraint `volunteer_team_organization_id_foreign` foreign key (`organization_id`) references `social_organization` (`id`) on delete set null)',
    );
    this.addSql('create index `volunteer_team_name_index` on `volunteer_team` (`name`)');
    this.addSql('create index `volunteer_team_area_id_index` on `volunteer_team` (`area_id`)');
    this.addSql('create index `volunteer_team_enterprise_id_index` on `volunteer_team` (`enterprise_id`)');
    this.addSql('create index `volunteer_team_organization_id_index` on `volunteer_team` (`organization_id`)');
  }
}
