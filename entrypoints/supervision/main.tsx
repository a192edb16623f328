import '../../src/panel/panel.scss';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { SupervisionState } from '../../src/messages/supervision-state.ts';
import { Supervision } from '../../src/panel/supervision/supervision.tsx';

const root = document.getElementById('page');

/** Follows the open cases for as long as the page is open; a background that was stopped wakes up with the next port. */
function follow(): void {
  const port = browser.runtime.connect({ name: 'supervision' });
  port.onMessage.addListener((message: { type?: string; state?: unknown }) => {
    if (message.type === 'background:supervision') show(message.state as SupervisionState);
  });
  port.onDisconnect.addListener(() => setTimeout(follow, 500));
}

function show(state: SupervisionState): void {
  if (root) render(<Supervision state={state} print={() => window.print()} />, root);
}

show({ cases: [], unsure: 0, setAside: [], protocols: [], bankHolidays: [], now: new Date().toISOString() });
follow();
