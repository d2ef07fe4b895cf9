/** What the tables of network on PostgreSQL gain with this release. Written by `npm run migrations` from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Work extends Migration {
  override up(): void {
    this.addSql('create schema if not exists "network"');
    this.addSql(
      'create table "network"."area_import" ("id" text not null, "edition" text not null, "position" int not null, "state" text not null, primary key ("id"))',
    );
    this.addSql(
      'create table "network"."area_parent" ("id" text not null, "child_id" text not null, "parent_id" text not null, "relation" text not null, "valid_from" text null, "valid_to" text null, "valid_from_latest" text null, "valid_to_earliest" text null, "recorded_at" text not null, "superseded_at" text null, "note" text null, "evidence" text not null, primary key ("id"))',
    );
    this.addSql(
      'create index "area_parent_child_id_relation_index" on "network"."area_parent" ("child_id", "relation")',
    );
    this.addSql(
      'create index "area_parent_parent_id_relation_index" on "network"."area_parent" ("parent_id", "relation")',
    );
    this.addSql(
      'create table "network"."area" ("id" text not null, "code" text null, "name" text not null, "name_en" text null, "level" text not null, "kind" text not null, "edition" text null, "valid_from" text null, "valid_to" text null, primary key ("id"))',
    );
    this.addSql('alter table "network"."area" add constraint "area_code_unique" unique ("code")');
    this.addSql('create index "area_name_index" on "network"."area" ("name")');
    this.addSql('create index "area_level_index" on "network"."area" ("level")');
    this.addSql(
      'create table "network"."area_succession" ("id" text not null, "from_id" text not null, "to_id" text not null, "on" text null, "kind" text not null, "note" text null, primary key ("id"))',
    );
    this.addSql('create index "area_succession_from_id_index" on "network"."area_succession" ("from_id")');
    this.addSql('create index "area_succession_to_id_index" on "network"."area_succession" ("to_id")');
    this.addSql(
      'create table "network"."data_load" ("key" text not null, "loaded_at" text not null, primary key ("key"))',
    );
    this.addSql(
      'create table "network"."event" ("seq" serial primary key, "at" text not null, "actor" text not null, "noun" text not null, "subject_id" text not null, "action" text not null, "from_state" text null, "to_state" text null, "why" text null, "version" int null, "record" jsonb null)',
    );
    this.addSql('create index "event_subject_id_index" on "network"."event" ("subject_id")');
    this.addSql(
      'create table "network"."feed_position" ("feed" text not null, "next" int not null, "read_at" text null, "refused" int not null, "refused_for" text null, primary key ("feed"))',
    );
    this.addSql(
      'create table "network"."idempotency" ("caller_id" text not null, "key" text not null, "digest" text not null, "kept_until" text not null, "subject_id" text null, "event_seq" int null, "refusal" jsonb null, primary key ("caller_id", "key"))',
    );
    this.addSql('create index "idempotency_kept_until_index" on "network"."idempotency" ("kept_until")');
    this.addSql(
      'create table "network"."network_analysis" ("id" text not null, "question" jsonb not null, "state" text not null, "progress" double precision not null, "data_version" text null, "asked_at" text not null, "beat_at" text not null, "ended_at" text null, "result" jsonb null, "problem" text null, primary key ("id"))',
    );
    this.addSql('create index "network_analysis_ended_at_index" on "network"."network_analysis" ("ended_at")');
    this.addSql(
      'create table "network"."network_figure" ("id" text not null, "feed" text not null, "subject_id" text not null, "metric" text not null, "value" double precision null, "upper" double precision null, "unit" text not null, "qualifier" text null, "kind" text null, "as_of" text null, "source" text null, "quote" text null, "synthetic" boolean not null, "seq" int not null, "recorded_at" text not null, "gone_at" text null, primary key ("id"))',
    );
    this.addSql('create index "network_figure_metric_index" on "network"."network_figure" ("metric")');
    this.addSql(
      'create index "network_figure_subject_id_metric_index" on "network"."network_figure" ("subject_id", "metric")',
    );
    this.addSql(
      'create table "network"."network_link" ("number" int not null, "id" text not null, "feed" text not null, "kind" text not null, "from_id" text not null, "to_id" text not null, "since" text null, "until" text null, "since_day" int null, "until_day" int null, "asserted_by" text not null, "asserter" text null, "name" text null, "evidence" jsonb not null, "is_foreign" boolean not null, "synthetic" boolean not null, "seq" int not null, "recorded_at" text not null, "gone_at" text null, primary key ("number"))',
    );
    this.addSql('alter table "network"."network_link" add constraint "network_link_id_unique" unique ("id")');
    this.addSql('create index "network_link_recorded_at_index" on "network"."network_link" ("recorded_at")');
    this.addSql('create index "network_link_gone_at_index" on "network"."network_link" ("gone_at")');
    this.addSql(
      'create table "network"."network_node" ("id" text not null, "feed" text not null, "type" text not null, "label_zh" text null, "label_en" text null, "names" jsonb not null, "codes" jsonb not null, "area_id" text null, "classes" jsonb not null, "since" text null, "until" text null, "since_day" int null, "until_day" int null, "longitude" double precision null, "latitude" double precision null, "collective" boolean not null, "synthetic" boolean not null, "seq" int not null, "recorded_at" text not null, "gone_at" text null, primary key ("id"))',
    );
    this.addSql('create index "network_node_feed_index" on "network"."network_node" ("feed")');
    this.addSql('create index "network_node_area_id_index" on "network"."network_node" ("area_id")');
    this.addSql('create index "network_node_recorded_at_index" on "network"."network_node" ("recorded_at")');
    this.addSql('create index "network_node_gone_at_index" on "network"."network_node" ("gone_at")');
  }
}
