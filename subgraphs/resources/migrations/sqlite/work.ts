/** What the tables of resources on SQLite gain with this release. Written by `npm run migrations` from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Work extends Migration {
  override up(): void {
    this.addSql(
      'create unique index `alliance_party_live_unique` on `alliance_party` (`alliance_id`, `kind`, `party_id`) where superseded_at is null and valid_to is null',
    );
    this.addSql(
      'create unique index `enterprise_credit_code_unique` on `enterprise` (`credit_code`) where superseded_at is null',
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
      "create table `service_fund__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `owner_id` text not null, `purpose` text not null, `contribution_channel` text check (`contribution_channel` in ('OWN_FUNDS', 'EMPLOYEE_DONATION', 'VIA_CHARITY')) null, `contribution_channel_basis` text not null, `established_on` text null, `pledged_fen` bigint null, `status` text check (`status` in ('OPEN', 'CLOSED')) not null default 'OPEN', `permitted_purposes` json null, `balance_fen` bigint not null default '0', `committed_fen` bigint not null default '0', `entries` integer not null default 0, constraint `service_fund_owner_id_foreign` foreign key (`owner_id`) references `enterprise` (`id`), constraint `service_fund_balance_check` check (committed_fen >= 0 and balance_fen >= committed_fen))",
    );
    this.addSql(
      'insert into `service_fund__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `name`, `owner_id`, `purpose`, `contribution_channel`, `contribution_channel_basis`, `established_on`, `pledged_fen`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `name`, `owner_id`, `purpose`, `contribution_channel`, `contribution_channel_basis`, `established_on`, `pledged_fen` from `service_fund`',
    );
    this.addSql('drop table `service_fund`');
    this.addSql('alter table `service_fund__new` rename to `service_fund`');
    this.addSql('create index `service_fund_owner_id_index` on `service_fund` (`owner_id`)');
    this.addSql(
      "create table `resource_link__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `kind` text not null, `name` text null, `from_id` text not null, `from_kind` text not null, `to_id` text not null, `to_kind` text not null, `asserted_by` text check (`asserted_by` in ('FROM', 'TO', 'BOTH', 'THIRD_PARTY')) not null, `asserted_by_name` text null, `mechanism` text null, `service_types` json null, `end_reason` text null, `live_key` text null, `fund_id` text null, `area_id` text null, constraint `resource_link_fund_id_foreign` foreign key (`fund_id`) references `service_fund` (`id`) on delete set null, constraint `resource_link_area_id_foreign` foreign key (`area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql(
      'insert into `resource_link__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `valid_from`, `valid_to`, `valid_from_earliest`, `valid_from_latest`, `valid_to_earliest`, `kind`, `name`, `from_id`, `from_kind`, `to_id`, `to_kind`, `asserted_by`, `asserted_by_name`, `mechanism`, `fund_id`, `area_id`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `valid_from`, `valid_to`, `valid_from_earliest`, `valid_from_latest`, `valid_to_earliest`, `kind`, `name`, `from_id`, `from_kind`, `to_id`, `to_kind`, `asserted_by`, `asserted_by_name`, `mechanism`, `fund_id`, `area_id` from `resource_link`',
    );
    this.addSql('drop table `resource_link`');
    this.addSql('alter table `resource_link__new` rename to `resource_link`');
    this.addSql('create index `resource_link_kind_index` on `resource_link` (`kind`)');
    this.addSql('create index `resource_link_fund_id_index` on `resource_link` (`fund_id`)');
    this.addSql('create index `resource_link_area_id_index` on `resource_link` (`area_id`)');
    this.addSql('create index `resource_link_to_id_kind_index` on `resource_link` (`to_id`, `kind`)');
    this.addSql('create index `resource_link_from_id_kind_index` on `resource_link` (`from_id`, `kind`)');
    this.addSql('create unique index `resource_link_live_key_unique` on `resource_link` (`live_key`)');
    this.addSql(
      "create unique index `social_organization_credit_code_unique` on `social_organization` (`credit_code`) where superseded_at is null and status = 'ACTIVE'",
    );
    this.addSql(
      "create table `organization_registration__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `organization_id` text not null, `kind` text check (`kind` in ('FILED', 'REGISTERED')) not null, `authority` text null, `filed_with_id` text null, `local_number` text null, constraint `organization_registration_organization_id_foreign` foreign key (`organization_id`) references `social_organization` (`id`), constraint `organization_registration_filed_with_id_foreign` foreign key (`filed_with_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql(
      'insert into `organization_registration__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `valid_from`, `valid_to`, `valid_from_earliest`, `valid_from_latest`, `valid_to_earliest`, `organization_id`, `kind`, `authority`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `valid_from`, `valid_to`, `valid_from_earliest`, `valid_from_latest`, `valid_to_earliest`, `organization_id`, `kind`, `authority` from `organization_registration`',
    );
    this.addSql('drop table `organization_registration`');
    this.addSql('alter table `organization_registration__new` rename to `organization_registration`');
    this.addSql(
      'create index `organization_registration_organization_id_index` on `organization_registration` (`organization_id`)',
    );
    this.addSql(
      'create index `organization_registration_filed_with_id_index` on `organization_registration` (`filed_with_id`)',
    );
    this.addSql(
      'create unique index `organization_registration_number_unique` on `organization_registration` (`filed_with_id`, `local_number`) where superseded_at is null and valid_to is null',
    );
    this.addSql(
      "create table `fund_transaction` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `fund_id` text not null, `position` integer not null, `kind` text check (`kind` in ('CONTRIBUTION', 'COMMITMENT', 'RELEASE', 'SPENDING', 'REFUND', 'RETURN', 'REVERSAL')) not null, `counts_as` text check (`counts_as` in ('CONTRIBUTION', 'COMMITMENT', 'RELEASE', 'SPENDING', 'REFUND', 'RETURN', 'REVERSAL')) not null, `balance_change_fen` bigint not null, `committed_change_fen` bigint not null, `balance_after_fen` bigint not null, `committed_after_fen` bigint not null, `occurred_on` text not null, `channel` text check (`channel` in ('OWN_FUNDS', 'EMPLOYEE_DONATION', 'VIA_CHARITY')) null, `charity_id` text null, `purpose` text null, `station_id` text null, `session_id` text null, `activity_id` text null, `commitment_id` text null, `contribution_id` text null, `reverses_id` text null, `note` text null, constraint `fund_transaction_fund_id_foreign` foreign key (`fund_id`) references `service_fund` (`id`), constraint `fund_transaction_charity_id_foreign` foreign key (`charity_id`) references `social_organization` (`id`) on delete restrict, constraint `fund_transaction_commitment_id_foreign` foreign key (`commitment_id`) references `fund_transaction` (`id`) on delete restrict, constraint `fund_transaction_contribution_id_foreign` foreign key (`contribution_id`) references `fund_transaction` (`id`) on delete restrict, constraint `fund_transaction_reverses_id_foreign` foreign key (`reverses_id`) references `fund_transaction` (`id`) on delete restrict, constraint `fund_transaction_balance_check` check (committed_after_fen >= 0 and balance_after_fen >= committed_after_fen), constraint `fund_transaction_once_check` check (version = 1 and superseded_at is null))",
    );
    this.addSql('create index `fund_transaction_fund_id_index` on `fund_transaction` (`fund_id`)');
    this.addSql('create index `fund_transaction_charity_id_index` on `fund_transaction` (`charity_id`)');
    this.addSql('create index `fund_transaction_station_id_index` on `fund_transaction` (`station_id`)');
    this.addSql('create index `fund_transaction_commitment_id_index` on `fund_transaction` (`commitment_id`)');
    this.addSql('create index `fund_transaction_contribution_id_index` on `fund_transaction` (`contribution_id`)');
    this.addSql('create index `fund_transaction_reverses_id_index` on `fund_transaction` (`reverses_id`)');
    this.addSql(
      'create index `fund_transaction_fund_id_occurred_on_index` on `fund_transaction` (`fund_id`, `occurred_on`)',
    );
    this.addSql('create unique index `fund_transaction_reverses_id_unique` on `fund_transaction` (`reverses_id`)');
    this.addSql(
      'create unique index `fund_transaction_fund_id_position_unique` on `fund_transaction` (`fund_id`, `position`)',
    );
    this.addSql(
      "create trigger `fund_transaction_append_only_update` BEFORE UPDATE on `fund_transaction` for each ROW begin select raise(abort, 'entries of a ledger are never changed'); end",
    );
    this.addSql(
      "create trigger `fund_transaction_append_only_delete` BEFORE DELETE on `fund_transaction` for each ROW begin select raise(abort, 'entries of a ledger are never changed'); end",
    );
    this.addSql(
      "create table `credit_mark` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `organization_id` text not null, `kind` text check (`kind` in ('ABNORMAL_ACTIVITY', 'SERIOUS_BREACH')) not null, `ground` text null, constraint `credit_mark_organization_id_foreign` foreign key (`organization_id`) references `social_organization` (`id`))",
    );
    this.addSql('create index `credit_mark_organization_id_index` on `credit_mark` (`organization_id`)');
    this.addSql(
      'create unique index `credit_mark_live_unique` on `credit_mark` (`organization_id`, `kind`) where superseded_at is null and valid_to is null',
    );
    this.addSql(
      "create table `volunteer_team__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `name` text not null, `area_id` text not null, `enterprise_id` text null, `organization_id` text null, `established_on` text null, `status` text check (`status` in ('ACTIVE', 'DISBANDED')) not null default 'ACTIVE', `disbanded_on` text null, `skills` json null, constraint `volunteer_team_area_id_foreign` foreign key (`area_id`) references `area` (`id`), constraint `volunteer_team_enterprise_id_foreign` foreign key (`enterprise_id`) references `enterprise` (`id`) on delete set null, constraint `volunteer_team_organization_id_foreign` foreign key (`organization_id`) references `social_organization` (`id`) on delete set null)",
    );
    this.addSql(
      'insert into `volunteer_team__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `name`, `area_id`, `enterprise_id`, `organization_id`, `established_on`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `name`, `area_id`, `enterprise_id`, `organization_id`, `established_on` from `volunteer_team`',
    );
    this.addSql('drop table `volunteer_team`');
    this.addSql('alter table `volunteer_team__new` rename to `volunteer_team`');
    this.addSql('create index `volunteer_team_name_index` on `volunteer_team` (`name`)');
    this.addSql('create index `volunteer_team_area_id_index` on `volunteer_team` (`area_id`)');
    this.addSql('create index `volunteer_team_enterprise_id_index` on `volunteer_team` (`enterprise_id`)');
    this.addSql('create index `volunteer_team_organization_id_index` on `volunteer_team` (`organization_id`)');
    this.addSql(
      "create table `volunteer_service` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `team_id` text null, `enterprise_id` text null, `station_id` text null, `service_item_id` text null, `activity_id` text null, `title` text not null, `served_on` text not null, `head_count` integer not null, `minutes_each` integer null, `rounding` text check (`rounding` in ('EXACT', 'HALF_HOURS')) not null, `minutes_counted` integer null, `status` text check (`status` in ('RECORDED', 'WITHDRAWN')) not null, constraint `volunteer_service_team_id_foreign` foreign key (`team_id`) references `volunteer_team` (`id`) on delete set null, constraint `volunteer_service_enterprise_id_foreign` foreign key (`enterprise_id`) references `enterprise` (`id`) on delete set null)",
    );
    this.addSql('create index `volunteer_service_team_id_index` on `volunteer_service` (`team_id`)');
    this.addSql('create index `volunteer_service_enterprise_id_index` on `volunteer_service` (`enterprise_id`)');
    this.addSql('create index `volunteer_service_station_id_index` on `volunteer_service` (`station_id`)');
    this.addSql('create index `volunteer_service_served_on_index` on `volunteer_service` (`served_on`)');
  }
}
