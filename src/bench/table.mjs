// The one table, in Markdown, and what it was measured on.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { lastFlags } from './hub.mjs';
import { ROOT } from './places.mjs';
import { named, recorded, within } from './record.mjs';

const git = (...words) => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim();

/** What the figures depend on; the load is that of before the bench. */
export function machine() {
  const java = readFileSync(`${process.env.BENCH_JAVA_HOME}/release`, 'utf8');
  return {
    when: new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    commit: git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') ? ', with changes' : ''),
    cores: `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    java: java.match(/^JAVA_RUNTIME_VERSION="(.*)"/m)[1],
    load: loadavg()[0].toFixed(2),
  };
}

const line = (...cells) => `| ${cells.join(' | ')} |`;

/** How far a row is from the record, and whether the noise of both explains it. */
function against(record, row) {
  const before = record.get(named(row.what));
  if (!before || before.median === 0) return '';
  const apart = Math.round((Number(row.median) / before.median - 1) * 100);
  const explained = Math.abs(apart) <= before.noise + within(row.noise);
  return `${apart > 0 ? '+' : ''}${apart} %${explained ? ' ✓' : ''}`;
}

/** @param record what to compare with: the medians of docs/performance.md */
export function table(around, parts, record = recorded()) {
  const rows = parts.flatMap(({ rows }) =>
    rows.map((row) => line(row.what, row.median, row.p99, row.unit, row.noise, against(record, row))),
  );
  const shares = parts.map((part) => `${part.name} ${part.share.toFixed(0)} % in ${part.seconds.toFixed(0)} s`);
  return [
    `- Recorded ${around.when} at commit ${around.commit}; load before it ${around.load}.`,
    `- ${around.cores}; Java ${around.java}; Node ${process.versions.node}.`,
    `- JVM flags: \`${lastFlags().join(' ')}\``,
    `- The generator’s own CPU, of one core: ${shares.join(', ')}.`,
    '',
    line('what', 'median', 'p99', 'unit', 'noise of rounds: median · p99', 'against the last record'),
    line('---', '---:', '---:', '---', '---', '---:'),
    ...rows,
  ].join('\n');
}
