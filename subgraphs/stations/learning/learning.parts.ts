/** What trainings, study visits and activities bring to the room when they are worked on. */
import { activityWork } from './activity.work.js';
import { TrainingAttendance } from './attendance.entity.js';
import { learningRefusals } from './learning.errors.js';
import { activityLife, trainingLife } from './learning.rules.js';
import { TrainedWorkersResolver } from './trained-workers.resolver.js';
import { trainingWork } from './training.work.js';

export const learningParts = {
  entities: [TrainingAttendance],
  resolvers: [...trainingWork, ...activityWork, TrainedWorkersResolver],
  refusals: learningRefusals,
  lifeCycles: [trainingLife, activityLife],
};
