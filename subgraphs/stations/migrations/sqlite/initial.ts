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
      'create table `area_seat` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `area_id` text not null, `seat_of_id` text not null, `bodies` json not null, constraint `area_seat_area_id_foreign` foreign key (`area_id`) references `area` (`id`), constraint `area_seat_seat_of_id_foreign` foreign key (`seat_of_id`) references `area` (`id`))',
    );
    this.addSql('create index `area_seat_area_id_index` on `area_seat` (`area_id`)');
    this.addSql('create index `area_seat_seat_of_id_index` on `area_seat` (`seat_of_id`)');
    this.addSql(
      'create table `area_succession` (`id` text not null primary key, `from_id` text not null, `to_id` text not null, `on` text null, `kind` text not null, `note` text null)',
    );
    this.addSql('create index `area_succession_from_id_index` on `area_succession` (`from_id`)');
    this.addSql('create index `area_succession_to_id_index` on `area_succession` (`to_id`)');
    this.addSql(
      "create table `build_out_plan` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `policy_title` text not null, `policy_title_en` text null, `policy_document_id` text null, `status` text check (`status` in ('TRIAL', 'ADOPTED', 'ENDED')) not null, `area_id` text not null, `base_year` integer null, `base_year_basis` text check (`base_year_basis` in ('STATED', 'INFERRED', 'UNKNOWN')) not null, `base_year_note` text null, `host_venue_kinds` json not null, `host_venue_kinds_open_ended` integer not null default false, constraint `build_out_plan_area_id_foreign` foreign key (`area_id`) references `area` (`id`))",
    );
    this.addSql('create index `build_out_plan_area_id_index` on `build_out_plan` (`area_id`)');
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
      'create table `metric_term` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `code` text not null, `label` text not null, `label_en` text not null, `unit` text not null, `unit_label` text not null, `nature` text not null, `definition` text not null, `is_derived` integer not null)',
    );
    this.addSql('create unique index `metric_term_code_unique` on `metric_term` (`code`)');
    this.addSql(
      "create table `model` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `kind` text check (`kind` in ('WORKING_MODEL', 'APPROACH', 'PRINCIPLE', 'BRAND', 'SLOGAN', 'SECTION_HEAD')) not null, `name` text not null, `aliases` json not null, `gloss` text not null, `source_note` text null, `subject_type` text check (`subject_type` in ('AREA', 'STATION', 'BUILD_OUT_PLAN')) not null, `subject_id` text not null)",
    );
    this.addSql('create index `model_subject_id_index` on `model` (`subject_id`)');
    this.addSql(
      'create table `model_component` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `model_id` text not null, `position` integer not null, `name` text not null, `gloss` text not null, `items` json not null, `number_unspecified` integer not null default false, constraint `model_component_model_id_foreign` foreign key (`model_id`) references `model` (`id`))',
    );
    this.addSql('create index `model_component_model_id_index` on `model_component` (`model_id`)');
    this.addSql(
      "create table `plan_event` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `plan_id` text not null, `kind` text check (`kind` in ('PILOT', 'MEETING')) not null, `title` text not null, `title_en` text null, `on` text null, constraint `plan_event_plan_id_foreign` foreign key (`plan_id`) references `build_out_plan` (`id`))",
    );
    this.addSql('create index `plan_event_plan_id_index` on `plan_event` (`plan_id`)');
    this.addSql(
      'create table `plan_phase` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `plan_id` text not null, `seq` integer not null, `name` text not null, `name_en` text null, `year_offset` integer not null, constraint `plan_phase_plan_id_foreign` foreign key (`plan_id`) references `build_out_plan` (`id`))',
    );
    this.addSql('create index `plan_phase_plan_id_index` on `plan_phase` (`plan_id`)');
    this.addSql(
      "create table `plan_tenet` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `plan_id` text not null, `kind` text check (`kind` in ('PRINCIPLE', 'FOCUS', 'SUPPORT', 'GOAL', 'METHOD', 'PRACTICE')) not null, `seq` integer not null, `text` text not null, `text_en` text null, constraint `plan_tenet_plan_id_foreign` foreign key (`plan_id`) references `build_out_plan` (`id`))",
    );
    this.addSql('create index `plan_tenet_plan_id_index` on `plan_tenet` (`plan_id`)');
    this.addSql(
      'create table `reported_figure` (`id` text not null primary key, `subject_type` text not null, `subject_id` text not null, `metric` text not null, `value` double null, `upper_value` double null, `unit` text not null, `qualifier` text not null, `kind` text not null, `as_of` text null, `due_on` text null, `raw_phrase` text null, `period_start` text null, `period_end` text null, `period_status` text null, `precision` double null, `definition` text null, `claimed_by` text null, `source_id` text not null, `provenance` json not null, `supersedes_id` text null, `recorded_at` text not null, `superseded_at` text null)',
    );
    this.addSql('create index `reported_figure_subject_id_metric_index` on `reported_figure` (`subject_id`, `metric`)');
    this.addSql(
      'create table `plan_target` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `plan_id` text not null, `figure_id` text not null, `seq` integer not null, constraint `plan_target_plan_id_foreign` foreign key (`plan_id`) references `build_out_plan` (`id`), constraint `plan_target_figure_id_foreign` foreign key (`figure_id`) references `reported_figure` (`id`))',
    );
    this.addSql('create index `plan_target_plan_id_index` on `plan_target` (`plan_id`)');
    this.addSql('create index `plan_target_figure_id_index` on `plan_target` (`figure_id`)');
    this.addSql(
      "create table `statement` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `kind` text check (`kind` in ('OUTCOME', 'NEED', 'CONTEXT', 'AIM', 'MECHANISM')) not null, `gloss` text not null, `words` json not null, `subject_type` text check (`subject_type` in ('AREA', 'STATION', 'BUILD_OUT_PLAN')) not null, `subject_id` text not null, `speaker_role` text null, `agency_id` text null, `term_ids` json not null, `open_ended` integer not null default false)",
    );
    this.addSql('create index `statement_subject_id_index` on `statement` (`subject_id`)');
    this.addSql(
      "create table `station` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `generic_name` text null, `tier` text check (`tier` in ('GUIDANCE_CENTRE', 'STATION', 'ROOM', 'POST')) not null, `area_id` text not null, `roles` json not null, `established_on` text null, `established_earliest` text null, `established_latest` text null, `service_mode` text check (`service_mode` in ('DIRECT', 'INDIRECT')) null, `spaces_open_ended` integer not null default false, `operating_modes_open_ended` integer not null default false, constraint `station_area_id_foreign` foreign key (`area_id`) references `area` (`id`))",
    );
    this.addSql('create index `station_area_id_index` on `station` (`area_id`)');
    this.addSql(
      "create table `service_item` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `title` text not null, `station_id` text not null, `domain` text null, `service_types` json not null, `target_groups` json not null, `capacity` integer null, `status` text check (`status` in ('DRAFT', 'PUBLISHED', 'SUSPENDED', 'WITHDRAWN')) not null, `area_id` text null, constraint `service_item_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `service_item_area_id_foreign` foreign key (`area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql('create index `service_item_station_id_index` on `service_item` (`station_id`)');
    this.addSql('create index `service_item_area_id_index` on `service_item` (`area_id`)');
    this.addSql(
      "create table `selection_round` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `held_on` text null, `held_earliest` text null, `held_latest` text null, `station_id` text not null, `title` text not null, `kinds` json not null, `stage` text check (`stage` in ('CALL', 'NOMINATION', 'REVIEW', 'PUBLIC_NOTICE', 'AWARDED', 'CANCELLED')) null, constraint `selection_round_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `selection_round_station_id_index` on `selection_round` (`station_id`)');
    this.addSql(
      'create table `monthly_theme_rule` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `name` text not null, `themes_per_month` integer not null, constraint `monthly_theme_rule_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `monthly_theme_rule_station_id_index` on `monthly_theme_rule` (`station_id`)');
    this.addSql(
      'create unique index `monthly_theme_rule_unique` on `monthly_theme_rule` (`station_id`) where superseded_at is null',
    );
    this.addSql(
      'create table `monthly_theme` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `year_month` text not null, `title` text not null, `need_kind` text null, `attendance` integer null, constraint `monthly_theme_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `monthly_theme_station_id_index` on `monthly_theme` (`station_id`)');
    this.addSql(
      'create unique index `monthly_theme_month_unique` on `monthly_theme` (`station_id`, `year_month`) where superseded_at is null',
    );
    this.addSql(
      "create table `monthly_plan` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `year_month` text not null, `state` text check (`state` in ('DRAFT', 'UNDER_CONSULTATION', 'APPROVED', 'PUBLISHED', 'IN_EFFECT', 'REVIEWED', 'ARCHIVED', 'CANCELLED')) not null, constraint `monthly_plan_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `monthly_plan_station_id_index` on `monthly_plan` (`station_id`)');
    this.addSql(
      "create unique index `monthly_plan_live_unique` on `monthly_plan` (`station_id`, `year_month`) where superseded_at is null and state <> 'ARCHIVED' and state <> 'CANCELLED'",
    );
    this.addSql(
      'create table `monthly_plan_item` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `plan_id` text not null, `service_item_id` text null, `site_id` text null, `title` text not null, `planned_sessions` integer not null, constraint `monthly_plan_item_plan_id_foreign` foreign key (`plan_id`) references `monthly_plan` (`id`), constraint `monthly_plan_item_service_item_id_foreign` foreign key (`service_item_id`) references `service_item` (`id`) on delete set null)',
    );
    this.addSql('create index `monthly_plan_item_plan_id_index` on `monthly_plan_item` (`plan_id`)');
    this.addSql('create index `monthly_plan_item_service_item_id_index` on `monthly_plan_item` (`service_item_id`)');
    this.addSql(
      'create table `guidance_visit` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `guide_id` text not null, `guided_id` text not null, `visited_on` text null, `visited_latest` text null, `topic` text null, constraint `guidance_visit_guide_id_foreign` foreign key (`guide_id`) references `station` (`id`), constraint `guidance_visit_guided_id_foreign` foreign key (`guided_id`) references `station` (`id`))',
    );
    this.addSql('create index `guidance_visit_guide_id_index` on `guidance_visit` (`guide_id`)');
    this.addSql('create index `guidance_visit_guided_id_index` on `guidance_visit` (`guided_id`)');
    this.addSql(
      "create table `group_work` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `title` text not null, `kind` text check (`kind` in ('MUTUAL_HELP', 'SUPPORT', 'FEATURED')) not null, `stage` text check (`stage` in ('PREPARATION', 'FORMATION', 'TRANSITION', 'MATURITY', 'TERMINATION', 'CLOSED', 'DISSOLVED')) null, `is_featured` integer not null default false, `target_groups` json not null, `service_types` json not null, `started_on` text null, `started_earliest` text null, `started_latest` text null, constraint `group_work_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `group_work_station_id_index` on `group_work` (`station_id`)');
    this.addSql(
      "create table `document` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `kind` text check (`kind` in ('GOVERNANCE', 'POLICY')) not null, `title` text null, `status` text check (`status` in ('DRAFT', 'TRIAL', 'IN_FORCE', 'REPLACED')) null, `issuer` text null, `issued_on` text null, `area_id` text not null, `station_id` text null, constraint `document_area_id_foreign` foreign key (`area_id`) references `area` (`id`), constraint `document_station_id_foreign` foreign key (`station_id`) references `station` (`id`) on delete set null)",
    );
    this.addSql('create index `document_area_id_index` on `document` (`area_id`)');
    this.addSql('create index `document_station_id_index` on `document` (`station_id`)');
    this.addSql(
      'create table `case_kind` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `title` text not null, `title_en` text not null, `target_groups` json not null, `service_types` json not null, `sensitive` integer not null, `open_ended` integer not null default false, constraint `case_kind_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `case_kind_station_id_index` on `case_kind` (`station_id`)');
    this.addSql(
      "create table `activity` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `held_on` text null, `held_earliest` text null, `held_latest` text null, `station_id` text not null, `title` text not null, `kind` text check (`kind` in ('CONSULTATION_MEETING', 'PROBLEM_SEMINAR', 'RESIDENT_ALLIANCE', 'SALON', 'OTHER')) not null, `attendees` integer null, constraint `activity_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `activity_station_id_index` on `activity` (`station_id`)');
    this.addSql(
      "create table `station_designation` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `kind` text check (`kind` in ('DEMONSTRATION', 'STAR_RATING')) not null, `level` text check (`level` in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY')) not null, `area_id` text null, `issued_by` text null, `rating` integer null, constraint `station_designation_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `station_designation_area_id_foreign` foreign key (`area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql('create index `station_designation_station_id_index` on `station_designation` (`station_id`)');
    this.addSql('create index `station_designation_area_id_index` on `station_designation` (`area_id`)');
    this.addSql(
      'create table `station_feature` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `title` text not null, `solves_problem` text null, constraint `station_feature_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_feature_station_id_index` on `station_feature` (`station_id`)');
    this.addSql(
      'create table `station_guidance` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `guide_id` text not null, `guided_id` text not null, constraint `station_guidance_guide_id_foreign` foreign key (`guide_id`) references `station` (`id`), constraint `station_guidance_guided_id_foreign` foreign key (`guided_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_guidance_guide_id_index` on `station_guidance` (`guide_id`)');
    this.addSql('create index `station_guidance_guided_id_index` on `station_guidance` (`guided_id`)');
    this.addSql(
      "create table `station_host` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `host_kind` text check (`host_kind` in ('ENTERPRISE', 'PARTY_MASS_CENTRE', 'VENUE', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_AGENCY')) not null, `host_id` text not null, constraint `station_host_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `station_host_station_id_index` on `station_host` (`station_id`)');
    this.addSql('create index `station_host_host_id_index` on `station_host` (`host_id`)');
    this.addSql(
      'create table `station_operating_mode` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `code` text not null, constraint `station_operating_mode_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_operating_mode_station_id_index` on `station_operating_mode` (`station_id`)');
    this.addSql('create index `station_operating_mode_code_index` on `station_operating_mode` (`code`)');
    this.addSql(
      'create table `station_operator` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `organization_id` text not null, constraint `station_operator_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_operator_station_id_index` on `station_operator` (`station_id`)');
    this.addSql('create index `station_operator_organization_id_index` on `station_operator` (`organization_id`)');
    this.addSql(
      'create table `station_parent` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `child_id` text not null, `parent_id` text not null, constraint `station_parent_child_id_foreign` foreign key (`child_id`) references `station` (`id`), constraint `station_parent_parent_id_foreign` foreign key (`parent_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_parent_child_id_index` on `station_parent` (`child_id`)');
    this.addSql('create index `station_parent_parent_id_index` on `station_parent` (`parent_id`)');
    this.addSql(
      'create table `station_space` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `kind` text not null, `name` text null, `floor_area` double null, constraint `station_space_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_space_station_id_index` on `station_space` (`station_id`)');
    this.addSql(
      "create table `station_status` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `status` text check (`status` in ('PLANNED', 'PREPARING', 'SURVEYED', 'DISCUSSED', 'DECIDED', 'UNVEILED', 'ESTABLISHED', 'OPERATING', 'SUSPENDED', 'CLOSED', 'CANCELLED', 'REJECTED')) not null, `sequence` integer not null, `due_on` text null, `by` text null, `by_id` text null, constraint `station_status_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `station_status_station_id_index` on `station_status` (`station_id`)');
    this.addSql(
      'create table `study_visit` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `held_on` text null, `held_earliest` text null, `held_latest` text null, `station_id` text not null, `title` text not null, `destination_ids` json not null, `participant_org_kinds` json not null, `open_ended` integer not null default false, constraint `study_visit_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `study_visit_station_id_index` on `study_visit` (`station_id`)');
    this.addSql(
      "create table `supervisor` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `scope` text check (`scope` in ('STATION', 'ROOMS', 'WORKERS', 'CASES', 'GROUPS')) not null, `role_name` text not null, `certificate_level` text check (`certificate_level` in ('NONE', 'ASSISTANT', 'SOCIAL_WORKER', 'SENIOR')) null, constraint `supervisor_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `supervisor_station_id_index` on `supervisor` (`station_id`)');
    this.addSql(
      'create table `training` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `held_on` text null, `held_earliest` text null, `held_latest` text null, `station_id` text not null, `title` text not null, `hours` double null, `attendees` integer null, `certified_attendees` integer null, constraint `training_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `training_station_id_index` on `training` (`station_id`)');
    this.addSql(
      "create table `vocabulary` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `kind` text check (`kind` in ('SERVICE_DOMAIN', 'SERVICE_TYPE', 'TARGET_GROUP', 'NEED_KIND', 'OPERATING_MODE', 'OUTCOME_KIND', 'SPACE_KIND')) not null, `name` text not null, `name_en` text not null, `closed` integer null)",
    );
    this.addSql(
      'create table `vocabulary_term` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `vocabulary_id` text not null, `code` text not null, `label` text not null, `label_en` text not null, `definition` text not null, `position` integer not null, `active` integer not null default true, `sensitive` integer not null default false, `covered_by_fund` integer null, `fund_name` text null, `open_ended` integer not null default false, constraint `vocabulary_term_vocabulary_id_foreign` foreign key (`vocabulary_id`) references `vocabulary` (`id`))',
    );
    this.addSql('create index `vocabulary_term_vocabulary_id_index` on `vocabulary_term` (`vocabulary_id`)');
    this.addSql('create index `vocabulary_term_code_index` on `vocabulary_term` (`code`)');
    this.addSql(
      'create unique index `vocabulary_term_vocabulary_id_code_unique` on `vocabulary_term` (`vocabulary_id`, `code`)',
    );
    this.addSql(
      "create table `vocabulary_crosswalk` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `from_term_id` text not null, `to_term_id` text not null, `relation` text check (`relation` in ('EXACT', 'CLOSE', 'BROADER', 'NARROWER', 'RELATED')) not null, `basis` text check (`basis` in ('STATED', 'INFERRED', 'UNKNOWN')) not null, `note` text not null, constraint `vocabulary_crosswalk_from_term_id_foreign` foreign key (`from_term_id`) references `vocabulary_term` (`id`), constraint `vocabulary_crosswalk_to_term_id_foreign` foreign key (`to_term_id`) references `vocabulary_term` (`id`))",
    );
    this.addSql('create index `vocabulary_crosswalk_from_term_id_index` on `vocabulary_crosswalk` (`from_term_id`)');
    this.addSql('create index `vocabulary_crosswalk_to_term_id_index` on `vocabulary_crosswalk` (`to_term_id`)');
    this.addSql(
      'create unique index `vocabulary_crosswalk_from_term_id_to_term_id_unique` on `vocabulary_crosswalk` (`from_term_id`, `to_term_id`)',
    );
    this.addSql(
      "create table `worker` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `role_name` text not null, `certificate_level` text check (`certificate_level` in ('NONE', 'ASSISTANT', 'SOCIAL_WORKER', 'SENIOR')) null, `certified_year` integer null, `full_time` integer null, constraint `worker_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql('create index `worker_station_id_index` on `worker` (`station_id`)');
  }
}
