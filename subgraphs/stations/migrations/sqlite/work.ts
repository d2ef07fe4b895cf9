/** What the tables of stations on SQLite gain with this release. Written by `npm run migrations` from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Work extends Migration {
  override up(): void {
    this.addSql(
      "create unique index `build_out_plan_live_title_unique` on `build_out_plan` (`area_id`, `policy_title`) where superseded_at is null and status <> 'ENDED'",
    );
    this.addSql(
      'create table `event__new` (`seq` integer not null primary key autoincrement, `at` text not null, `actor` text not null, `noun` text not null, `subject_id` text not null, `action` text not null, `from_state` text null, `to_state` text null, `why` text null, `version` integer null, `record` json null)',
    );
    this.addSql(
      'insert into `event__new` (`seq`, `at`, `actor`, `noun`, `subject_id`, `action`, `from_state`, `to_state`, `why`, `record`) select `seq`, `at`, `actor`, `noun`, `subject_id`, `action`, `from_state`, `to_state`, `why`, `record` from `event`',
    );
    this.addSql('drop table `event`');
    this.addSql('alter table `event__new` rename to `event`');
    this.addSql('create index `event_subject_id_index` on `event` (`subject_id`)');
    this.addSql(
      'create table `idempotency` (`caller_id` text not null, `key` text not null, `digest` text not null, `kept_until` text not null, `subject_id` text null, `event_seq` integer null, `refusal` json null, primary key (`caller_id`, `key`))',
    );
    this.addSql('create index `idempotency_kept_until_index` on `idempotency` (`kept_until`)');
    this.addSql(
      'create table `plan_year` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `plan_id` text not null, `year` integer not null, `closed_on` text not null, `closed_by` text not null, `results` json not null, `covered_townships` integer not null, `townships` integer null, `stations_on_record` integer not null, constraint `plan_year_plan_id_foreign` foreign key (`plan_id`) references `build_out_plan` (`id`))',
    );
    this.addSql('create index `plan_year_plan_id_index` on `plan_year` (`plan_id`)');
    this.addSql(
      'create unique index `plan_year_unique` on `plan_year` (`plan_id`, `year`) where superseded_at is null',
    );
    this.addSql(
      "create table `station__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `generic_name` text null, `tier` text check (`tier` in ('GUIDANCE_CENTRE', 'STATION', 'ROOM', 'POST')) not null, `area_id` text not null, `roles` json not null, `established_on` text null, `established_earliest` text null, `established_latest` text null, `service_mode` text check (`service_mode` in ('DIRECT', 'INDIRECT')) null, `spaces_open_ended` integer not null default false, `operating_modes_open_ended` integer not null default false, `ended_on` text null, constraint `station_area_id_foreign` foreign key (`area_id`) references `area` (`id`))",
    );
    this.addSql(
      'insert into `station__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `name`, `generic_name`, `tier`, `area_id`, `roles`, `established_on`, `established_earliest`, `established_latest`, `service_mode`, `spaces_open_ended`, `operating_modes_open_ended`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `name`, `generic_name`, `tier`, `area_id`, `roles`, `established_on`, `established_earliest`, `established_latest`, `service_mode`, `spaces_open_ended`, `operating_modes_open_ended` from `station`',
    );
    this.addSql('drop table `station`');
    this.addSql('alter table `station__new` rename to `station`');
    this.addSql('create index `station_area_id_index` on `station` (`area_id`)');
    this.addSql(
      'create unique index `station_live_name_unique` on `station` (`area_id`, `tier`, `name`) where superseded_at is null and ended_on is null',
    );
    this.addSql(
      "create table `site_plan` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `plan_id` text not null, `area_id` text not null, `name` text not null, `state` text check (`state` in ('NOMINATED', 'APPROVED', 'BUILDING', 'OPENED', 'REJECTED', 'WITHDRAWN')) not null, `host_kind` text check (`host_kind` in ('ENTERPRISE', 'PARTY_MASS_CENTRE', 'VENUE', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_AGENCY')) null, `host_id` text null, `checks` json not null, `decided_by` text null, `decided_on` text null, `station_id` text null, constraint `site_plan_plan_id_foreign` foreign key (`plan_id`) references `build_out_plan` (`id`), constraint `site_plan_area_id_foreign` foreign key (`area_id`) references `area` (`id`), constraint `site_plan_station_id_foreign` foreign key (`station_id`) references `station` (`id`) on delete set null)",
    );
    this.addSql('create index `site_plan_plan_id_index` on `site_plan` (`plan_id`)');
    this.addSql('create index `site_plan_area_id_index` on `site_plan` (`area_id`)');
    this.addSql('create index `site_plan_station_id_index` on `site_plan` (`station_id`)');
    this.addSql(
      "create unique index `site_plan_live_name_unique` on `site_plan` (`plan_id`, `area_id`, `name`) where superseded_at is null and state <> 'REJECTED' and state <> 'WITHDRAWN'",
    );
    this.addSql(
      "create table `service_item__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `title` text not null, `station_id` text not null, `domain` text null, `service_types` json not null, `target_groups` json not null, `capacity` integer null, `taken` integer check (taken >= 0 and (capacity is null or taken <= capacity)) not null default 0, `status` text check (`status` in ('DRAFT', 'PUBLISHED', 'SUSPENDED', 'WITHDRAWN')) not null, `area_id` text null, constraint `service_item_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `service_item_area_id_foreign` foreign key (`area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql(
      'insert into `service_item__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `title`, `station_id`, `domain`, `service_types`, `target_groups`, `capacity`, `status`, `area_id`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `title`, `station_id`, `domain`, `service_types`, `target_groups`, `capacity`, `status`, `area_id` from `service_item`',
    );
    this.addSql('drop table `service_item`');
    this.addSql('alter table `service_item__new` rename to `service_item`');
    this.addSql('create index `service_item_station_id_index` on `service_item` (`station_id`)');
    this.addSql('create index `service_item_area_id_index` on `service_item` (`area_id`)');
    this.addSql(
      "create table `service_order` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `room_id` text not null, `item_id` text not null, `state` text check (`state` in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'DISPATCHED', 'IN_SERVICE', 'DELIVERED', 'RATED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'FAILED', 'CANCELLED')) not null, `due_on` text not null, `expected_attendance` integer null, `need_kind` text null, `note` text null, `submitted_on` text null, `ended_on` text null, `rejection` text check (`rejection` in ('LACK_OF_CAPACITY', 'OUT_OF_SCOPE', 'DAY_NOT_POSSIBLE', 'DUPLICATE', 'OTHER')) null, `assignee_kind` text check (`assignee_kind` in ('WORKER', 'ORGANIZATION', 'TEAM')) null, `assignee_id` text null, `rating` integer check (rating >= 1 and rating <= 5) null, `rating_comment` text null, constraint `service_order_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `service_order_room_id_foreign` foreign key (`room_id`) references `station` (`id`), constraint `service_order_item_id_foreign` foreign key (`item_id`) references `service_item` (`id`))",
    );
    this.addSql('create index `service_order_station_id_index` on `service_order` (`station_id`)');
    this.addSql('create index `service_order_room_id_index` on `service_order` (`room_id`)');
    this.addSql('create index `service_order_item_id_index` on `service_order` (`item_id`)');
    this.addSql('create index `service_order_station_id_due_on_index` on `service_order` (`station_id`, `due_on`)');
    this.addSql(
      "create table `selection_round__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `held_on` text null, `held_earliest` text null, `held_latest` text null, `station_id` text not null, `title` text not null, `kinds` json not null, `stage` text check (`stage` in ('CALL', 'NOMINATION', 'REVIEW', 'PUBLIC_NOTICE', 'AWARDED', 'CANCELLED')) null, `notice_until` text null, constraint `selection_round_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql(
      'insert into `selection_round__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `held_on`, `held_earliest`, `held_latest`, `station_id`, `title`, `kinds`, `stage`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `held_on`, `held_earliest`, `held_latest`, `station_id`, `title`, `kinds`, `stage` from `selection_round`',
    );
    this.addSql('drop table `selection_round`');
    this.addSql('alter table `selection_round__new` rename to `selection_round`');
    this.addSql('create index `selection_round_station_id_index` on `selection_round` (`station_id`)');
    this.addSql(
      "create table `activity__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `held_on` text null, `held_earliest` text null, `held_latest` text null, `station_id` text not null, `title` text not null, `kind` text check (`kind` in ('CONSULTATION_MEETING', 'PROBLEM_SEMINAR', 'RESIDENT_ALLIANCE', 'SALON', 'OTHER')) not null, `attendees` integer null, `state` text check (`state` in ('PLANNED', 'HELD', 'CANCELLED')) null, constraint `activity_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql(
      'insert into `activity__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `held_on`, `held_earliest`, `held_latest`, `station_id`, `title`, `kind`, `attendees`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `held_on`, `held_earliest`, `held_latest`, `station_id`, `title`, `kind`, `attendees` from `activity`',
    );
    this.addSql('drop table `activity`');
    this.addSql('alter table `activity__new` rename to `activity`');
    this.addSql('create index `activity_station_id_index` on `activity` (`station_id`)');
    this.addSql(
      'create table `station_authority` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `agency_id` text not null, constraint `station_authority_station_id_foreign` foreign key (`station_id`) references `station` (`id`))',
    );
    this.addSql('create index `station_authority_station_id_index` on `station_authority` (`station_id`)');
    this.addSql('create index `station_authority_agency_id_index` on `station_authority` (`agency_id`)');
    this.addSql(
      'create unique index `station_authority_open_unique` on `station_authority` (`station_id`) where superseded_at is null and valid_to is null',
    );
    this.addSql(
      'create unique index `station_guidance_open_unique` on `station_guidance` (`guide_id`, `guided_id`) where superseded_at is null and valid_to is null',
    );
    this.addSql(
      'create unique index `station_host_open_unique` on `station_host` (`station_id`) where superseded_at is null and valid_to is null',
    );
    this.addSql(
      'create unique index `station_operator_open_unique` on `station_operator` (`station_id`) where superseded_at is null and valid_to is null',
    );
    this.addSql(
      'create unique index `station_parent_open_unique` on `station_parent` (`child_id`) where superseded_at is null and valid_to is null',
    );
    this.addSql(
      'create unique index `station_status_sequence_unique` on `station_status` (`station_id`, `sequence`) where superseded_at is null',
    );
    this.addSql(
      "create table `training__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `held_on` text null, `held_earliest` text null, `held_latest` text null, `station_id` text not null, `title` text not null, `hours` double null, `attendees` integer null, `certified_attendees` integer null, `state` text check (`state` in ('PLANNED', 'HELD', 'CANCELLED')) null, constraint `training_station_id_foreign` foreign key (`station_id`) references `station` (`id`))",
    );
    this.addSql(
      'insert into `training__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `held_on`, `held_earliest`, `held_latest`, `station_id`, `title`, `hours`, `attendees`, `certified_attendees`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `held_on`, `held_earliest`, `held_latest`, `station_id`, `title`, `hours`, `attendees`, `certified_attendees` from `training`',
    );
    this.addSql('drop table `training`');
    this.addSql('alter table `training__new` rename to `training`');
    this.addSql('create index `training_station_id_index` on `training` (`station_id`)');
    this.addSql(
      'create table `training_attendance` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `training_id` text not null, `worker_id` text not null, constraint `training_attendance_training_id_foreign` foreign key (`training_id`) references `training` (`id`), constraint `training_attendance_worker_id_foreign` foreign key (`worker_id`) references `worker` (`id`))',
    );
    this.addSql('create index `training_attendance_training_id_index` on `training_attendance` (`training_id`)');
    this.addSql('create index `training_attendance_worker_id_index` on `training_attendance` (`worker_id`)');
    this.addSql(
      'create unique index `training_attendance_unique` on `training_attendance` (`training_id`, `worker_id`) where superseded_at is null',
    );
    this.addSql(
      "create table `supervisor__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `station_id` text not null, `scope` text check (`scope` in ('STATION', 'ROOMS', 'WORKERS', 'CASES', 'GROUPS')) not null, `role_name` text not null, `certificate_level` text check (`certificate_level` in ('NONE', 'ASSISTANT', 'SOCIAL_WORKER', 'SENIOR')) null, `worker_id` text null, constraint `supervisor_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `supervisor_worker_id_foreign` foreign key (`worker_id`) references `worker` (`id`) on delete set null)",
    );
    this.addSql(
      'insert into `supervisor__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `valid_from`, `valid_to`, `valid_from_earliest`, `valid_from_latest`, `valid_to_earliest`, `station_id`, `scope`, `role_name`, `certificate_level`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `valid_from`, `valid_to`, `valid_from_earliest`, `valid_from_latest`, `valid_to_earliest`, `station_id`, `scope`, `role_name`, `certificate_level` from `supervisor`',
    );
    this.addSql('drop table `supervisor`');
    this.addSql('alter table `supervisor__new` rename to `supervisor`');
    this.addSql('create index `supervisor_station_id_index` on `supervisor` (`station_id`)');
    this.addSql('create index `supervisor_worker_id_index` on `supervisor` (`worker_id`)');
    this.addSql(
      "create table `group_work__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `title` text not null, `kind` text check (`kind` in ('MUTUAL_HELP', 'SUPPORT', 'FEATURED')) not null, `stage` text check (`stage` in ('PREPARATION', 'FORMATION', 'TRANSITION', 'MATURITY', 'TERMINATION', 'CLOSED', 'DISSOLVED')) null, `is_featured` integer not null default false, `target_groups` json not null, `service_types` json not null, `started_on` text null, `started_earliest` text null, `started_latest` text null, `lead_id` text null, `ended_on` text null, constraint `group_work_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `group_work_lead_id_foreign` foreign key (`lead_id`) references `worker` (`id`) on delete set null)",
    );
    this.addSql(
      'insert into `group_work__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `station_id`, `title`, `kind`, `stage`, `is_featured`, `target_groups`, `service_types`, `started_on`, `started_earliest`, `started_latest`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `station_id`, `title`, `kind`, `stage`, `is_featured`, `target_groups`, `service_types`, `started_on`, `started_earliest`, `started_latest` from `group_work`',
    );
    this.addSql('drop table `group_work`');
    this.addSql('alter table `group_work__new` rename to `group_work`');
    this.addSql('create index `group_work_station_id_index` on `group_work` (`station_id`)');
    this.addSql('create index `group_work_lead_id_index` on `group_work` (`lead_id`)');
    this.addSql(
      "create table `supervision_session` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `supervisor_id` text not null, `held_on` text not null, `hours` double not null, `functions` json not null, `subject` text check (`subject` in ('WORKER', 'CASE', 'GROUP', 'ROOM')) not null, `worker_id` text null, `case_id` text null, `group_id` text null, `room_id` text null, constraint `supervision_session_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `supervision_session_supervisor_id_foreign` foreign key (`supervisor_id`) references `supervisor` (`id`), constraint `supervision_session_worker_id_foreign` foreign key (`worker_id`) references `worker` (`id`) on delete set null, constraint `supervision_session_group_id_foreign` foreign key (`group_id`) references `group_work` (`id`) on delete set null, constraint `supervision_session_room_id_foreign` foreign key (`room_id`) references `station` (`id`) on delete set null)",
    );
    this.addSql('create index `supervision_session_station_id_index` on `supervision_session` (`station_id`)');
    this.addSql('create index `supervision_session_supervisor_id_index` on `supervision_session` (`supervisor_id`)');
    this.addSql('create index `supervision_session_worker_id_index` on `supervision_session` (`worker_id`)');
    this.addSql('create index `supervision_session_case_id_index` on `supervision_session` (`case_id`)');
    this.addSql('create index `supervision_session_group_id_index` on `supervision_session` (`group_id`)');
    this.addSql('create index `supervision_session_room_id_index` on `supervision_session` (`room_id`)');
    this.addSql(
      'create index `supervision_session_worker_id_held_on_index` on `supervision_session` (`worker_id`, `held_on`)',
    );
    this.addSql(
      "create table `service_session` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `site_id` text not null, `order_id` text null, `item_id` text null, `theme_id` text null, `kind` text check (`kind` in ('CASE', 'GROUP', 'EMPOWERMENT', 'PROBLEM_SOLVING', 'OTHER')) not null, `state` text check (`state` in ('CHECKED_IN', 'HELD', 'MISSED')) not null, `held_on` text not null, `attendance` integer null, `hours` double null, `delivered_by_id` text null, `group_id` text null, constraint `service_session_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `service_session_site_id_foreign` foreign key (`site_id`) references `station` (`id`), constraint `service_session_order_id_foreign` foreign key (`order_id`) references `service_order` (`id`) on delete set null, constraint `service_session_item_id_foreign` foreign key (`item_id`) references `service_item` (`id`) on delete set null, constraint `service_session_theme_id_foreign` foreign key (`theme_id`) references `monthly_theme` (`id`) on delete set null, constraint `service_session_delivered_by_id_foreign` foreign key (`delivered_by_id`) references `worker` (`id`) on delete set null, constraint `service_session_group_id_foreign` foreign key (`group_id`) references `group_work` (`id`) on delete set null)",
    );
    this.addSql('create index `service_session_station_id_index` on `service_session` (`station_id`)');
    this.addSql('create index `service_session_site_id_index` on `service_session` (`site_id`)');
    this.addSql('create index `service_session_order_id_index` on `service_session` (`order_id`)');
    this.addSql('create index `service_session_item_id_index` on `service_session` (`item_id`)');
    this.addSql('create index `service_session_theme_id_index` on `service_session` (`theme_id`)');
    this.addSql('create index `service_session_delivered_by_id_index` on `service_session` (`delivered_by_id`)');
    this.addSql('create index `service_session_group_id_index` on `service_session` (`group_id`)');
    this.addSql(
      'create index `service_session_station_id_held_on_index` on `service_session` (`station_id`, `held_on`)',
    );
    this.addSql(
      "create table `nomination` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `round_id` text not null, `kind` text check (`kind` in ('FEATURED_CASE', 'FEATURED_GROUP')) not null, `title` text not null, `state` text check (`state` in ('NOMINATED', 'SHORTLISTED', 'AWARDED', 'NOT_SELECTED', 'WITHDRAWN')) not null, `anonymised` integer not null, `case_id` text null, `group_id` text null, constraint `nomination_round_id_foreign` foreign key (`round_id`) references `selection_round` (`id`), constraint `nomination_group_id_foreign` foreign key (`group_id`) references `group_work` (`id`) on delete set null)",
    );
    this.addSql('create index `nomination_round_id_index` on `nomination` (`round_id`)');
    this.addSql('create index `nomination_case_id_index` on `nomination` (`case_id`)');
    this.addSql('create index `nomination_group_id_index` on `nomination` (`group_id`)');
    this.addSql(
      "create unique index `nomination_group_unique` on `nomination` (`round_id`, `group_id`) where superseded_at is null and state <> 'WITHDRAWN'",
    );
    this.addSql(
      "create unique index `nomination_case_unique` on `nomination` (`round_id`, `case_id`) where superseded_at is null and state <> 'WITHDRAWN'",
    );
    this.addSql(
      'create table `nomination_score` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `nomination_id` text not null, `reviewer` text not null, `points` double null, constraint `nomination_score_nomination_id_foreign` foreign key (`nomination_id`) references `nomination` (`id`))',
    );
    this.addSql('create index `nomination_score_nomination_id_index` on `nomination_score` (`nomination_id`)');
    this.addSql(
      'create unique index `nomination_score_unique` on `nomination_score` (`nomination_id`, `reviewer`) where superseded_at is null',
    );
    this.addSql(
      "create table `certificate_registration` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `worker_id` text not null, `level` text check (`level` in ('NONE', 'ASSISTANT', 'SOCIAL_WORKER', 'SENIOR')) not null, constraint `certificate_registration_worker_id_foreign` foreign key (`worker_id`) references `worker` (`id`))",
    );
    this.addSql('create index `certificate_registration_worker_id_index` on `certificate_registration` (`worker_id`)');
    this.addSql(
      'create unique index `certificate_registration_unique` on `certificate_registration` (`worker_id`, `level`, `valid_from`) where superseded_at is null',
    );
    this.addSql(
      "create table `case_work` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `station_id` text not null, `target_group` text not null, `domain` text null, `service_type` text null, `age_band` text check (`age_band` in ('UNDER_14', 'FROM_14_TO_17', 'FROM_18_TO_59', 'FROM_60')) not null, `sensitive` integer not null, `state` text check (`state` in ('INTAKE', 'ASSESSMENT', 'PLANNING', 'INTERVENTION', 'EVALUATION', 'CLOSED', 'FOLLOW_UP', 'REFERRED', 'TERMINATED', 'NOT_ACCEPTED')) not null, `lead_id` text not null, `supervisor_id` text null, `opened_on` text not null, `ended_on` text null, `outcome` text check (`outcome` in ('GOALS_ACHIEVED', 'GOALS_PARTLY_ACHIEVED', 'GOALS_NOT_ACHIEVED', 'TAKEN_OVER')) null, `end_reason` text check (`end_reason` in ('CLIENT_WISH', 'OUT_OF_REACH', 'OUT_OF_SCOPE', 'CONSENT_MISSING', 'OTHER')) null, `referred_to` text check (`referred_to` in ('STATION', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_AGENCY', 'MEDICAL', 'LEGAL_AID', 'OTHER')) null, constraint `case_work_station_id_foreign` foreign key (`station_id`) references `station` (`id`), constraint `case_work_lead_id_foreign` foreign key (`lead_id`) references `worker` (`id`), constraint `case_work_supervisor_id_foreign` foreign key (`supervisor_id`) references `supervisor` (`id`) on delete set null)",
    );
    this.addSql('create index `case_work_station_id_index` on `case_work` (`station_id`)');
    this.addSql('create index `case_work_lead_id_index` on `case_work` (`lead_id`)');
    this.addSql('create index `case_work_supervisor_id_index` on `case_work` (`supervisor_id`)');
    this.addSql(
      "create table `case_stay` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `case_id` text not null, `stage` text check (`stage` in ('INTAKE', 'ASSESSMENT', 'PLANNING', 'INTERVENTION', 'EVALUATION', 'CLOSED', 'FOLLOW_UP', 'REFERRED', 'TERMINATED', 'NOT_ACCEPTED')) not null, `entered_on` text not null, `left_on` text null, constraint `case_stay_case_id_foreign` foreign key (`case_id`) references `case_work` (`id`))",
    );
    this.addSql('create index `case_stay_case_id_index` on `case_stay` (`case_id`)');
    this.addSql(
      "create table `case_consent` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `case_id` text not null, `scope` text check (`scope` in ('SENSITIVE', 'REFERRAL', 'PUBLICATION')) not null, `purpose` text check (`purpose` in ('SERVICE', 'PROTECTION', 'SELECTION', 'TEACHING')) not null, `given_by` text check (`given_by` in ('CLIENT', 'GUARDIAN')) not null, `given_on` text not null, `withdrawn_on` text null, constraint `case_consent_case_id_foreign` foreign key (`case_id`) references `case_work` (`id`))",
    );
    this.addSql('create index `case_consent_case_id_index` on `case_consent` (`case_id`)');
    this.addSql(
      "create table `worker_certificate` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `worker_id` text not null, `level` text check (`level` in ('NONE', 'ASSISTANT', 'SOCIAL_WORKER', 'SENIOR')) not null, `year` integer not null, constraint `worker_certificate_worker_id_foreign` foreign key (`worker_id`) references `worker` (`id`))",
    );
    this.addSql('create index `worker_certificate_worker_id_index` on `worker_certificate` (`worker_id`)');
    this.addSql(
      'create unique index `worker_certificate_level_unique` on `worker_certificate` (`worker_id`, `level`) where superseded_at is null',
    );
  }
}
