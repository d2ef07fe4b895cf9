/** Models, statements and documents: by id, as lists, and what hangs on one. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import { Area } from '../area/area.type.js';
import type { Context } from '../context.js';
import { GovernmentAgencyStub } from '../station/host.stub.js';
import { Station } from '../station/station.entity.js';
import { VocabularyTerm } from '../vocabulary/vocabulary-term.entity.js';
import { Document } from './document.entity.js';
import { Model, ModelComponent } from './model.entity.js';
import { Statement } from './statement.entity.js';
import {
  documentList,
  modelList,
  statementList,
  type DocumentFilter,
  type ModelFilter,
  type StatementFilter,
} from './statement.input.js';

@Resolver(() => Model)
export class ModelResolver {
  @Query(() => Model, { nullable: true, description: 'One model by its id (模式); null when there is none.' })
  model(
    @Arg('id', () => ID, { description: 'Id of the model, `mdl_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Model | null> {
    return load.models.byId.load(id);
  }

  @Query(() => modelList.Connection, {
    description: 'Models, approaches, principles, brands and slogans (模式、做法、理念、品牌、口号).',
  })
  models(
    @Args(() => modelList.Args) args: ListArgs<ModelFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Model>> {
    return load.models.all(args);
  }

  @FieldResolver(() => [ModelComponent], { description: 'Its parts (组成部分), in their order; at most 20.' })
  components(@Root() { id }: Model, @Ctx() { load }: Context): Promise<ModelComponent[]> {
    return load.componentsByModel.load(id);
  }
}

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, { nullable: true, description: 'One statement by its id (陈述); null when there is none.' })
  statement(
    @Arg('id', () => ID, { description: 'Id of the statement, `stm_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Statement | null> {
    return load.statements.byId.load(id);
  }

  @Query(() => statementList.Connection, {
    description: 'Statements (陈述): claimed outcomes, needs, circumstances, aims and mechanisms.',
  })
  statements(
    @Args(() => statementList.Args) args: ListArgs<StatementFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Statement>> {
    return load.statements.all(args);
  }

  @FieldResolver(() => GovernmentAgencyStub, {
    nullable: true,
    description: 'The agency for which it was said (所属机关); null when it was said for none, or none is named.',
  })
  agency(@Root() { agencyId }: Statement): GovernmentAgencyStub | null {
    return agencyId == null ? null : Object.assign(new GovernmentAgencyStub(), { id: agencyId });
  }

  @FieldResolver(() => [VocabularyTerm], { description: 'Vocabulary terms that it speaks of (词条); at most 20.' })
  async terms(@Root() { termIds }: Statement, @Ctx() { load }: Context): Promise<VocabularyTerm[]> {
    const terms = await Promise.all(termIds.map((id) => load.termById.load(id)));
    return terms.filter((term) => term !== null);
  }
}

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'One document by its id (文件); null when there is none.' })
  document(
    @Arg('id', () => ID, { description: 'Id of the document, `doc_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Document | null> {
    return load.documents.byId.load(id);
  }

  @Query(() => documentList.Connection, { description: 'Policy and governance documents (政策文件、工作文件).' })
  documents(
    @Args(() => documentList.Args) args: ListArgs<DocumentFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Document>> {
    return load.documents.all(args);
  }

  @FieldResolver(() => Area, { description: 'The area it is for (适用区域).' })
  area(@Root() { areaId }: Document, @Ctx() { load }: Context): Promise<Area | null> {
    return load.areaById.load(areaId);
  }

  @FieldResolver(() => Station, {
    nullable: true,
    description: 'The station that made it (制定站点); null for a document of an authority.',
  })
  station(@Root() { stationId }: Document, @Ctx() { load }: Context): Promise<Station | null> | null {
    return stationId == null ? null : load.stationById.load(stationId);
  }
}
