import '../../src/panel/panel.scss';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PanelState } from '../../src/messages/panel-state.ts';
import { Demo } from '../../src/panel/demo/demo.tsx';
import { Setup } from '../../src/panel/setup.tsx';
import { askForSite, connectPanel } from '../../src/shell/panel-client.ts';
import { saveFile } from '../../src/shell/save-file.ts';
import { loadSettings, onSettingsChanged } from '../../src/shell/settings.ts';
import { allowedSites } from '../../src/shell/sites.ts';

const root = document.getElementById('page');
let available: PanelState['available'] = [];

if (location.hash === '#demo') showDemo();
else await startSettings();

function showDemo(): void {
  const copyNote = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const openSetup = () => {
    location.hash = '';
    location.reload();
  };
  if (root)
    render(<Demo actions={{ copyNote, openSetup, addToCalendar: ({ name, text }) => saveFile(name, 'text/calendar', text) }} />, root);
}

async function startSettings(): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const send = connectPanel(windowId ?? -1, (state) => {
    available = (state as PanelState).available ?? available;
    void show();
  });
  const show = async (): Promise<void> => {
    const [{ protocols, role, area, fixed, refused }, sites] = await Promise.all([loadSettings(), allowedSites()]);
    if (!root) return;
    render(
      <Setup
        available={available ?? []}
        chosen={{ protocols, role, area }}
        fixed={fixed}
        refused={refused}
        sites={sites}
        change={(choices) => send({ type: 'panel:settings-chosen', settings: choices })}
        allow={askForSite}
        remove={(site) => void browser.permissions.remove({ origins: [site] })}
        openDemo={() => {
          location.hash = '#demo';
          location.reload();
        }}
      />,
      root,
    );
  };
  onSettingsChanged(() => void show());
  browser.permissions.onAdded.addListener(() => void show());
  browser.permissions.onRemoved.addListener(() => void show());
  await show();
}
