import type { LaunchedExtension } from '../../src/cli/launch-extension.ts';

/** What the demo shows: a ward nurse under the Camden protocol, at the fixed moment around which the invented families make sense. Only the demo build heeds `demo-now`. */
export async function setUpDemo(
  extension: LaunchedExtension,
  demoNow: string,
  settings: Record<string, unknown> = { protocols: ['camden'], role: 'inpatient-ward' },
): Promise<void> {
  const worker = extension.context.serviceWorkers()[0];
  if (!worker) throw new Error('The extension has no background.');
  await worker.evaluate(
    async ([now, chosen]) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(items: unknown): Promise<void> } } } }).chrome;
      await storage.local.set({ 'demo-now': now, settings: chosen });
    },
    [demoNow, settings] as const,
  );
}
