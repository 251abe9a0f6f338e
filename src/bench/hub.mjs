// The hub as scripts/rendezvous starts it, and what the machine says of its process.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT, WORK } from './places.mjs';

const TICKS = 100; // of a second, as /proc counts them on Linux
const PATIENCE = 60_000;
const running = new Set();
let flagsSeen = [];

/** The flags of the Java machine that the last hub ran on. */
export const lastFlags = () => flagsSeen;

/** As an operator gives it, SHA256:… */
const fingerprint = (name) =>
  execFileSync('ssh-keygen', ['-lf', join(WORK, `${name}.pub`)], { encoding: 'utf8' }).split(' ')[1];

/** Starts a hub on the demo; resolves once it has said Ready. */
export async function startHub({ data = 'data', options = '' } = {}) {
  const began = performance.now();
  const args = ['serve', '--demo', '--port', '0', '--idle', '120', '--data', join(WORK, data)];
  args.push('--organiser', fingerprint('poster'));
  args.push('--sessions', '20000'); // a thousand visitors share a key
  const child = spawn(join(ROOT, 'scripts/rendezvous'), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, RENDEZVOUS_JAVA_OPTS: `${process.env.RENDEZVOUS_JAVA_OPTS ?? ''} ${options}` },
  });
  running.add(child);
  let complaints = '';
  child.stderr.on('data', (text) => (complaints = (complaints + text).slice(-2000)));
  const ended = new Promise((done) => child.once('exit', done)).then(() => running.delete(child));
  const port = await new Promise((ready, fail) => {
    let said = '';
    const late = setTimeout(() => fail(new Error(`The hub is not Ready: ${complaints}`)), PATIENCE);
    ended.then(() => fail(new Error(`The hub ended: ${complaints}`)));
    child.stdout.on('data', (text) => {
      said += text;
      const found = said.match(/^Ready .*-p (\d+)/m);
      if (!found) return;
      clearTimeout(late);
      ready(Number(found[1]));
    });
  });
  const hub = new Hub(child, port, performance.now() - began, ended);
  flagsSeen = hub.flags();
  return hub;
}

/** For the end, whatever it is: no hub outlives the bench. */
export const stopAll = () => running.forEach((child) => child.kill('SIGKILL'));

class Hub {
  /** @param readyAfter milliseconds from the command to the line Ready */
  constructor(child, port, readyAfter, ended) {
    Object.assign(this, { child, port, readyAfter, ended });
  }

  /** Megabytes that the process holds in memory. */
  resident() {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(status.match(/^VmRSS:\s+(\d+)/m)[1]) / 1024;
  }

  /** Seconds of CPU that it has used. */
  cpu() {
    const after = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(after[11]) + Number(after[12])) / TICKS;
  }

  /** Kilobytes of heap that are still reachable after a full collection. */
  async liveHeap() {
    for (let times = 0; times < 2; times++) {
      this.jcmd('GC.run');
      await pause(500);
    }
    const told = this.jcmd('GC.heap_info');
    return [...told.matchAll(/total.*used (\d+)K/g)].reduce((sum, [, used]) => sum + Number(used), 0);
  }

  jcmd(...words) {
    return execFileSync(join(process.env.BENCH_JAVA_HOME, 'bin/jcmd'), [this.child.pid, ...words], {
      encoding: 'utf8',
    });
  }

  /** The flags of the machine it runs on, as the command line gives them. */
  flags() {
    const words = readFileSync(`/proc/${this.child.pid}/cmdline`, 'utf8').split('\0');
    return words.slice(1, words.indexOf('-jar')).filter(Boolean);
  }

  async stop() {
    this.child.kill('SIGTERM');
    await Promise.race([this.ended, pause(15_000).then(() => this.child.kill('SIGKILL'))]);
    await this.ended;
  }
}
