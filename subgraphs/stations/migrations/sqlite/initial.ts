/** The first tables of stations on SQLite. Generated from the entities. */
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
      'create table `area_seat` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `area_id` text not null, `seat_of_id` text not null, `bodies` json not null, constraint `area_seat_area_id_foreign` foreign key (`area_id`) references `area` (`id`), constraint `area_seat_seat_of_id_foreign` foreign key (`seat_of_id`) references `area` (`id`))',
    );
    this.addSql('create index `area_seat_area_id_index` on `area_seat` (`area_id`)');
    this.addSql('create index `area_seat_seat_of_id_index` on `area_seat` (`seat_of_id`)');
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
      'create table `explanation` (`id` text not null primary key, `subject_id` text not null, `metric` text not null, `figure_kind` text null, `kind` text not null, `text` text not null, `evidence` json not null, `decided_by` text null, `decided_at` text null)',
    );
    this.addSql('create index `explanation_subject_id_metric_index` on `explanation` (`subject_id`, `metric`)');
    this.addSql(
      'create table `metric_term` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `code` text not null, `label` text not null, `label_en` text not null, `unit` text not null, `unit_label` text not null, `nature` text not null, `definition` text not null, `is_derived` integer not null)',
    );
    this.addSql('create unique index `metric_term_code_unique` on `metric_term` (`code`)');
    this.addSql(
      'create table `reported_figure` (`id` text not null primary key, `subject_type` text not null, `subject_id` text not null, `metric` text not null, `value` double null, `upper_value` double null, `unit` text not null, `qualifier` text not null, `kind` text not null, `as_of` text null, `due_on` text null, `raw_phrase` text null, `period_start` text null, `period_end` text null, `period_status` text null, `precision` double null, `definition` text null, `claimed_by` text null, `source_id` text not null, `provenance` json not null, `supersedes_id` text null, `recorded_at` text not null, `superseded_at` text null)',
    );
    this.addSql('create index `reported_figure_subject_id_metric_index` on `reported_figure` (`subject_id`, `metric`)');
    this.addSql(
      "create table `station` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `name` text not null, `generic_name` text null, `tier` text check (`tier` in ('GUIDANCE_CENTRE', 'STATION', 'ROOM', 'POST')) not null, `area_id` text not null, `roles` json not null, `established_on` text null, `established_earliest` text null, `established_latest` text null, `service_mode` text check (`service_mode` in ('DIRECT', 'INDIRECT')) null, `spaces_open_ended` integer not null default false, `operating_modes_open_ended` integer not null default false, constraint `station_area_id_foreign` foreign key (`area_id`) references `area` (`id`))",
    );
    this.addSql('create index `station_area_id_index` on `station` (`area_id`)');
    this.addSql(
      'create table `guidance_visit` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `guide_id` text not null, `guided_id` text not null, `visited_on` text null, `visited_latest` text null, `topic` text null, constraint `guidance_visit_guide_id_foreign` foreign key (`guide_id`) references `station` (`id`), constraint `guidance_visit_guided_id_foreign` foreign key (`guided_id`) references `station` (`id`))',
    );
    this.addSql('create index `guidance_visit_guide_id_index` on `guidance_visit` (`guide_id`)');
    this.addSql('create index `guidance_visit_guided_id_index` on `guidance_visit` (`guided_id`)');
    this.addSql(
      "create table `station_designation` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `kind` text check (`kind` in ('DEMONSTRATION', 'STAR_RATING')) not null, `level` text check (`level` in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY')) not null, `area_id` text null, `issued_by` text null, `rating` integer null, constraint `station_designation_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `station_designation_area_id_foreign` foreign key (`area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql('create index `station_designation_station_id_index` on `station_designation` (`station_id`)');
    this.addSql('create index `station_designation_area_id_index` on `station_designation` (`area_id`)');
    this.addSql(
      'create table `station_feature` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `title` text not null, `solves_problem` text null, constraint `station_feature_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_feature_station_id_index` on `station_feature` (`station_id`)');
    this.addSql(
      'create table `station_guidance` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `guide_id` text not null, `guided_id` text not null, constraint `station_guidance_guide_id_foreign` foreign key (`guide_id`) references `station` (`id`), constraint `station_guidance_guided_id_foreign` foreign key (`guided_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_guidance_guide_id_index` on `station_guidance` (`guide_id`)');
    this.addSql('create index `station_guidance_guided_id_index` on `station_guidance` (`guided_id`)');
    this.addSql(
      "create table `station_host` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `host_kind` text check (`host_kind` in ('ENTERPRISE', 'PARTY_MASS_CENTRE', 'VENUE', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_AGENCY')) not null, `host_id` text not null, constraint `station_host_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `station_host_station_id_index` on `station_host` (`station_id`)');
    this.addSql('create index `station_host_host_id_index` on `station_host` (`host_id`)');
    this.addSql(
      'create table `station_operating_mode` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `code` text not null, constraint `station_operating_mode_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_operating_mode_station_id_index` on `station_operating_mode` (`station_id`)');
    this.addSql('create index `station_operating_mode_code_index` on `station_operating_mode` (`code`)');
    this.addSql(
      'create table `station_operator` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `organization_id` text not null, constraint `station_operator_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_operator_station_id_index` on `station_operator` (`station_id`)');
    this.addSql('create index `station_operator_organization_id_index` on `station_operator` (`organization_id`)');
    this.addSql(
      'create table `station_parent` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `child_id` text not null, `parent_id` text not null, constraint `station_parent_child_id_foreign` foreign key (`child_id`) references `station` (`id`), constraint `station_parent_parent_id_foreign` foreign key (`parent_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_parent_child_id_index` on `station_parent` (`child_id`)');
    this.addSql('create index `station_parent_parent_id_index` on `station_parent` (`parent_id`)');
    this.addSql(
      'create table `station_space` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `kind` text not null, `name` text null, `floor_area` double null, constraint `station_space_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_space_station_id_index` on `station_space` (`station_id`)');
    this.addSql(
      "create table `station_status` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `status` text check (`status` in ('PLANNED', 'PREPARING', 'SURVEYED', 'DISCUSSED', 'DECIDED', 'UNVEILED', 'ESTABLISHED', 'OPERATING', 'SUSPENDED', 'CLOSED', 'CANCELLED', 'REJECTED')) not null, `sequence` integer not null, `due_on` text null, `by` text null, `by_id` text null, constraint `station_status_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `station_status_station_id_index` on `station_status` (`station_id`)');
  }
}
