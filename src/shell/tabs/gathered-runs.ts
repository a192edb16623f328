/** The frames of a page report one after another; this long is waited for the rest, milliseconds. */
const gather = 60;

/** Runs a task for a tab at most once for many calls that come together, and tells of it once when it is over, if any of them asked for that. */
export class GatheredRuns {
  private readonly task: (tabId: number) => Promise<void>;
  private readonly tell: (tabId: number) => void;
  private readonly waiting = new Map<number, Promise<void>>();
  private readonly toTell = new Set<number>();

  constructor(task: (tabId: number) => Promise<void>, tell: (tabId: number) => void) {
    this.task = task;
    this.tell = tell;
  }

  /** Resolves, or rejects as the task does, when the run that this call is part of is over. */
  run(tabId: number, isToTell: boolean): Promise<void> {
    if (isToTell) this.toTell.add(tabId);
    const running = this.waiting.get(tabId);
    if (running) return running;
    const run = new Promise<void>((resolve) => setTimeout(resolve, gather))
      .then(() => {
        this.waiting.delete(tabId);
        return this.task(tabId);
      })
      .finally(() => {
        if (this.toTell.delete(tabId)) this.tell(tabId);
      });
    this.waiting.set(tabId, run);
    return run;
  }
}
