/** A histogram of durations that costs two additions a measurement; prom-client writes it when somebody reads the metrics. */
import type { Metric, Registry } from 'prom-client';

/** Upper bounds in seconds; from a fetch in process to the longest deadline. */
const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export class Durations {
  readonly #counts = [...BOUNDS, Infinity].map(() => 0);
  #sum = 0;

  add(milliseconds: number): void {
    const seconds = milliseconds / 1000;
    let bound = 0;
    while (bound < BOUNDS.length && seconds > BOUNDS[bound]!) bound++;
    this.#counts[bound]!++;
    this.#sum += seconds;
  }

  /** The lines of one series in the form of Prometheus: each bucket counts what is in those below it too. */
  valuesOf(name: string, labels: Readonly<Record<string, string>>): Value[] {
    let below = 0;
    const buckets = this.#counts.map((count, index) => ({
      metricName: `${name}_bucket`,
      labels: { ...labels, le: BOUNDS[index] ?? '+Inf' },
      value: (below += count),
    }));
    return [
      ...buckets,
      { metricName: `${name}_sum`, labels, value: this.#sum },
      { metricName: `${name}_count`, labels, value: below },
    ];
  }
}

interface Value {
  readonly metricName: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/** Registers a histogram whose series are taken from `series` at each reading. */
export function registerDurations(
  registry: Registry,
  name: string,
  help: string,
  series: () => Iterable<readonly [labels: Readonly<Record<string, string>>, durations: Durations]>,
): void {
  const metric = {
    name,
    get: async () => ({
      name,
      help,
      type: 'histogram',
      aggregator: 'sum',
      values: [...series()].flatMap(([labels, durations]) => durations.valuesOf(name, labels)),
    }),
  };
  // prom-client's own Histogram hashes its labels at every measurement; the registry asks a metric for `name` and `get` alone.
  registry.registerMetric(metric as unknown as Metric);
}
