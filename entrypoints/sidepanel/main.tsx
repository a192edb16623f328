import '../../src/panel/panel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../src/panel/panel.tsx';
import type { PanelActions, PanelState } from '../../src/panel/view-state.ts';
import { askForSite, connectPanel } from '../../src/shell/panel-client.ts';
import { saveFile } from '../../src/shell/save-file.ts';

const root = document.getElementById('panel');
let state: PanelState | null = null;

const { id: windowId } = await browser.windows.getCurrent();
const send = connectPanel(windowId ?? -1, (received) => {
  state = received as PanelState;
  if (root) render(<Panel state={state} actions={actions} />, root);
});

const actions: PanelActions = {
  showOnPage: async ({ place }) => {
    if (place) send({ type: 'panel:show-on-page', frame: place.frame, at: place.at });
    return place !== null;
  },
  copyNote: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  addToCalendar: (file) => saveFile(file.name, 'text/calendar', file.text),
  notThis: ({ rule, subjectKey }, reason, until) => send({ type: 'panel:not-this', rule, subjectKey, reason, until }),
  undo: (id) => send({ type: 'panel:undo', id }),
  allowSite: () => {
    if (state?.origin) void askForSite(state.origin).then(() => send({ type: 'panel:site-allowed' }));
  },
  recheck: () => send({ type: 'panel:recheck' }),
  choose: (choices) => send({ type: 'panel:settings-chosen', settings: choices }),
  openSetup: () => void browser.tabs.create({ url: '/setup.html' }),
  openSupervision: () => void browser.tabs.create({ url: '/supervision.html' }),
  openDemo: () => void browser.tabs.create({ url: '/setup.html#demo' }),
  teach: () => send({ type: 'panel:pick-field', on: true }),
};
