/** What mutations about a project give back, and the area that one of them names. */
import { Field, ObjectType } from 'type-graphql';
import { resolveAreaRefs } from '../../../shared/areas/area.query.js';
import { areaUnknown } from '../../../shared/errors.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { Payload } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { Project } from './project.entity.js';

@ObjectType({ description: 'What became of a project (项目操作结果).', simpleResolvers: true })
export class ProjectPayload extends Payload {
  @Field(() => Project, { nullable: true, description: 'The project as it now stands (项目).' })
  project!: Project | null;
}

export async function projectPayload({ load }: Context, { id, event, replayed }: Outcome): Promise<ProjectPayload> {
  return { project: await load.projects.byId.load(id), event, replayed };
}

/** Id of the area that a reference means; null for none, a refusal for one that is not known here. */
export async function areaOf({ reader }: Context, ref: string | null | undefined): Promise<string | null> {
  if (ref == null) return null;
  const [area] = await resolveAreaRefs(reader.db, [ref]);
  if (!area) throw areaUnknown(ref);
  return area.id;
}
