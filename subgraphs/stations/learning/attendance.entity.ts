/** That a worker took part in a training: by reference, once. */
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { RecordedRow } from '../../../shared/record.entity.js';
import { Training } from '../service/training.entity.js';
import { Worker } from '../worker/worker.entity.js';

@Entity({ tableName: 'training_attendance' })
@Unique({ name: 'training_attendance_unique', properties: ['trainingId', 'workerId'], where: 'superseded_at is null' })
export class TrainingAttendance extends RecordedRow {
  @ManyToOne(() => Training, { mapToPk: true, fieldName: 'training_id' })
  trainingId!: string;

  @ManyToOne(() => Worker, { mapToPk: true, fieldName: 'worker_id' })
  workerId!: string;
}
