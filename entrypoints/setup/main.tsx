import '../../src/panel/panel.scss';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { localMinute } from '../../src/core/calendar/london-time.ts';
import { joinTeamPacks } from '../../src/core/schemas/team-pack.ts';
import type { PanelState } from '../../src/messages/panel-state.ts';
import type { SetupState } from '../../src/messages/setup-state.ts';
import { Demo } from '../../src/panel/demo/demo.tsx';
import { Setup } from '../../src/panel/setup/setup.tsx';
import { askForSite, connectPanel } from '../../src/shell/panels/panel-client.ts';
import { saveFile } from '../../src/shell/panels/save-file.ts';
import { changeOwnPack, dropDamagedPack } from '../../src/shell/settings/own-pack.ts';
import { loadSettings, onSettingsChanged } from '../../src/shell/settings/settings.ts';
import { askForSetup, askForWords } from '../../src/shell/settings/setup-view.ts';
import { allowedSites } from '../../src/shell/settings/sites.ts';

const root = document.getElementById('page');
let available: NonNullable<PanelState['available']> = [];
let offered: SetupState | null = null;

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
    available = state.available ?? available;
    void show();
  });
  const show = async (): Promise<void> => {
    const [{ protocols, role, area, fixed, refused, team, ownTeam, fixedTeam, damaged, sites: policySites }, sites] = await Promise.all([
      loadSettings(available.length > 0 ? available : undefined),
      allowedSites(),
    ]);
    if (!root) return;
    render(
      <Setup
        available={available}
        chosen={{ protocols, role, area }}
        fixed={fixed}
        refused={refused}
        sites={sites}
        onlySites={fixed.includes('sites') ? policySites : null}
        change={(choices) => send({ type: 'panel:settings-chosen', settings: choices })}
        allow={askForSite}
        remove={(site) => void browser.permissions.remove({ origins: [site] })}
        openDemo={() => {
          location.hash = '#demo';
          location.reload();
        }}
        offered={offered}
        team={{
          all: team,
          own: ownTeam,
          fixed: fixedTeam,
          damaged,
          today: localMinute(Date.now()).slice(0, 10),
          change: (part) => void changeOwnPack((pack) => ({ ...pack, ...part })),
          load: (loaded) => void changeOwnPack((pack) => joinTeamPacks(pack, loaded)),
          drop: (text) => void dropDamagedPack(text),
          tryWords: askForWords,
          save: ({ name, text }) => saveFile(name, 'application/json', text),
        }}
      />,
      root,
    );
  };
  onSettingsChanged(() => void show());
  browser.permissions.onAdded.addListener(() => void show());
  browser.permissions.onRemoved.addListener(() => void show());
  await show();
  offered = await askForSetup();
  await show();
}
