/** What is said of a station or an area: its models, statements and documents. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import { Area } from '../area/area.type.js';
import type { Context } from '../context.js';
import { Station } from '../station/station.entity.js';
import type { Document } from './document.entity.js';
import type { Model } from './model.entity.js';
import type { Statement } from './statement.entity.js';
import {
  documentList,
  modelList,
  statementList,
  type DocumentFilter,
  type ModelFilter,
  type StatementFilter,
} from './statement.input.js';

@Resolver(() => Station)
export class StationStatementsResolver {
  @FieldResolver(() => modelList.Connection, {
    description: 'Models, approaches, principles, brands and slogans it goes by (模式、做法、理念、品牌、口号).',
  })
  models(
    @Root() { id }: Station,
    @Args(() => modelList.Args) args: ListArgs<ModelFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Model>> {
    return load.models.under('subjectId', id, args);
  }

  @FieldResolver(() => statementList.Connection, { description: 'What is said about it (陈述), figures aside.' })
  statements(
    @Root() { id }: Station,
    @Args(() => statementList.Args) args: ListArgs<StatementFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Statement>> {
    return load.statements.under('subjectId', id, args);
  }

  @FieldResolver(() => documentList.Connection, { description: 'Documents it made for its own work (工作文件).' })
  documents(
    @Root() { id }: Station,
    @Args(() => documentList.Args) args: ListArgs<DocumentFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Document>> {
    return load.documents.under('stationId', id, args);
  }
}

@Resolver(() => Area)
export class AreaStatementsResolver {
  @FieldResolver(() => modelList.Connection, {
    description:
      'Models, principles and slogans that the area itself goes by (模式、理念、口号), without its stations’.',
  })
  models(
    @Root() { id }: Area,
    @Args(() => modelList.Args) args: ListArgs<ModelFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Model>> {
    return load.models.under('subjectId', id, args);
  }

  @FieldResolver(() => statementList.Connection, {
    description: 'What is said about the area itself (陈述), without what is said about its stations.',
  })
  statements(
    @Root() { id }: Area,
    @Args(() => statementList.Args) args: ListArgs<StatementFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Statement>> {
    return load.statements.under('subjectId', id, args);
  }

  @FieldResolver(() => documentList.Connection, {
    description: 'Policy and governance documents for the area itself (政策文件、工作文件).',
  })
  documents(
    @Root() { id }: Area,
    @Args(() => documentList.Args) args: ListArgs<DocumentFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Document>> {
    return load.documents.under('areaId', id, args);
  }
}
