/** What the tables of network on SQLite gain with this release. Written by `npm run migrations` from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Work extends Migration {
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
      'create table `event` (`seq` integer not null primary key autoincrement, `at` text not null, `actor` text not null, `noun` text not null, `subject_id` text not null, `action` text not null, `from_state` text null, `to_state` text null, `why` text null, `version` integer null, `record` json null)',
    );
    this.addSql('create index `event_subject_id_index` on `event` (`subject_id`)');
    this.addSql(
      'create table `feed_position` (`feed` text not null primary key, `next` integer not null, `read_at` text null, `refused` integer not null, `refused_for` text null)',
    );
    this.addSql(
      'create table `idempotency` (`caller_id` text not null, `key` text not null, `digest` text not null, `kept_until` text not null, `subject_id` text null, `event_seq` integer null, `refusal` json null, primary key (`caller_id`, `key`))',
    );
    this.addSql('create index `idempotency_kept_until_index` on `idempotency` (`kept_until`)');
    this.addSql(
      'create table `network_analysis` (`id` text not null primary key, `question` json not null, `state` text not null, `progress` double not null, `data_version` text null, `asked_at` text not null, `beat_at` text not null, `ended_at` text null, `result` json null, `problem` text null)',
    );
    this.addSql('create index `network_analysis_ended_at_index` on `network_analysis` (`ended_at`)');
    this.addSql(
      'create table `network_figure` (`id` text not null primary key, `feed` text not null, `subject_id` text not null, `metric` text not null, `value` double null, `upper` double null, `unit` text not null, `qualifier` text null, `kind` text null, `as_of` text null, `source` text null, `quote` text null, `synthetic` integer not null, `seq` integer not null, `recorded_at` text not null, `gone_at` text null)',
    );
    this.addSql('create index `network_figure_metric_index` on `network_figure` (`metric`)');
    this.addSql('create index `network_figure_subject_id_metric_index` on `network_figure` (`subject_id`, `metric`)');
    this.addSql(
      'create table `network_link` (`number` integer not null primary key, `id` text not null, `feed` text not null, `kind` text not null, `from_id` text not null, `to_id` text not null, `since` text null, `until` text null, `since_day` integer null, `until_day` integer null, `asserted_by` text not null, `asserter` text null, `name` text null, `evidence` json not null, `is_foreign` integer not null, `synthetic` integer not null, `seq` integer not null, `recorded_at` text not null, `gone_at` text null)',
    );
    this.addSql('create unique index `network_link_id_unique` on `network_link` (`id`)');
    this.addSql('create index `network_link_recorded_at_index` on `network_link` (`recorded_at`)');
    this.addSql('create index `network_link_gone_at_index` on `network_link` (`gone_at`)');
    this.addSql(
      'create table `network_node` (`id` text not null primary key, `feed` text not null, `type` text not null, `label_zh` text null, `label_en` text null, `names` json not null, `codes` json not null, `area_id` text null, `classes` json not null, `since` text null, `until` text null, `since_day` integer null, `until_day` integer null, `longitude` double null, `latitude` double null, `collective` integer not null, `synthetic` integer not null, `seq` integer not null, `recorded_at` text not null, `gone_at` text null)',
    );
    this.addSql('create index `network_node_feed_index` on `network_node` (`feed`)');
    this.addSql('create index `network_node_area_id_index` on `network_node` (`area_id`)');
    this.addSql('create index `network_node_recorded_at_index` on `network_node` (`recorded_at`)');
    this.addSql('create index `network_node_gone_at_index` on `network_node` (`gone_at`)');
  }
}
