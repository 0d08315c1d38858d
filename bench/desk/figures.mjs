/** The value below which this share of the measured ones lies. */
export const at = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
};

export const milliseconds = (time) => `${Math.round(time).toLocaleString("en")} ms`;

export const print = (what, figure, goal) =>
  console.log(`${what.padEnd(46)}${figure.padStart(24)}${goal && `   goal ${goal}`}`);
