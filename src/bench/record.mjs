// Writes the table between its marks in docs/performance.md; the words around it stay.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const PAGE = join(ROOT, 'docs/performance.md');
const MARKS = /(<!-- recorded by scripts\/bench -->\n)[\s\S]*(\n<!-- end of the record -->)/;

/** The medians of the record, in per cent of noise each, by what they are of. */
export function recorded() {
  const found = readFileSync(PAGE, 'utf8').match(MARKS)?.[0] ?? '';
  const cells = found.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    cells
      .filter((row) => Number.isFinite(Number.parseFloat(row[2])))
      .map(([, what, median, , , noise]) => [named(what), { median: Number(median), noise: within(noise) }]),
  );
}

/** What a row is of, without how many values it is from. */
export const named = (what) => what.replace(/ \(n = \d+\)$/, '');

/** The noise of the medians, in per cent. */
export const within = (noise) => Number(noise.match(/\d+/)?.[0] ?? 0);

export function record(text) {
  const page = readFileSync(PAGE, 'utf8');
  if (!MARKS.test(page)) throw new Error(`${PAGE} has lost the marks that the table goes between`);
  writeFileSync(PAGE, page.replace(MARKS, (_, before, after) => `${before}\n${text}\n${after}`));
}
