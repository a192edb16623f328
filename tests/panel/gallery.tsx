import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelState } from '../../src/messages/panel-state.ts';
import { Panel } from '../../src/panel/panel.tsx';
import { Supervision } from '../../src/panel/supervision/supervision.tsx';
import { Teach } from '../../src/panel/teach/teach.tsx';
import { panelStates, supervisionState } from './families.ts';
import { quietActions } from './make.ts';
import { quietTeaching, teachState } from './teach-state.ts';

/** The panel with an invented family: `gallery.html?state=nurse`, or with a state put into the session storage under `panel-state`: `?state=given`. For looking, not part of the product. */
function Gallery({ first }: { first: PanelState }) {
  const [state, setState] = useState(first);
  const actions = quietActions({
    notThis: (dismissal) => setState((now) => ({ ...now, dismissed: [...now.dismissed, dismissal] })),
    choose: () => setState((now) => ({ ...now, status: 'not-permitted' })),
    undo: (id) => setState((now) => ({ ...now, dismissed: now.dismissed.filter((one) => one.id !== id) })),
  });
  return <Panel state={state} actions={actions} />;
}

const name = new URLSearchParams(location.search).get('state') ?? 'nurse';
const root = document.querySelector('#root');
const given = sessionStorage.getItem('panel-state');
const first: PanelState | undefined = name === 'given' && given ? JSON.parse(given) : panelStates[name];
if (root && name === 'supervision') render(<Supervision state={supervisionState()} print={() => window.print()} />, root);
if (root && name === 'teach')
  render(
    <div class="sl-panel">
      <Teach state={teachState} actions={quietTeaching} />
    </div>,
    root,
  );
if (root && first) render(<Gallery first={first} />, root);
