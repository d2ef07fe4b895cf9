/** Long work as a generator that yields how far it is (0 to 1): run at once, or in slices between which the process does other things. */
export type Steps<T> = Generator<number, T, void>;

export interface Run {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
  /** How long the process is held at a time, in milliseconds. */
  readonly slice?: number;
}

/** How many small things are done between two looks at the clock. */
export const STRIDE = 1 << 15;

export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rejects with the signal's reason when it is stopped; what was half made is dropped. */
export async function runInSlices<T>(steps: Steps<T>, { onProgress, signal, slice = 8 }: Run = {}): Promise<T> {
  try {
    for (;;) {
      const until = performance.now() + slice;
      let done = 0;
      do {
        signal?.throwIfAborted();
        const step = steps.next();
        if (step.done) return step.value;
        done = step.value;
      } while (performance.now() < until);
      onProgress?.(done);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    steps.return(undefined as never);
  }
}

/** Runs a part of a larger work: its progress counts from `start` to `end` of the whole. */
export function* within<T>(steps: Steps<T>, start: number, end: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield start + step.value * (end - start);
  }
}

/** Does something for all numbers below `count`, a stride at a time. */
export function* strides(count: number, body: (start: number, end: number) => void, stride = STRIDE): Steps<void> {
  for (let start = 0; start < count; start += stride) {
    body(start, Math.min(count, start + stride));
    yield start / count;
  }
}
