// One post, until the last of a thousand on the home page has it drawn.
import { setTimeout as pause } from 'node:timers/promises';
import { gather, leave, warmUp } from '../crowd.mjs';
import { spread } from '../figures.mjs';
import { startHub } from '../hub.mjs';
import { command, poster } from '../visitor.mjs';

const ROUNDS = 3;
const POSTS = 4; // even: two posts on one topic in a row would change nothing on the home page
const CROWD = 1000;
const STALLED = 10;
const QUIET = 1500; // longer than a page waits between two readings of news

async function post(client, crowd, topic) {
  const began = performance.now();
  const drawn = crowd.map((visitor) => visitor.output().then(() => performance.now() - began));
  await command(client, `reply ${topic}`, 'Une réponse de plus.');
  const times = await Promise.all(drawn);
  await pause(QUIET);
  return times;
}

async function rounds(client, crowd, times) {
  const measured = [];
  for (let i = 0; i < times; i++) {
    const round = [];
    for (let j = 0; j < POSTS; j++) round.push(await post(client, crowd, 1 + (j % 2)));
    measured.push(round);
  }
  return measured;
}

const last = (measured) => measured.map((round) => round.map((times) => Math.max(...times)));

export async function fanOut() {
  const hub = await startHub();
  await warmUp(hub.port, 200);
  const crowd = await gather(hub.port, CROWD);
  const client = await poster(hub.port);
  await pause(QUIET);
  await rounds(client, crowd, 1); // warms up
  const usual = await rounds(client, crowd, ROUNDS);
  for (const one of await gather(hub.port, STALLED)) one.stopReading();
  await pause(2 * QUIET);
  const beside = await rounds(client, crowd, ROUNDS);
  client.end();
  await leave(crowd);
  await hub.stop();
  const what = `one post until the last of ${CROWD} has painted`;
  return [
    spread(what, 'ms', last(usual), 0),
    spread('the same, each of them', 'ms', usual.map((round) => round.flat()), 0),
    spread(`${what}, ${STALLED} more having stopped reading`, 'ms', last(beside), 0),
  ];
}
