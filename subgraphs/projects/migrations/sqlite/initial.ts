/** The first tables of projects on SQLite. Generated from the entities. */
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
      'create table `area_succession` (`id` text not null primary key, `from_id` text not null, `to_id` text not null, `on` text null, `kind` text not null, `note` text null)',
    );
    this.addSql('create index `area_succession_from_id_index` on `area_succession` (`from_id`)');
    this.addSql('create index `area_succession_to_id_index` on `area_succession` (`to_id`)');
    this.addSql('create table `data_load` (`key` text not null primary key, `loaded_at` text not null)');
    this.addSql(
      'create table `event` (`seq` integer not null primary key autoincrement, `at` text not null, `actor` text not null, `noun` text not null, `subject_id` text not null, `action` text not null, `from_state` text null, `to_state` text null, `why` text null, `record` json null)',
    );
    this.addSql('create index `event_subject_id_index` on `event` (`subject_id`)');
    this.addSql(
      "create table `funding_source` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `kind` text check (`kind` in ('SPECIAL_FUND', 'LOTTERY', 'FISCAL', 'CHARITY', 'ENTERPRISE', 'OTHER')) not null, `name` text not null, `enterprise_id` text null, `organization_id` text null)",
    );
    this.addSql('create index `funding_source_enterprise_id_index` on `funding_source` (`enterprise_id`)');
    this.addSql('create index `funding_source_organization_id_index` on `funding_source` (`organization_id`)');
    this.addSql(
      "create table `programme` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `kind` text check (`kind` in ('STATION_OPERATION', 'SERVICE', 'CAPACITY_BUILDING', 'OTHER')) not null, `mechanism` text check (`mechanism` in ('GOVERNMENT_PURCHASE', 'VENTURE', 'GRANT')) null, `level` text check (`level` in ('TOWNSHIP', 'COUNTY', 'PREFECTURE', 'PROVINCE', 'NATIONAL')) null, `area_id` text null, `funder_id` text null, constraint `programme_area_id_foreign` foreign key (`area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql('create index `programme_area_id_index` on `programme` (`area_id`)');
    this.addSql('create index `programme_funder_id_index` on `programme` (`funder_id`)');
    this.addSql(
      "create table `project` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `title` text not null, `kind` text check (`kind` in ('GOVERNMENT_PURCHASE', 'VENTURE', 'GRANT')) null, `kind_basis` text check (`kind_basis` in ('STATED', 'INFERRED', 'UNKNOWN')) not null, `programme_year` integer null, `stage` text check (`stage` in ('NEED_SURVEY', 'BUDGETED', 'INTENTION_PUBLISHED', 'METHOD_SET', 'NOTICE', 'BIDDING', 'EVALUATION', 'FAILED_BID', 'AWARDED', 'CONTRACTED', 'MIDTERM_EVAL', 'ACCEPTANCE', 'PERFORMANCE_EVAL', 'RENEWED', 'CANCELLED', 'COLLECTION', 'TOPICS_PUBLISHED', 'APPLICATION', 'INITIAL_REVIEW', 'REVIEW', 'REJECTED', 'PUBLIC_NOTICE', 'OPTIMISATION', 'AGREEMENT', 'FIRST_PAYMENT', 'MIDTERM', 'PAYMENT_STOPPED', 'FINAL_PAYMENT', 'FINAL', 'DELIVERY', 'CLOSED', 'TERMINATED')) null, `origin_level` text check (`origin_level` in ('TOWNSHIP', 'COUNTY', 'PREFECTURE', 'PROVINCE', 'NATIONAL')) null, `origin_area_id` text null, `programme_id` text null, `purchaser_name` text null, `purchaser_kind` text check (`purchaser_kind` in ('TOWNSHIP', 'VILLAGE_COMMUNITY', 'COUNTY_CIVIL_AFFAIRS', 'PREFECTURE_CIVIL_AFFAIRS', 'PROVINCE_CIVIL_AFFAIRS', 'OTHER_STATE_ORGAN', 'PARTY_ORGAN', 'OTHER')) null, `purchaser_basis` text check (`purchaser_basis` in ('STATUTORY', 'BY_REFERENCE', 'SELF_FUNDED', 'ENCOURAGED_LOCAL')) null, `purchaser_agency_id` text null, `provider_id` text null, `performed_at_id` text null, `performed_at_area_id` text null, `budget_fen` bigint null, `open_for_claim` integer null, `claim_slots` integer null, `open_ended` integer not null default false, constraint `project_origin_area_id_foreign` foreign key (`origin_area_id`) references `area` (`id`) on delete set null, constraint `project_programme_id_foreign` foreign key (`programme_id`) references `programme` (`id`) on delete set null, constraint `project_performed_at_area_id_foreign` foreign key (`performed_at_area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql('create index `project_title_index` on `project` (`title`)');
    this.addSql('create index `project_programme_year_index` on `project` (`programme_year`)');
    this.addSql('create index `project_origin_area_id_index` on `project` (`origin_area_id`)');
    this.addSql('create index `project_programme_id_index` on `project` (`programme_id`)');
    this.addSql('create index `project_purchaser_agency_id_index` on `project` (`purchaser_agency_id`)');
    this.addSql('create index `project_provider_id_index` on `project` (`provider_id`)');
    this.addSql('create index `project_performed_at_id_index` on `project` (`performed_at_id`)');
    this.addSql('create index `project_performed_at_area_id_index` on `project` (`performed_at_area_id`)');
    this.addSql(
      "create table `project_milestone` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `kind` text check (`kind` in ('DELIVERY', 'REPORT', 'PAYMENT', 'MIDTERM', 'ACCEPTANCE', 'FINAL', 'CONTRACT_ANNOUNCED', 'CONTRACT_FILED', 'ACCEPTANCE_PUBLISHED')) not null, `due_on` text not null, `done_on` text null, constraint `project_milestone_project_id_foreign` foreign key (`project_id`) references `project` (`id`))",
    );
    this.addSql('create index `project_milestone_project_id_index` on `project_milestone` (`project_id`)');
    this.addSql('create index `project_milestone_due_on_index` on `project_milestone` (`due_on`)');
    this.addSql(
      "create table `claim` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `room_id` text not null, `room_area_id` text null, `state` text check (`state` in ('REQUESTED', 'CONFIRMED', 'IN_DELIVERY', 'FULFILLED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'RELEASED', 'FAILED')) not null, `requested_on` text not null, `confirmed_on` text null, `brokered_by_id` text null, constraint `claim_project_id_foreign` foreign key (`project_id`) references `project` (`id`), constraint `claim_room_area_id_foreign` foreign key (`room_area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql('create index `claim_project_id_index` on `claim` (`project_id`)');
    this.addSql('create index `claim_room_id_index` on `claim` (`room_id`)');
    this.addSql('create index `claim_room_area_id_index` on `claim` (`room_area_id`)');
    this.addSql('create index `claim_brokered_by_id_index` on `claim` (`brokered_by_id`)');
    this.addSql(
      "create table `project_contract` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `method` text check (`method` in ('OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'INQUIRY', 'SINGLE_SOURCE', 'OTHER')) null, `amount_fen` bigint null, `awarded_on` text null, `signed_on` text null, `announced_on` text null, `sign_due_on` text null, `announce_due_on` text null, `term_start` text null, `term_end` text null, `long_term_ground` text null, `above_threshold` integer null, constraint `project_contract_project_id_foreign` foreign key (`project_id`) references `project` (`id`))",
    );
    this.addSql('create index `project_contract_project_id_index` on `project_contract` (`project_id`)');
    this.addSql('create index `project_contract_signed_on_index` on `project_contract` (`signed_on`)');
    this.addSql(
      "create table `project_evaluation` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `kind` text check (`kind` in ('MIDTERM', 'ACCEPTANCE', 'PERFORMANCE', 'FINAL')) not null, `held_on` text not null, `passed` integer null, `score` double null, `clients_opinion` text null, `published_on` text null, `withheld_fen` bigint null, `reason` text null, constraint `project_evaluation_project_id_foreign` foreign key (`project_id`) references `project` (`id`))",
    );
    this.addSql('create index `project_evaluation_project_id_index` on `project_evaluation` (`project_id`)');
    this.addSql(
      'create table `project_funding` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `source_id` text not null, `amount_fen` bigint null, constraint `project_funding_project_id_foreign` foreign key (`project_id`) references `project` (`id`), constraint `project_funding_source_id_foreign` foreign key (`source_id`) references `funding_source` (`id`))',
    );
    this.addSql('create index `project_funding_project_id_index` on `project_funding` (`project_id`)');
    this.addSql('create index `project_funding_source_id_index` on `project_funding` (`source_id`)');
    this.addSql(
      "create table `project_statement` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `kind` text check (`kind` in ('UNDERTAKING', 'PURCHASE_SUPPORT', 'CLAIM_ENCOURAGEMENT', 'OUTCOME')) not null, `term` text not null, `gloss` text not null, `station_id` text not null, `project_kinds` json not null, `origin_refs` json not null)",
    );
    this.addSql('create index `project_statement_station_id_index` on `project_statement` (`station_id`)');
    this.addSql(
      'create table `project_target_group` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `target_group` text not null, constraint `project_target_group_project_id_foreign` foreign key (`project_id`) references `project` (`id`))',
    );
    this.addSql('create index `project_target_group_project_id_index` on `project_target_group` (`project_id`)');
    this.addSql('create index `project_target_group_target_group_index` on `project_target_group` (`target_group`)');
    this.addSql(
      "create table `purchaser_policy` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `area_id` text not null, `programme_id` text null, `purchaser_kind` text check (`purchaser_kind` in ('TOWNSHIP', 'VILLAGE_COMMUNITY', 'COUNTY_CIVIL_AFFAIRS', 'PREFECTURE_CIVIL_AFFAIRS', 'PROVINCE_CIVIL_AFFAIRS', 'OTHER_STATE_ORGAN', 'PARTY_ORGAN', 'OTHER')) not null, `role` text check (`role` in ('MAIN', 'ENCOURAGED')) not null, `basis` text check (`basis` in ('STATUTORY', 'BY_REFERENCE', 'SELF_FUNDED', 'ENCOURAGED_LOCAL')) not null, `condition` text null, `purposes` json not null, constraint `purchaser_policy_area_id_foreign` foreign key (`area_id`) references `area` (`id`), constraint `purchaser_policy_programme_id_foreign` foreign key (`programme_id`) references `programme` (`id`) on delete set null)",
    );
    this.addSql('create index `purchaser_policy_area_id_index` on `purchaser_policy` (`area_id`)');
    this.addSql('create index `purchaser_policy_programme_id_index` on `purchaser_policy` (`programme_id`)');
  }
}
