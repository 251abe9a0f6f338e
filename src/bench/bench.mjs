// scripts/bench [--record] [PART…]: measures a hub over real SSH and prints one table.
import { stopAll } from './hub.mjs';
import { agenda } from './parts/agenda.mjs';
import { board } from './parts/board.mjs';
import { bytes } from './parts/bytes.mjs';
import { cold } from './parts/cold.mjs';
import { connect } from './parts/connect.mjs';
import { fanOut } from './parts/post.mjs';
import { heap, resident } from './parts/memory.mjs';
import { latency } from './parts/latency.mjs';
import { start } from './parts/start.mjs';
import { pace } from './pace.mjs';
import { record } from './record.mjs';
import { machine, table } from './table.mjs';

const LIMIT = 20 * 60 * 1000;
const PARTS = { start, cold, connect, latency, post: fanOut, bytes, heap, resident, agenda, board };

const words = process.argv.slice(2);
const recording = words.includes('--record');
const wanted = words.filter((word) => word !== '--record');
const unknown = wanted.filter((word) => !(word in PARTS));
if (unknown.length > 0) {
  console.error(`scripts/bench knows the parts ${Object.keys(PARTS).join(', ')}; not ${unknown.join(', ')}.`);
  process.exit(2);
}
if (recording && wanted.length > 0) {
  console.error('scripts/bench --record measures all parts: name none.');
  process.exit(2);
}

process.once('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.error('Twenty minutes are over: the bench gives up.');
  process.exit(1);
}, LIMIT).unref();

let failed = false;

/** Runs a part and measures the generator's own CPU; a part that fails has no rows. */
async function measured(name) {
  console.error(`${name} …`);
  const paces = [pace()];
  const began = performance.now();
  const before = process.cpuUsage();
  const rows = await PARTS[name]().catch((failure) => {
    console.error(`${name} failed:`, failure);
    failed = true;
    stopAll();
    return [];
  });
  const { user, system } = process.cpuUsage(before);
  const share = ((user + system) / 1000 / (performance.now() - began)) * 100;
  const seconds = (performance.now() - began) / 1000;
  paces.push(pace());
  return { name, rows, share, seconds, paces };
}

const around = machine();
const results = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) results.push(await measured(name));
const text = table(around, results);
console.log(text);
if (recording && !failed) record(text);
process.exit(failed ? 1 : 0);
