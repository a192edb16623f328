import { usePanel } from './state/panel-context.ts';
import { dateWords, londonMinute } from './words/date-words.ts';
import { amountWords } from './words/due-words.ts';
import { pageName } from './words/page-text.ts';
import { PageName } from './words/page-words.tsx';
import { lastReadAt, readingAge } from './words/reading-age.ts';
import { roleWords } from './words/role-words.ts';
import { protocolName } from './words/source-words.ts';

/** Whose record it is, which protocol and role are in use, and how old the reading is. */
export function PanelHeader() {
  const { state, now } = usePanel();
  const hasPerson = (state.status === 'ready' || state.status === 'page-keeps-changing') && state.record !== null;
  return (
    <header class="sl-header">
      {hasPerson ? <WhoseRecord /> : <h1>Sightline</h1>}
      <p>
        {[...state.protocols.map(protocolName), state.role && state.role !== 'any' && roleWords[state.role], state.area]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {hasPerson && <p>{readWords(state.record?.screens ?? [], now)}</p>}
      <p class="sl-print-only">Printed {dateWords(londonMinute(now))}. This page holds personal data.</p>
      {!hasPerson && state.origin && <p class="sl-header__origin">{pageName(state.origin)}</p>}
    </header>
  );
}

function WhoseRecord() {
  const { state } = usePanel();
  const { subject, entities } = state.record ?? { subject: null, entities: [] };
  const children = entities.filter(({ type, hasDied }) => type === 'child' && !hasDied).length;
  const dead = entities.filter(({ type, hasDied }) => type === 'child' && hasDied).length;
  const about = [
    { adult: "adult's record", child: "child's record", unknown: '' }[subject?.kind ?? 'unknown'],
    subject?.kind === 'child' ? otherWords(children - 1) : children > 0 ? amountWords(children, 'child', 'children') : '',
    dead > 0 ? `${amountWords(dead, 'child', 'children')} recorded as having died` : '',
  ];
  return (
    <h1>
      {subject?.name ? (
        <>
          <span class="sl-header__kicker">Record of </span>
          <PageName name={subject.name} />
        </>
      ) : (
        'No name on this screen'
      )}{' '}
      <small>{about.filter(Boolean).join(', ')}</small>
    </h1>
  );
}

/** "2 other children": the child whose record it is is not counted. */
const otherWords = (others: number): string => (others > 0 ? amountWords(others, 'other child', 'other children') : '');

function readWords(screens: { readAt: string }[], now: string): string {
  const last = lastReadAt(screens);
  if (!last) return 'No screen read yet';
  return `${amountWords(screens.length, 'screen')} read${screens.length > 1 ? ', the last' : ''} ${readingAge(last, now)}`;
}
