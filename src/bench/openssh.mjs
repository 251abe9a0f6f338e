// The machine's own OpenSSH, for a counter-check.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WORK } from './places.mjs';
import { HOME_IS_THERE } from './visitor.mjs';

const QUIET = 300;
const SETTINGS = [
  'IdentitiesOnly=yes',
  'StrictHostKeyChecking=no',
  'UserKnownHostsFile=/dev/null',
  'LogLevel=ERROR',
  'IgnoreUnknown=ObscureKeystrokeTiming',
  'ObscureKeystrokeTiming=no', // its packets at even beats would be what is measured
].flatMap((setting) => ['-o', setting]);

function screen(port) {
  const place = ['-i', join(WORK, 'visitor'), '-p', String(port), '127.0.0.1'];
  const env = { ...process.env, TERM: 'xterm-256color', LC_ALL: 'fr_FR.UTF-8' };
  return spawn('ssh', ['-tt', '-F', 'none', ...SETTINGS, ...place], { env });
}

/** Milliseconds from the command `ssh` to the home page drawn. */
export async function openSshToHome(port) {
  const began = performance.now();
  const client = screen(port);
  let seen = '';
  const after = await new Promise((done, fail) => {
    client.stdout.on('data', (bytes) => {
      if (HOME_IS_THERE.test((seen += bytes))) done(performance.now() - began);
    });
    client.once('exit', () => fail(new Error(`ssh ended: ${seen}`)));
  });
  client.kill();
  return after;
}

/** Presses keys on the home page; bytes and milliseconds to the first of them for each. */
export async function openSsh(port, keys) {
  const client = screen(port);
  let came = [];
  client.stdout.on('data', (bytes) => came.push({ size: bytes.length, at: performance.now() }));
  await pause(2000);
  const all = [];
  for (const key of keys) {
    came = [];
    const began = performance.now();
    client.stdin.write(key);
    await pause(QUIET);
    if (came.length === 0) continue;
    all.push({ bytes: came.reduce((sum, one) => sum + one.size, 0), after: came[0].at - began });
  }
  client.kill();
  return all;
}
