/** For whom a project is: one row for each group of people. */
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { RecordedRow } from '../../../shared/record.entity.js';
import { Project } from './project.entity.js';

@Entity({ tableName: 'project_target_group' })
export class ProjectTargetGroupRow extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  /** Code of the group in the open vocabulary of target groups. */
  @Index()
  @Property({ type: 'string' })
  targetGroup!: string;
}
