/** Median milliseconds of one call, after a warm-up of a quarter as many. */
export function median(runs: number, call: () => unknown): number {
  for (let run = 0; run < runs / 4; run++) call();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}
