import type { PanelState, PanelStatus } from '../messages/panel-state.ts';

type NoticeAction = 'allowSite' | 'recheck' | 'openSetup' | 'openDemo';

export interface StatusNotice {
  heading: string;
  text: string;
  action: { name: NoticeAction; label: string } | null;
}

const recheck = { name: 'recheck', label: 'Read the page again' } as const;

const notices: Record<Exclude<PanelStatus, 'ready' | 'page-keeps-changing'>, StatusNotice> = {
  'first-run': {
    heading: 'Three choices to start',
    text: 'Choose your protocol, your role and the site of your record system. Nothing is read before that.',
    action: { name: 'openSetup', label: 'Start' },
  },
  'nothing-to-read': {
    heading: 'Nothing to read here',
    text: "This page does not look like a person's record, so nothing was checked. Open a record and this panel follows you.",
    action: recheck,
  },
  'not-permitted': {
    heading: 'Not allowed on this site yet',
    text: 'Sightline reads only the sites you allow. Nothing on this page was read.',
    action: { name: 'allowSite', label: 'Allow on this site' },
  },
  reading: { heading: 'Reading the page', text: 'This usually takes less than a second.', action: null },
  restricted: {
    heading: 'Restricted record',
    text: 'This record is marked as restricted, so Sightline checks nothing of it and shows nothing of it. What the page said is forgotten with the tab.',
    action: null,
  },
  closed: {
    heading: 'Closed record',
    text: 'This record is marked as closed, so nothing was checked. If it should be open, look at its status on the record.',
    action: null,
  },
  deceased: {
    heading: 'Nothing was checked',
    text: 'The record says that this person has died. Sightline gives no reminders here. Follow your own procedure for children of the family.',
    action: null,
  },
  'identity-unclear': {
    heading: 'Whose record is this?',
    text: 'Sightline cannot tell whose record is on the screen. It has put away what it read before and checked nothing, so that two people are never mixed up.',
    action: recheck,
  },
  'unreachable-page': {
    heading: 'This page cannot be read',
    text: 'The browser does not let extensions read this page: it may be a settings page, a PDF or a file. Nothing was checked.',
    action: null,
  },
  'put-away': {
    heading: 'Put away after a pause',
    text: 'Nothing was done here for a while, so Sightline has forgotten what it read. Read the page again to go on.',
    action: recheck,
  },
  failed: {
    heading: 'Sightline has stopped',
    text: 'Something went wrong and nothing can be relied on here. Check the record yourself as you would without Sightline.',
    action: recheck,
  },
};

/** What the panel says instead of outcomes, or null where it has outcomes to show. */
export function statusNotice(state: Pick<PanelState, 'status' | 'mayAllow' | 'origin'>): StatusNotice | null {
  if (state.status === 'ready' || state.status === 'page-keeps-changing') return null;
  if (state.status === 'not-permitted' && state.origin === null) {
    return {
      heading: 'Not allowed on this site yet',
      text: 'Press the Sightline button in the browser’s toolbar: only then does Sightline know which site this is and can ask for leave to read it. Nothing on this page was read.',
      action: null,
    };
  }
  if (state.status === 'not-permitted' && !state.mayAllow) {
    return {
      heading: 'Not allowed on this site',
      text: 'Your organisation has chosen the sites that Sightline may read, and this is not one of them. Nothing on this page was read.',
      action: null,
    };
  }
  return notices[state.status];
}
