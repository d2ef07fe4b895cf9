/** One step in the life of a project: locked, held against its life, carried out, told, and its duties brought up to date. */
import { Field, ID, InputType } from 'type-graphql';
import { MoveInput, newId, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { amountNotPositive } from '../errors.js';
import { decimalToFen } from '../../../shared/scalars/index.js';
import { Milestone, MilestoneKind } from './milestone.entity.js';
import { Project } from './project.entity.js';
import type { ProjectStage } from './project.enums.js';
import { stageUnknown, stepForeignToKind } from './project.errors.js';
import { dutiesOfFile, factsOf, fileInWork, lifeOf, type ProjectFile } from './project.file.js';
import { projectPayload, type ProjectPayload } from './project.payload.js';

/** A step of a project that exists. */
@InputType()
export abstract class ProjectStepInput extends MoveInput {
  @Field(() => ID, { description: 'The project (项目), `prj_…`.' })
  project!: string;
}

@InputType({ description: 'A step of a project with nothing to record but itself (项目操作).' })
export class MoveProjectInput extends ProjectStepInput {}

@InputType({ description: 'A step of a project for which a reason has to be given (项目操作, 须说明原因).' })
export class EndProjectInput extends ProjectStepInput {
  @Field(() => String, { description: 'Reason (原因).' })
  declare why: string;
}

export interface Step {
  readonly work: Work;
  readonly file: ProjectFile;
}

/** What a step does beside moving the project on; it gives the columns of the project that it changes. */
export type Act = (step: Step) => Partial<Project> | void | Promise<Partial<Project> | void>;

export interface Move {
  /** The mutation. */
  readonly name: string;
  /** The verb in the history. */
  readonly action: string;
}

export async function takeStep(
  context: Context,
  { name, action }: Move,
  input: ProjectStepInput,
  act: Act = () => undefined,
): Promise<ProjectPayload> {
  const written = await context.write({ name, input }, (work) => stepIn(work, { name, action }, input, act));
  return projectPayload(context, written);
}

/** The same within a mutation that is under way. */
export async function stepIn(work: Work, { name, action }: Move, input: ProjectStepInput, act: Act): Promise<Project> {
  const project = await work.take(Project, input.project, input.expectedVersion);
  const file = await fileInWork(work, project);
  const stage = nextStage(name, file, work.today);
  const changes = (await act({ work, file })) ?? {};
  work.change(project, { ...changes, stage }, { action, why: input.why });
  await keepDuties(work, project);
  return project;
}

function nextStage(name: string, file: ProjectFile, today: string): ProjectStage {
  const { project } = file;
  const life = lifeOf(project);
  if (!life?.actions.includes(name)) throw stepForeignToKind(name, project.kind ?? null);
  if (project.stage == null) throw stageUnknown(project.id);
  return life.move(name, project.stage, factsOf(file, today)) as ProjectStage;
}

/** Writes the duties that rules set as milestones, so that what is due can be listed; what is no duty any more is taken off. */
export async function keepDuties(work: Work, project: Project): Promise<void> {
  await work.em.flush();
  const duties = dutiesOfFile(await fileInWork(work, project), work.today);
  const kept = new Map<string, Milestone>();
  for (const milestone of await work.em.find(Milestone, {
    projectId: project.id,
    dutyKey: { $ne: null },
    supersededAt: null,
  })) {
    kept.set(milestone.dutyKey!, milestone);
  }
  for (const { kind, key, dueOn, doneOn, status } of duties) {
    const milestone = kept.get(key);
    kept.delete(key);
    const told = { dueOn, doneOn, suspended: status === 'SUSPENDED' };
    if (!milestone) {
      const row = { id: newId('mst'), projectId: project.id, kind: MilestoneKind[kind], dutyKey: key, ...told };
      work.add(Milestone, row, { action: 'FELL_DUE' });
    } else if (
      milestone.dueOn !== dueOn ||
      (milestone.doneOn ?? null) !== doneOn ||
      milestone.suspended !== told.suspended
    ) {
      work.change(milestone, told, { action: doneOn === null ? 'MOVED' : 'DONE' });
    }
  }
  for (const milestone of kept.values()) {
    if (milestone.doneOn == null)
      work.change(milestone, { supersededAt: work.at, dutyKey: null }, { action: 'DROPPED' });
  }
}

/** Fen of an amount that has to be more than nothing. */
export function fenOf(place: string, yuan: string): bigint {
  const fen = decimalToFen(yuan);
  if (fen <= 0n) throw amountNotPositive(place);
  return fen;
}
