/** Reads how many of the workers of each station were trained in a span of days. */
import DataLoader from 'dataloader';
import { heldAt } from '../../../shared/dated.entity.js';
import { perArguments } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { WorkerCertificate } from '../worker/certificate.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { certifiedAs, isCertified } from '../worker/worker.rules.js';
import type { TrainedWorkers } from './trained-workers.type.js';

/** Both days included. */
interface Span {
  readonly from: string;
  readonly to: string;
}

export function makeLearningLoaders(reader: Reader) {
  return { trainedWorkers: perArguments((span: Span) => trainedWorkers(reader, span)) };
}

function trainedWorkers(reader: Reader, { from, to }: Span): DataLoader<string, TrainedWorkers> {
  const moment = { asOf: to };
  return new DataLoader(async (stations) => {
    const employed = reader
      .select(Worker)
      .where(reader.among('worker.station_id', stations))
      .where(heldAt('worker', moment));
    const [workers, certificates, trained] = await Promise.all([
      reader.all(Worker, employed),
      reader.all(
        WorkerCertificate,
        reader
          .select(WorkerCertificate)
          .innerJoin('worker', 'worker.id', 'worker_certificate.worker_id')
          .where(reader.among('worker.station_id', stations))
          .where(heldAt('worker_certificate', moment)),
      ),
      reader.db
        .selectFrom('training_attendance')
        .innerJoin('training', 'training.id', 'training_attendance.training_id')
        .innerJoin('worker', 'worker.id', 'training_attendance.worker_id')
        .select('training_attendance.worker_id as id')
        .distinct()
        .where(reader.among('worker.station_id', stations))
        .where('training_attendance.superseded_at', 'is', null)
        .where('training.held_earliest', '>=', from)
        .where('training.held_latest', '<=', to)
        .execute() as Promise<{ id: string }[]>,
    ]);
    const came = new Set(trained.map(({ id }) => id));
    return stations.map((station) => {
      const own = workers.filter(({ stationId }) => stationId === station);
      const certified = own.filter((worker) => {
        const held = certificates.filter(({ workerId }) => workerId === worker.id);
        return isCertified(certifiedAs(worker, held, to).level);
      });
      const trainedOf = (some: readonly Worker[]): number => some.filter(({ id }) => came.has(id)).length;
      return {
        workers: own.length,
        trained: trainedOf(own),
        certified: certified.length,
        certifiedTrained: trainedOf(certified),
      };
    });
  });
}
