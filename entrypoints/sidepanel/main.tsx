import '../../src/panel/panel.scss';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PanelState } from '../../src/messages/panel-state.ts';
import type { TeachState } from '../../src/messages/teach-state.ts';
import { Panel } from '../../src/panel/panel.tsx';
import type { PanelActions } from '../../src/panel/state/panel-actions.ts';
import { Teach } from '../../src/panel/teach/teach.tsx';
import type { TeachActions } from '../../src/panel/teach/teach-actions.ts';
import { askForSite, connectPanel } from '../../src/shell/panels/panel-client.ts';
import { saveFile } from '../../src/shell/panels/save-file.ts';

const root = document.getElementById('panel');
let state: PanelState | null = null;
let teach: TeachState | null = null;

const { id: windowId } = await browser.windows.getCurrent();
const send = connectPanel(
  windowId ?? -1,
  (received) => {
    state = received;
    show();
  },
  (received) => {
    teach = received as TeachState | null;
    show();
  },
);

const actions: PanelActions = {
  showOnPage: async ({ place, label, readAt }) => {
    if (place) send({ type: 'panel:show-on-page', ...place, label, readAt });
    return place !== null;
  },
  copyNote: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  addToCalendar: (file) => saveFile(file.name, 'text/calendar', file.text),
  notThis: (dismissal) => send({ type: 'panel:not-this', caseKey: state?.caseKey ?? null, ...dismissal }),
  undo: (id) => send({ type: 'panel:undo', id }),
  allowSite: () => {
    if (state?.origin) void askForSite(state.origin).then(() => send({ type: 'panel:site-allowed' }));
  },
  recheck: () => send({ type: 'panel:recheck' }),
  wholeChecklist: () => send({ type: 'panel:whole-checklist' }),
  choose: (choices) => send({ type: 'panel:settings-chosen', settings: choices }),
  openSetup: () => void browser.tabs.create({ url: '/setup.html' }),
  openSupervision: () => void browser.tabs.create({ url: '/supervision.html' }),
  openDemo: () => void browser.tabs.create({ url: '/setup.html#demo' }),
  teach: () => send({ type: 'panel:teach', on: true }),
};

const teaching: TeachActions = {
  show: ({ frame, reading }) => send({ type: 'panel:show-on-page', frame, at: reading.at, label: reading.label, readAt: null }),
  teach: (spot, fact, of) => send({ type: 'panel:field-taught', ...spot, fact, ...(of ? { of } : {}) }),
  forget: (spot) => send({ type: 'panel:field-forgotten', ...spot }),
  nameScreen: (name) => {
    if (teach?.heading) send({ type: 'panel:screen-taught', heading: teach.heading, name });
  },
  setSubject: (subject) =>
    send({
      type: 'panel:subject-taught',
      subject: subject && { kind: subject.kind, ...(subject.label === null ? {} : { label: subject.label }) },
    }),
  point: () => send({ type: 'panel:pick-field', on: true }),
  close: () => send({ type: 'panel:teach', on: false }),
};

function show(): void {
  if (!root || !state) return;
  if (!teach) render(<Panel state={state} actions={actions} />, root);
  else
    render(
      <div class="sl-panel">
        <Teach state={teach} actions={teaching} />
      </div>,
      root,
    );
}
