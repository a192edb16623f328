import { useEffect, useState } from 'preact/hooks';

const tick = 10_000;

/** The state's own instant, carried on by the time that has passed since it came. ISO instant. */
export function useNow(stateNow: string): string {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    setPassed(0);
    const start = performance.now();
    const timer = setInterval(() => setPassed(performance.now() - start), tick);
    return () => clearInterval(timer);
  }, [stateNow]);
  return new Date(Date.parse(stateNow) + passed).toISOString();
}
