// What many measurements come to.

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value that so much of them (0 to 1) do not exceed. */
export const quantile = (values, share) =>
  sorted(values)[Math.max(0, Math.ceil(values.length * share) - 1)];

export const median = (values) => quantile(values, 0.5);

/** How far the rounds lie from the middle between the lowest and the highest, in per cent. */
export const noise = (values) => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return high > 0 ? Math.round(((high - low) / (high + low)) * 100) : 0;
};

/** A row of the table from one value a round: no p99. */
export const row = (what, unit, rounds, digits = 1) => ({
  what,
  unit,
  median: median(rounds).toFixed(digits),
  p99: '',
  noise: rounds.length > 1 ? `±${noise(rounds)} %` : '',
});

/** A row from many values a round. */
export const spread = (what, unit, rounds, digits = 1) => {
  const all = rounds.flat();
  const medians = noise(rounds.map(median));
  const p99s = noise(rounds.map((values) => quantile(values, 0.99)));
  return {
    what: `${what} (n = ${all.length})`,
    unit,
    median: median(all).toFixed(digits),
    p99: quantile(all, 0.99).toFixed(digits),
    noise: rounds.length > 1 ? `±${medians} % · ±${p99s} %` : '',
  };
};
