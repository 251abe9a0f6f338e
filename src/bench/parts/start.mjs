// From the command to the line Ready, with a database that is there already.
import { startHub } from '../hub.mjs';
import { row } from '../figures.mjs';

const TIMES = 5;

async function starts(options) {
  const times = [];
  for (let i = 0; i < TIMES; i++) {
    const hub = await startHub({ options });
    times.push(hub.readyAfter);
    await hub.stop();
  }
  return times;
}

export async function start() {
  const first = await startHub(); // makes the database, and the AOT cache where there is one
  const cached = first.flags().some((flag) => flag.startsWith('-XX:AOTCache'));
  await first.stop();
  const rows = [row('start to Ready, existing database', 'ms', await starts(''), 0)];
  if (cached) rows.push(row('the same without the AOT cache', 'ms', await starts('-XX:AOTMode=off'), 0));
  return rows;
}
