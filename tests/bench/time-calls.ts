export interface Times {
  median: number;
  best: number;
}

/** Milliseconds of one call, after a warm-up of a quarter as many. */
export function timeCalls(runs: number, call: () => unknown): Times {
  for (let run = 0; run < runs / 4; run++) call();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return summarise(times);
}

export function summarise(times: number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, best: sorted[0] ?? 0 };
}
