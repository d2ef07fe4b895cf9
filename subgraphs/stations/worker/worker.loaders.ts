/** Reads workers and supervisors by key, by station and as lists; the certificates of workers, and the hours of supervision. */
import DataLoader from 'dataloader';
import { knownAt } from '../../../shared/dated.entity.js';
import { listsOf } from '../../../shared/listing/index.js';
import { perArguments, rowsBy } from '../../../shared/loader.js';
import type { Moment } from '../../../shared/moment.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { supervisionList } from '../supervision/supervision.input.js';
import { CertificateRegistration, WorkerCertificate } from './certificate.entity.js';
import { supervisorList, workerList } from './worker.input.js';

/** A span of days, both ends included; null is no bound. */
export interface DaySpan {
  readonly from?: string | null;
  readonly to?: string | null;
}

export function makeWorkerLoaders(reader: Reader) {
  return {
    workers: listsOf(reader, workerList),
    supervisors: listsOf(reader, supervisorList),
    supervisions: listsOf(reader, supervisionList),
    certificatesByWorker: perArguments(({ knownAt: known }: Pick<Moment, 'knownAt'>) =>
      rowsBy(reader, WorkerCertificate, 'workerId', (query) =>
        query.where(knownAt('worker_certificate', { knownAt: known })).orderBy('worker_certificate.year'),
      ),
    ),
    registrationsByWorker: perArguments(({ knownAt: known }: Pick<Moment, 'knownAt'>) =>
      rowsBy(reader, CertificateRegistration, 'workerId', (query) =>
        query.where(knownAt('certificate_registration', { knownAt: known })).orderBy('valid_from'),
      ),
    ),
    supervisionHoursByWorker: perArguments((span: DaySpan) => hoursBy(reader, 'worker_id', span)),
    supervisionHoursByCase: hoursBy(reader, 'case_id', {}),
  };
}

/** Hours of supervision, summed by one column. */
function hoursBy(reader: Reader, column: 'worker_id' | 'case_id', { from, to }: DaySpan): DataLoader<string, number> {
  return new DataLoader(async (keys) => {
    let query = reader.db
      .selectFrom('supervision_session')
      .select([`${column} as key`, ({ fn }) => fn.sum('hours').as('hours')])
      .where('superseded_at', 'is', null)
      .where(reader.among(column, keys))
      .groupBy(column);
    if (from != null) query = query.where('held_on', '>=', from);
    if (to != null) query = query.where('held_on', '<=', to);
    const rows = (await query.execute()) as { key: string; hours: number | string }[];
    const byKey = new Map(rows.map(({ key, hours }) => [key, Number(hours)]));
    return keys.map((key) => byKey.get(key) ?? 0);
  });
}
