/** What the tables of projects on SQLite gain with this release. Written by `npm run migrations` from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Work extends Migration {
  override up(): void {
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
      "create table `project__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `title` text not null, `kind` text check (`kind` in ('GOVERNMENT_PURCHASE', 'VENTURE', 'GRANT')) null, `kind_basis` text check (`kind_basis` in ('STATED', 'INFERRED', 'UNKNOWN')) not null, `programme_year` integer null, `stage` text check (`stage` in ('NEED_SURVEY', 'BUDGETED', 'INTENTION_PUBLISHED', 'METHOD_SET', 'NOTICE', 'BIDDING', 'EVALUATION', 'FAILED_BID', 'AWARDED', 'CONTRACTED', 'MIDTERM_EVAL', 'ACCEPTANCE', 'PERFORMANCE_EVAL', 'RENEWED', 'CANCELLED', 'COLLECTION', 'TOPICS_PUBLISHED', 'APPLICATION', 'INITIAL_REVIEW', 'REVIEW', 'REJECTED', 'PUBLIC_NOTICE', 'OPTIMISATION', 'AGREEMENT', 'FIRST_PAYMENT', 'MIDTERM', 'PAYMENT_STOPPED', 'FINAL_PAYMENT', 'FINAL', 'DELIVERY', 'CLOSED', 'TERMINATED')) null, `origin_level` text check (`origin_level` in ('TOWNSHIP', 'COUNTY', 'PREFECTURE', 'PROVINCE', 'NATIONAL')) null, `origin_area_id` text null, `programme_id` text null, `purchaser_name` text null, `purchaser_kind` text check (`purchaser_kind` in ('TOWNSHIP', 'VILLAGE_COMMUNITY', 'COUNTY_CIVIL_AFFAIRS', 'PREFECTURE_CIVIL_AFFAIRS', 'PROVINCE_CIVIL_AFFAIRS', 'OTHER_STATE_ORGAN', 'PARTY_ORGAN', 'MASS_ORGANIZATION', 'INSTITUTION_CLASS_ONE', 'OTHER')) null, `purchaser_basis` text check (`purchaser_basis` in ('STATUTORY', 'BY_REFERENCE', 'SELF_FUNDED', 'ENCOURAGED_LOCAL')) null, `purchaser_agency_id` text null, `provider_id` text null, `performed_at_id` text null, `performed_at_area_id` text null, `budget_fen` bigint null, `open_for_claim` integer null, `claim_slots` integer null, `eligible_area_id` text null, `claim_term_days` integer null, `renewal_of_id` text null, `open_ended` integer not null default false, constraint `project_origin_area_id_foreign` foreign key (`origin_area_id`) references `area` (`id`) on delete set null, constraint `project_programme_id_foreign` foreign key (`programme_id`) references `programme` (`id`) on delete set null, constraint `project_performed_at_area_id_foreign` foreign key (`performed_at_area_id`) references `area` (`id`) on delete set null, constraint `project_eligible_area_id_foreign` foreign key (`eligible_area_id`) references `area` (`id`) on delete set null, constraint `project_renewal_of_id_foreign` foreign key (`renewal_of_id`) references `project` (`id`) on delete set null)",
    );
    this.addSql(
      'insert into `project__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `title`, `kind`, `kind_basis`, `programme_year`, `stage`, `origin_level`, `origin_area_id`, `programme_id`, `purchaser_name`, `purchaser_kind`, `purchaser_basis`, `purchaser_agency_id`, `provider_id`, `performed_at_id`, `performed_at_area_id`, `budget_fen`, `open_for_claim`, `claim_slots`, `open_ended`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `title`, `kind`, `kind_basis`, `programme_year`, `stage`, `origin_level`, `origin_area_id`, `programme_id`, `purchaser_name`, `purchaser_kind`, `purchaser_basis`, `purchaser_agency_id`, `provider_id`, `performed_at_id`, `performed_at_area_id`, `budget_fen`, `open_for_claim`, `claim_slots`, `open_ended` from `project`',
    );
    this.addSql('drop table `project`');
    this.addSql('alter table `project__new` rename to `project`');
    this.addSql('create index `project_title_index` on `project` (`title`)');
    this.addSql('create index `project_programme_year_index` on `project` (`programme_year`)');
    this.addSql('create index `project_origin_area_id_index` on `project` (`origin_area_id`)');
    this.addSql('create index `project_programme_id_index` on `project` (`programme_id`)');
    this.addSql('create index `project_purchaser_agency_id_index` on `project` (`purchaser_agency_id`)');
    this.addSql('create index `project_provider_id_index` on `project` (`provider_id`)');
    this.addSql('create index `project_performed_at_id_index` on `project` (`performed_at_id`)');
    this.addSql('create index `project_performed_at_area_id_index` on `project` (`performed_at_area_id`)');
    this.addSql('create index `project_eligible_area_id_index` on `project` (`eligible_area_id`)');
    this.addSql('create index `project_renewal_of_id_index` on `project` (`renewal_of_id`)');
    this.addSql(
      "create table `procurement_dispute` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `kind` text check (`kind` in ('CHALLENGE', 'COMPLAINT')) not null, `state` text check (`state` in ('OPEN', 'ANSWERED', 'WITHDRAWN')) not null, `raised_on` text not null, `suspends` integer not null, `settled_on` text null, `upheld` integer null, constraint `procurement_dispute_project_id_foreign` foreign key (`project_id`) references `project` (`id`))",
    );
    this.addSql('create index `procurement_dispute_project_id_index` on `procurement_dispute` (`project_id`)');
    this.addSql(
      "create table `project_milestone__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `kind` text check (`kind` in ('DELIVERY', 'REPORT', 'PAYMENT', 'MIDTERM', 'ACCEPTANCE', 'FINAL', 'EVALUATION_REPORTED', 'AWARD_DECIDED', 'CONTRACT_SIGNED', 'CONTRACT_ANNOUNCED', 'CONTRACT_FILED', 'ACCEPTANCE_PUBLISHED', 'CHALLENGE_ANSWERED', 'COMPLAINT_DECIDED')) not null, `due_on` text not null, `done_on` text null, `duty_key` text null, `suspended` integer not null default false, constraint `project_milestone_project_id_foreign` foreign key (`project_id`) references `project` (`id`))",
    );
    this.addSql(
      'insert into `project_milestone__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `project_id`, `kind`, `due_on`, `done_on`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `project_id`, `kind`, `due_on`, `done_on` from `project_milestone`',
    );
    this.addSql('drop table `project_milestone`');
    this.addSql('alter table `project_milestone__new` rename to `project_milestone`');
    this.addSql('create index `project_milestone_project_id_index` on `project_milestone` (`project_id`)');
    this.addSql('create index `project_milestone_due_on_index` on `project_milestone` (`due_on`)');
    this.addSql(
      'create unique index `project_milestone_duty_unique` on `project_milestone` (`project_id`, `duty_key`)',
    );
    this.addSql(
      "create table `claim__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `room_id` text not null, `room_area_id` text null, `state` text check (`state` in ('REQUESTED', 'CONFIRMED', 'IN_DELIVERY', 'FULFILLED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'RELEASED', 'FAILED')) not null, `slot` integer null, `holder_id` text null, `requested_on` text not null, `confirmed_on` text null, `expires_on` text null, `started_on` text null, `ended_on` text null, `brokered_by_id` text null, constraint `claim_project_id_foreign` foreign key (`project_id`) references `project` (`id`), constraint `claim_room_area_id_foreign` foreign key (`room_area_id`) references `area` (`id`) on delete set null)",
    );
    this.addSql(
      'insert into `claim__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `project_id`, `room_id`, `room_area_id`, `state`, `requested_on`, `confirmed_on`, `brokered_by_id`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `project_id`, `room_id`, `room_area_id`, `state`, `requested_on`, `confirmed_on`, `brokered_by_id` from `claim`',
    );
    this.addSql('drop table `claim`');
    this.addSql('alter table `claim__new` rename to `claim`');
    this.addSql('create index `claim_project_id_index` on `claim` (`project_id`)');
    this.addSql('create index `claim_room_id_index` on `claim` (`room_id`)');
    this.addSql('create index `claim_room_area_id_index` on `claim` (`room_area_id`)');
    this.addSql('create index `claim_brokered_by_id_index` on `claim` (`brokered_by_id`)');
    this.addSql('create unique index `claim_holder_unique` on `claim` (`project_id`, `holder_id`)');
    this.addSql('create unique index `claim_slot_unique` on `claim` (`project_id`, `slot`)');
    this.addSql(
      "create table `project_contract__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `method` text check (`method` in ('OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'INQUIRY', 'SINGLE_SOURCE', 'OTHER')) null, `amount_fen` bigint null, `awarded_on` text null, `signed_on` text null, `announced_on` text null, `sign_due_on` text null, `announce_due_on` text null, `filed_on` text null, `term_start` text null, `term_end` text null, `long_term_ground` text null, `above_threshold` integer null, `bond_fen` bigint null, `clauses_kept` json null, `supplement_fen` bigint not null default '0', `paid_fen` bigint not null default '0', constraint `project_contract_project_id_foreign` foreign key (`project_id`) references `project` (`id`), constraint `project_contract_paid_check` check (paid_fen <= amount_fen + supplement_fen))",
    );
    this.addSql(
      'insert into `project_contract__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `project_id`, `method`, `amount_fen`, `awarded_on`, `signed_on`, `announced_on`, `sign_due_on`, `announce_due_on`, `term_start`, `term_end`, `long_term_ground`, `above_threshold`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `project_id`, `method`, `amount_fen`, `awarded_on`, `signed_on`, `announced_on`, `sign_due_on`, `announce_due_on`, `term_start`, `term_end`, `long_term_ground`, `above_threshold` from `project_contract`',
    );
    this.addSql('drop table `project_contract`');
    this.addSql('alter table `project_contract__new` rename to `project_contract`');
    this.addSql('create index `project_contract_project_id_index` on `project_contract` (`project_id`)');
    this.addSql('create index `project_contract_signed_on_index` on `project_contract` (`signed_on`)');
    this.addSql(
      "create table `procurement` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `round` integer not null default 1, `surveyed_on` text null, `public_asked` integer null, `budgeted_on` text null, `intention_on` text null, `method` text check (`method` in ('OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'INQUIRY', 'SINGLE_SOURCE', 'OTHER')) null, `method_ground` text check (`method_ground` in ('LIMITED_SUPPLIERS', 'TENDER_TOO_COSTLY', 'FAILED_TENDER', 'COMPLEX', 'URGENT', 'COST_UNKNOWN', 'PURCHASED_SERVICE', 'SOLE_SUPPLIER', 'EMERGENCY', 'ADD_ON', 'OTHER')) null, `method_set_on` text null, `above_threshold` integer null, `add_on_to_id` text null, `notice_on` text null, `bids_until` text null, `invited` integer null, `opened_on` text null, `bids_received` integer null, `evaluated_on` text null, `bidders_qualified` integer null, `reported_on` text null, `decided_on` text null, `awarded_on` text null, `award_fen` bigint null, `provider_kind` text check (`provider_kind` in ('SOCIAL_ORGANIZATION', 'ENTERPRISE', 'INSTITUTION_CLASS_TWO', 'INSTITUTION_COMMERCIAL', 'RURAL_COLLECTIVE', 'SELF_GOVERNING_BODY', 'INDIVIDUAL', 'STATE_ORGAN', 'MASS_ORGANIZATION', 'INSTITUTION_CLASS_ONE')) null, `provider_name` text null, `failed_for` text null, constraint `procurement_project_id_foreign` foreign key (`project_id`) references `project` (`id`), constraint `procurement_add_on_to_id_foreign` foreign key (`add_on_to_id`) references `project_contract` (`id`) on delete set null)",
    );
    this.addSql('create index `procurement_project_id_index` on `procurement` (`project_id`)');
    this.addSql('create index `procurement_add_on_to_id_index` on `procurement` (`add_on_to_id`)');
    this.addSql('create unique index `procurement_project_id_unique` on `procurement` (`project_id`)');
    this.addSql(
      'create table `contract_supplement` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `contract_id` text not null, `amount_fen` bigint not null, `signed_on` text not null, `content` text null, constraint `contract_supplement_contract_id_foreign` foreign key (`contract_id`) references `project_contract` (`id`), constraint `contract_supplement_amount_check` check (amount_fen > 0))',
    );
    this.addSql('create index `contract_supplement_contract_id_index` on `contract_supplement` (`contract_id`)');
    this.addSql(
      "create table `project_payment` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `contract_id` text null, `kind` text check (`kind` in ('CONTRACT', 'FIRST_TRANCHE', 'FINAL_TRANCHE')) not null, `amount_fen` bigint not null, `paid_on` text not null, constraint `project_payment_project_id_foreign` foreign key (`project_id`) references `project` (`id`), constraint `project_payment_contract_id_foreign` foreign key (`contract_id`) references `project_contract` (`id`) on delete set null, constraint `project_payment_amount_check` check (amount_fen > 0))",
    );
    this.addSql('create index `project_payment_project_id_index` on `project_payment` (`project_id`)');
    this.addSql('create index `project_payment_contract_id_index` on `project_payment` (`contract_id`)');
    this.addSql(
      "create table `purchaser_policy__new` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `valid_from` text null, `valid_to` text null, `valid_from_earliest` text null, `valid_from_latest` text null, `valid_to_earliest` text null, `area_id` text not null, `programme_id` text null, `purchaser_kind` text check (`purchaser_kind` in ('TOWNSHIP', 'VILLAGE_COMMUNITY', 'COUNTY_CIVIL_AFFAIRS', 'PREFECTURE_CIVIL_AFFAIRS', 'PROVINCE_CIVIL_AFFAIRS', 'OTHER_STATE_ORGAN', 'PARTY_ORGAN', 'MASS_ORGANIZATION', 'INSTITUTION_CLASS_ONE', 'OTHER')) not null, `role` text check (`role` in ('MAIN', 'ENCOURAGED')) not null, `basis` text check (`basis` in ('STATUTORY', 'BY_REFERENCE', 'SELF_FUNDED', 'ENCOURAGED_LOCAL')) not null, `condition` text null, `purposes` json not null, constraint `purchaser_policy_area_id_foreign` foreign key (`area_id`) references `area` (`id`), constraint `purchaser_policy_programme_id_foreign` foreign key (`programme_id`) references `programme` (`id`) on delete set null)",
    );
    this.addSql(
      'insert into `purchaser_policy__new` (`id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `valid_from`, `valid_to`, `valid_from_earliest`, `valid_from_latest`, `valid_to_earliest`, `area_id`, `programme_id`, `purchaser_kind`, `role`, `basis`, `condition`, `purposes`) select `id`, `version`, `recorded_at`, `synthetic`, `superseded_at`, `provenance`, `valid_from`, `valid_to`, `valid_from_earliest`, `valid_from_latest`, `valid_to_earliest`, `area_id`, `programme_id`, `purchaser_kind`, `role`, `basis`, `condition`, `purposes` from `purchaser_policy`',
    );
    this.addSql('drop table `purchaser_policy`');
    this.addSql('alter table `purchaser_policy__new` rename to `purchaser_policy`');
    this.addSql('create index `purchaser_policy_area_id_index` on `purchaser_policy` (`area_id`)');
    this.addSql('create index `purchaser_policy_programme_id_index` on `purchaser_policy` (`programme_id`)');
    this.addSql(
      "create table `venture_proposal` (`id` text not null primary key, `version` integer not null default 1, `recorded_at` text not null, `synthetic` integer not null default false, `superseded_at` text null, `provenance` json not null, `project_id` text not null, `filed_needs_partner` integer not null default false, `applicant_id` text null, `co_applicant_id` text null, `applied_on` text null, `asked_fen` bigint null, `score` double null, `notice_until` text null, `agreed_on` text null, `agreed_fen` bigint null, `term_start` text null, `term_end` text null, `paid_fen` bigint not null default '0', constraint `venture_proposal_project_id_foreign` foreign key (`project_id`) references `project` (`id`), constraint `venture_proposal_paid_check` check (paid_fen <= agreed_fen))",
    );
    this.addSql('create index `venture_proposal_project_id_index` on `venture_proposal` (`project_id`)');
    this.addSql('create unique index `venture_proposal_project_id_unique` on `venture_proposal` (`project_id`)');
  }
}
