import { useEffect, useState } from 'preact/hooks';

const tick = 10_000;

/** The state's own instant, carried on by the time that has passed since it came. ISO instant. */
export function useNow(stateNow: string): string {
  const [carried, setCarried] = useState({ from: stateNow, passed: 0 });
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setCarried({ from: stateNow, passed: performance.now() - start }), tick);
    return () => clearInterval(timer);
  }, [stateNow]);
  // What was carried on from an earlier state says nothing about this one.
  const passed = carried.from === stateNow ? carried.passed : 0;
  return new Date(Date.parse(stateNow) + passed).toISOString();
}
