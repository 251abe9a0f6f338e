// The agenda of a large community against the founding one.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startHub } from '../hub.mjs';
import { median, row } from '../figures.mjs';
import { ROOT, WORK } from '../places.mjs';
import { command, signIn, visit } from '../visitor.mjs';

const ROUNDS = 3;
const WARM = 100;
const TIMES = 50;
const EVENTS = 5000;
const ANSWERS = 50_000;
const DATA = 'agenda';
// What a large agenda may take: twice, or so many milliseconds more, whichever is more.
const MORE = 5;

const ASKED = {
  'the agenda page': async ({ visitor }) => {
    await visitor.press('1');
    return visitor.press('4');
  },
  'events --limit 12 --json': ({ client }) => timed(client, 'events --limit 12 --json'),
  next: ({ client }) => timed(client, 'next'),
};

async function timed(client, words) {
  const began = performance.now();
  await command(client, words);
  return performance.now() - began;
}

/** The median of each, round by round. */
async function measured() {
  const hub = await startHub({ data: DATA });
  const visitor = await visit(hub.port);
  await visitor.press('4'); // the home page again would change nothing, and nothing would be drawn
  const { client } = await signIn(hub.port);
  const figures = {};
  for (const [what, ask] of Object.entries(ASKED)) {
    for (let i = 0; i < WARM; i++) await ask({ visitor, client });
    figures[what] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const times = [];
      for (let i = 0; i < TIMES; i++) times.push(await ask({ visitor, client }));
      figures[what].push(median(times));
    }
  }
  client.end();
  await visitor.leave();
  await hub.stop();
  return figures;
}

function fill() {
  const jar = join(ROOT, 'target/rendezvous.jar');
  const path = `${jar}:${join(ROOT, 'target/lib')}/*`;
  const now = new Date().toISOString().slice(0, 19);
  const java = join(process.env.BENCH_JAVA_HOME, 'bin/java');
  const words = [join(ROOT, 'src/bench/Fill.java'), join(WORK, DATA), EVENTS, ANSWERS, now];
  execFileSync(java, ['-cp', path, ...words.map(String)], { stdio: ['ignore', 'inherit', 'inherit'] });
}

export async function agenda() {
  const small = await measured();
  fill();
  const large = await measured();
  return Object.keys(ASKED).flatMap((what) => {
    const before = median(small[what]);
    const after = median(large[what]);
    const allowed = Math.max(2 * before, before + MORE);
    if (after > allowed) console.error(`${what}: ${after.toFixed(1)} ms, allowed ${allowed.toFixed(1)} ms`);
    return [
      row(`${what}, founding agenda`, 'ms', small[what], 2),
      row(`${what}, ${EVENTS} events and ${ANSWERS} answers`, 'ms', large[what], 2),
      row(`${what}, times the founding one`, '', large[what].map((value) => value / before), 2),
    ];
  });
}
