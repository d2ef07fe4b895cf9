/** From a model or statement back to the station or area that it is about. */
import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { Area } from '../area/area.type.js';
import type { Context } from '../context.js';
import { Station } from '../station/station.entity.js';
import { Model } from './model.entity.js';
import { Statement } from './statement.entity.js';
import { SubjectType } from './subject.js';

function aboutResolver(noun: ClassType<Model | Statement>): ClassType<object> {
  @Resolver(() => noun)
  class AboutResolver {
    @FieldResolver(() => Station, {
      nullable: true,
      description: 'The station that it is about (所述站点); null when it is about an area or a plan.',
    })
    station(@Root() about: Model | Statement, @Ctx() { load }: Context): Promise<Station | null> | null {
      return about.subjectType === SubjectType.STATION ? load.stationById.load(about.subjectId) : null;
    }

    @FieldResolver(() => Area, {
      nullable: true,
      description: 'The area that it is about (所述区域); null when it is about a station or a plan.',
    })
    area(@Root() about: Model | Statement, @Ctx() { load }: Context): Promise<Area | null> | null {
      return about.subjectType === SubjectType.AREA ? load.areaById.load(about.subjectId) : null;
    }
  }
  return AboutResolver;
}

export const aboutResolvers = [aboutResolver(Model), aboutResolver(Statement)];
