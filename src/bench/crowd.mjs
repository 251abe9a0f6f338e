// Many visitors at once.
import { setTimeout as pause } from 'node:timers/promises';
import { author, visit } from './visitor.mjs';

const AT_A_TIME = 16;

/** Does it so many times, so many at a time, as fast as they come. */
export async function many(times, atATime, doing) {
  const results = [];
  let next = 0;
  const one = async () => {
    while (next < times) results.push(await doing(next++));
  };
  await Promise.all(Array.from({ length: atATime }, one));
  return results;
}

/** Does it so many times, so many a second, whether or not the ones before are done. */
export async function paced(times, aSecond, doing) {
  const began = performance.now();
  const all = [];
  for (let i = 0; i < times; i++) {
    const wait = began + (i * 1000) / aSecond - performance.now();
    if (wait > 0) await pause(wait);
    all.push(doing(i));
  }
  return Promise.all(all);
}

/**
 * So many visitors on the home page, who stay. They share one name, so that their coming does not
 * change what all the others see: who is here.
 */
export async function gather(port, count, wish = {}) {
  (await author(port)).end();
  return many(count, AT_A_TIME, () => visit(port, { ...wish, name: 'author' }));
}

/** So many who look at the home page and go, so that the hub is warm. */
export const warmUp = (port, count) =>
  many(count, AT_A_TIME, async () => (await visit(port)).leave());

export const leave = (visitors) => Promise.all(visitors.map((visitor) => visitor.leave()));
