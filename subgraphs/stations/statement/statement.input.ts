/** What may be asked of models, statements and documents. */
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import {
  defineNounList,
  filterInArea,
  HasText,
  type AreaScope,
  type Condition,
  type Conditions,
} from '../../../shared/listing/index.js';
import { atStationIn } from '../list/station-bound.js';
import { Document, DocumentKind, DocumentStatus } from './document.entity.js';
import { Model, ModelKind } from './model.entity.js';
import { Statement, StatementKind } from './statement.entity.js';

@InputType()
abstract class SubjectFilter extends filterInArea('About this area or a station in it (所在区域)') {
  @Field(() => [ID], {
    nullable: true,
    description: 'About any of these stations, areas or plans (对象), by id.',
  })
  subjects?: string[] | null;

  @HasText('Part of its text (文字包含)')
  text?: string | null;
}

@InputType({ description: 'Which models (模式筛选); conditions are joined by AND.' })
export class ModelFilter extends SubjectFilter {
  @Field(() => [ModelKind], { nullable: true, description: 'Of any of these kinds (类别).' })
  kinds?: ModelKind[] | null;
}

@InputType({ description: 'Which statements (陈述筛选); conditions are joined by AND.' })
export class StatementFilter extends SubjectFilter {
  @Field(() => [StatementKind], { nullable: true, description: 'Of any of these kinds (类别).' })
  kinds?: StatementKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Speaking of any of these vocabulary terms (词条), by id.' })
  terms?: string[] | null;
}

@InputType({ description: 'Which documents (文件筛选); conditions are joined by AND.' })
export class DocumentFilter extends filterInArea('Area that the document is for (适用区域)') {
  @Field(() => [ID], { nullable: true, description: 'Made by any of these stations (制定站点), by id.' })
  stations?: string[] | null;

  @HasText('Part of the title (文字包含)')
  text?: string | null;

  @Field(() => [DocumentKind], { nullable: true, description: 'Of any of these kinds (类别).' })
  kinds?: DocumentKind[] | null;

  @Field(() => [DocumentStatus], { nullable: true, description: 'In any of these states (效力).' })
  statuses?: DocumentStatus[] | null;
}

const KIND = { property: 'kind', type: 'text', description: 'Kind, by its code (类别).' } as const;

export const modelList = defineNounList<Model, ModelFilter>({
  node: Model,
  name: 'Model',
  field: 'models',
  filter: ModelFilter,
  textIn: ['name', 'gloss'],
  order: { NAME: { property: 'name', type: 'text', description: 'Name, by code point (名称).' }, KIND },
  where: about,
  inArea: aboutArea,
});

export const statementList = defineNounList<Statement, StatementFilter>({
  node: Statement,
  name: 'Statement',
  field: 'statements',
  filter: StatementFilter,
  textIn: ['gloss', 'words'],
  order: { KIND },
  where: (filter, on) => [...about(filter, on), on.holdsOneOf('termIds', filter.terms)],
  inArea: aboutArea,
});

export const documentList = defineNounList<Document, DocumentFilter>({
  node: Document,
  name: 'Document',
  field: 'documents',
  filter: DocumentFilter,
  textIn: ['title'],
  order: {
    TITLE: { property: 'title', type: 'text', description: 'Title, by code point (标题).' },
    ISSUED_ON: { property: 'issuedOn', type: 'text', description: 'When it was issued (发文日期).' },
  },
  where: ({ stations, kinds, statuses }, on) => [
    on.oneOf('stationId', stations),
    on.oneOf('kind', kinds),
    on.oneOf('status', statuses),
  ],
});

function about(filter: ModelFilter | StatementFilter, on: Conditions): Condition[] {
  return [on.oneOf('subjectId', filter.subjects), on.oneOf('kind', filter.kinds)];
}

function aboutArea(scope: AreaScope, on: Conditions): Condition {
  return sql`(${scope(on.column('subjectId'))} or ${atStationIn('subjectId', scope, on)!})`;
}
