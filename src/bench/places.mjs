// Where things are. scripts/bench says so.
export const ROOT = process.env.BENCH_ROOT;

/** Data folders and keys of this run; scripts/bench makes it and takes it away. */
export const WORK = process.env.BENCH_WORK;
