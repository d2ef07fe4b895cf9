/** What may be asked of models, statements and documents. */
import { Field, ID, InputType } from 'type-graphql';
import { AreaRef } from '../../../shared/scalars/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import type { AreaScope } from '../list/area-scope.js';
import { isOneOf, listsOneOf } from '../list/conditions.js';
import { defineNounList, stationsIn, type ColumnOf } from '../list/noun-list.js';
import { Document, DocumentKind, DocumentStatus } from './document.entity.js';
import { Model, ModelKind } from './model.entity.js';
import { Statement, StatementKind } from './statement.entity.js';

@InputType()
abstract class SubjectFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'About any of these stations, areas or plans (对象), by id.',
  })
  subjects?: string[] | null;

  @Field(() => AreaRef, {
    nullable: true,
    description: 'About this area or a station in it (所在区域), by id or code.',
  })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of its text (文字包含), upper and lower case alike.' })
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
export class DocumentFilter {
  @Field(() => [ID], { nullable: true, description: 'Made by any of these stations (制定站点), by id.' })
  stations?: string[] | null;

  @Field(() => AreaRef, { nullable: true, description: 'Area that the document is for (适用区域), by id or code.' })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the title (文字包含), upper and lower case alike.' })
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
  filter: ModelFilter,
  textIn: ['name', 'gloss'],
  order: { NAME: { property: 'name', type: 'text', description: 'Name, by code point (名称).' }, KIND },
  where: whereSubject,
  inArea: aboutArea,
});

export const statementList = defineNounList<Statement, StatementFilter>({
  node: Statement,
  name: 'Statement',
  filter: StatementFilter,
  textIn: ['gloss', 'words'],
  order: { KIND },
  where(query, filter, column) {
    const about = whereSubject(query, filter, column);
    return filter.terms ? about.where(listsOneOf(column('termIds'), filter.terms)) : about;
  },
  inArea: aboutArea,
});

export const documentList = defineNounList<Document, DocumentFilter>({
  node: Document,
  name: 'Document',
  filter: DocumentFilter,
  textIn: ['title'],
  order: {
    TITLE: { property: 'title', type: 'text', description: 'Title, by code point (标题).' },
    ISSUED_ON: { property: 'issuedOn', type: 'text', description: 'When it was issued (发文日期).' },
  },
  where(query, { kinds, statuses }, column) {
    const kept = kinds ? query.where(isOneOf(column('kind'), kinds)) : query;
    return statuses ? kept.where(isOneOf(column('status'), statuses)) : kept;
  },
  inArea: (query, scope, column) => query.where(column('areaId'), 'in', scope),
});

function whereSubject(query: Select, filter: ModelFilter | StatementFilter, column: ColumnOf): Select {
  const about = filter.subjects ? query.where(isOneOf(column('subjectId'), filter.subjects)) : query;
  return filter.kinds ? about.where(isOneOf(column('kind'), filter.kinds)) : about;
}

function aboutArea(query: Select, scope: AreaScope, column: ColumnOf, reader: Reader): Select {
  return query.where((where) =>
    where.or([where(column('subjectId'), 'in', scope), where(column('subjectId'), 'in', stationsIn(reader, scope))]),
  );
}
