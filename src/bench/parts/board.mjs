// A large board against a small one: in one process, without SSH, each key until its page is painted.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, row } from '../figures.mjs';
import { ROOT, WORK } from '../places.mjs';

const SMALL = 10_000;
const LARGE = 1_000_000;
const READERS = 45;
const ROUNDS = 3;
// What a large board may take: this much, and twice the small one’s or so many milliseconds more.
const MOST = 50;
const MORE = 5;

const java = join(process.env.BENCH_JAVA_HOME, 'bin/java');
const path = `${join(ROOT, 'target/rendezvous.jar')}:${join(ROOT, 'target/lib')}/*`;

function run(program, ...words) {
  const flags = execFileSync(join(ROOT, 'scripts/flags'), { encoding: 'utf8' }).trim().split(/\s+/);
  const folder = join(ROOT, 'target/bench');
  execFileSync(join(process.env.BENCH_JAVA_HOME, 'bin/javac'), [
    '-d', folder, '-cp', path, join(ROOT, 'src/bench', `${program}.java`),
  ]);
  return execFileSync(java, [...flags, '-cp', `${folder}:${path}`, program, ...words.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 24,
  });
}

/** All that a walk said, by what it is of. */
function measured(posts) {
  const data = join(WORK, `board${posts}`);
  run('FillBoard', data, posts);
  const lines = (run('BoardWalk', data, 0) + run('BoardWalk', data, READERS)).trim().split('\n');
  return new Map(
    lines.map((line) => line.split('\t')).map(([what, values]) => [what, values.split(' ').map(Number)]),
  );
}

/** The values in a few rounds, one after the other. */
const medians = (values) =>
  Array.from({ length: ROUNDS }, (_, i) =>
    median(values.filter((_, at) => Math.floor((at * ROUNDS) / values.length) === i)),
  );

export async function board() {
  const small = measured(SMALL);
  const large = measured(LARGE);
  const size = (what, key, values, at) => row(`${what}, ${key} posts`, 'MB', [values.at(at)], 0);
  const keys = [...large.keys()].filter((what) => what.startsWith('key '));
  const rows = keys.flatMap((key) => {
    const what = key.slice('key '.length);
    const before = median(small.get(key));
    const after = median(large.get(key));
    const allowed = Math.min(MOST, Math.max(2 * before, before + MORE));
    if (after > allowed) console.error(`${what}: ${after.toFixed(1)} ms, allowed ${allowed.toFixed(1)} ms`);
    return [
      row(`${what}, ${SMALL} posts`, 'ms', medians(small.get(key)), 2),
      row(`${what}, ${LARGE} posts`, 'ms', medians(large.get(key)), 2),
    ];
  });
  for (const [posts, values] of [[SMALL, small], [LARGE, large]]) {
    rows.push(row(`the search index made from the database, ${posts} posts`, 'ms', values.get('made'), 0));
    rows.push(row(`the index opened and held against the database, ${posts} posts`, 'ms', values.get('opened'), 0));
    rows.push(size('the database on disk', posts, values.get('database'), 0));
    rows.push(size('the search index on disk', posts, values.get('index'), 0));
    rows.push(size('resident before the first search', posts, values.get('resident'), 0));
    rows.push(size('resident after the walk', posts, values.get('resident'), 1));
  }
  return rows;
}
