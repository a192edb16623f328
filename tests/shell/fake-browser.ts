type Listener = (...values: never[]) => unknown;

/** What tests set and look at. */
export const shownTabs = new Map<number, { id: number; windowId: number; active: boolean; url?: string }>();
export const badges = new Map<number, string>();
/** A frame is named where one alone was asked. */
export const askedOfPages: { tabId: number; type: string; frameId?: number | undefined }[] = [];
/** Tabs in whose pages nobody answers. */
export const deadPages = new Set<number>();
/** Letters that a storage takes before it refuses. */
export const room = { session: Number.POSITIVE_INFINITY };

const stores = { local: new Map<string, string>(), session: new Map<string, string>() };
const connects: ((port: unknown) => void)[] = [];
const event = (listeners: Listener[] = []) => ({ addListener: (listener: Listener) => void listeners.push(listener) });
/** A browser answers later, never at once. */
const later = () => new Promise((resolve) => setTimeout(resolve, 1));

/** As much of a browser as the shell asks for; values come back as copies, as they do from a real one. */
export const browser = {
  storage: { local: storage('local'), session: storage('session'), managed: { get: async () => ({}) }, onChanged: event() },
  tabs: {
    query: async ({ windowId }: { windowId: number }) => {
      await later();
      return [...shownTabs.values()].filter((tab) => tab.active && tab.windowId === windowId);
    },
    get: async (tabId: number) => shownTabs.get(tabId),
    sendMessage: async (tabId: number, { type }: { type: string }, { frameId }: { frameId?: number } = {}) => {
      if (deadPages.has(tabId)) throw new Error('Receiving end does not exist.');
      askedOfPages.push({ tabId, type, frameId });
    },
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
  },
  permissions: {
    getAll: async () => ({ origins: ['https://records.example/*'] }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => origin.startsWith('https://records.example/')),
  },
  scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined },
  runtime: { id: 'sightline', onConnect: event(connects as Listener[]) },
};

/** Forgets everything, as a new browser does. */
export function newBrowser(): void {
  for (const store of Object.values(stores)) store.clear();
  for (const kept of [shownTabs, badges]) kept.clear();
  askedOfPages.length = 0;
  deadPages.clear();
  connects.length = 0;
  room.session = Number.POSITIVE_INFINITY;
  Object.assign(globalThis, { location: { origin: 'chrome-extension://sightline' } });
}

/** Opens a page of the extension; returns what it is sent, and what it can say. */
export function openPort(name: string): { got: Record<string, unknown>[]; say(message: unknown): void } {
  const heard: ((message: unknown) => void)[] = [];
  const got: Record<string, unknown>[] = [];
  const port = {
    name,
    sender: { id: 'sightline', url: 'chrome-extension://sightline/sidepanel.html' },
    onMessage: event(heard as Listener[]),
    onDisconnect: event(),
    postMessage: (message: Record<string, unknown>) => void got.push(message),
  };
  for (const connect of connects) connect(port);
  const say = (message: unknown): void => {
    for (const hear of heard) hear(message);
  };
  return { got, say };
}

function storage(name: keyof typeof stores) {
  const store = stores[name];
  const read = (key: string) => [key, JSON.parse(store.get(key) ?? 'null')] as const;
  return {
    get: async (keys: string | string[] | null) => {
      await later();
      const wanted = keys === null ? [...store.keys()] : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => store.has(key)).map(read));
    },
    set: async (values: Record<string, unknown>) => {
      await later();
      for (const [key, value] of Object.entries(values)) {
        const text = JSON.stringify(value);
        if (name === 'session' && text.length > room.session) throw new Error('Session storage quota bytes exceeded');
        store.set(key, text);
      }
    },
    remove: async (keys: string | string[]) => {
      await later();
      for (const key of [keys].flat()) store.delete(key);
    },
  };
}
