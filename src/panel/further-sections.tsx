import type { Outcome } from '../core/outcome.ts';
import { checklistSections, checklistWords, isInPlace } from './checklist-sections.ts';
import { amountWords, dueDayWords } from './due-words.ts';
import { FlagBody } from './flag-body.tsx';
import { flagId } from './flag-id.ts';
import { Fold, Row } from './fold.tsx';
import { PageName } from './page-words.tsx';
import { usePanel } from './panel-context.ts';
import { isUnchecked } from './rule-counts.ts';
import { type UncheckedScreen, uncheckedScreens } from './unchecked-screens.ts';

const screensFirst = 5;

/** What the screens opened so far could not settle, by the screen to open. */
export function CouldNotCheck({ outcomes }: { outcomes: Outcome[] }) {
  const screens = uncheckedScreens(outcomes);
  const count = outcomes.filter(isUnchecked).length;
  if (count === 0) return null;
  return (
    <section class="sl-section" id="could-not-check" tabIndex={-1} aria-labelledby="could-not-check-heading">
      <h2 id="could-not-check-heading">
        Could not check <small>not the same as missing</small>
      </h2>
      <div class="sl-card sl-child">
        <p class="sl-secondary">Open these screens of the record and the rest is checked.</p>
        {screens.slice(0, screensFirst).map((one) => (
          <UncheckedLine key={one.screen ?? ''} unchecked={one} />
        ))}
        {screens.length > screensFirst && (
          <Row title={amountWords(screens.length - screensFirst, 'more screen')} state="">
            {screens.slice(screensFirst).map((one) => (
              <UncheckedLine key={one.screen ?? ''} unchecked={one} />
            ))}
          </Row>
        )}
      </div>
    </section>
  );
}

function UncheckedLine({ unchecked: { screen, outcomes } }: { unchecked: UncheckedScreen }) {
  return (
    <Row title={screen ?? 'On no usual screen'} state={amountWords(outcomes.length, 'point')}>
      <ul class="sl-list sl-list--flush">
        {outcomes.map((outcome) => (
          <OutcomeLine key={flagId(outcome)} outcome={outcome} />
        ))}
      </ul>
    </Row>
  );
}

const openStates: Outcome['state'][] = ['overdue', 'due', 'missing', 'not-asked', 'no-response', 'breach'];

/** Asked of another agency and not seen to be done; its outcome is `not-applicable` for this user. */
function isForOthers({ theirs, state }: Outcome): boolean {
  return theirs && openStates.includes(state);
}

/** What other agencies are asked to do: never this user's omission. */
export function Theirs({ outcomes }: { outcomes: Outcome[] }) {
  const theirs = outcomes.filter(isForOthers);
  if (theirs.length === 0) return null;
  return (
    <Fold summary={`For other agencies: ${amountWords(theirs.length, 'point')}`}>
      <p class="sl-secondary">The protocol asks another agency for these. They are here so that you can ask.</p>
      {theirs.map((outcome) => (
        <OutcomeFold key={flagId(outcome)} outcome={outcome} />
      ))}
    </Fold>
  );
}

/** Done, but after the limit: for the record and for supervision. */
export function DoneLate({ outcomes }: { outcomes: Outcome[] }) {
  const late = outcomes.filter(({ state, theirs }) => state === 'done-late' && !theirs);
  if (late.length === 0) return null;
  return (
    <Fold summary={`Done late: ${late.length}`}>
      <ul class="sl-list">
        {late.map((outcome) => (
          <OutcomeLine key={flagId(outcome)} outcome={outcome} words={outcome.late ? `done ${outcome.late} late` : 'done late'} />
        ))}
      </ul>
    </Fold>
  );
}

/** Every point of the protocols, by section. */
export function FullChecklist({ outcomes }: { outcomes: Outcome[] }) {
  const { state } = usePanel();
  const sections = checklistSections(outcomes, state.protocols);
  const points = sections.flatMap((section) => section.outcomes);
  if (points.length === 0) return null;
  return (
    <Fold summary={checklistSummary(points)}>
      {sections.map(({ heading, inPlace, outcomes: listed }) => (
        <Fold key={heading} summary={`${heading}: ${inPlace} of ${listed.length} in place`}>
          {listed.map((outcome) => (
            <OutcomeFold key={flagId(outcome)} outcome={outcome} />
          ))}
        </Fold>
      ))}
    </Fold>
  );
}

function OutcomeLine({ outcome, words }: { outcome: Outcome; words?: string }) {
  const { now } = usePanel();
  return (
    <li>
      {outcome.title}
      <About outcome={outcome} />
      {words && <span class="sl-secondary">: {words}</span>}
      {!words && outcome.due && <span class="sl-secondary">, due {dueDayWords(outcome.due, now)}</span>}
    </li>
  );
}

function OutcomeFold({ outcome }: { outcome: Outcome }) {
  const { symbol, words } = checklistWords(outcome);
  const title = (
    <>
      <span aria-hidden="true">{symbol}</span> {outcome.title}
      <About outcome={outcome} />
    </>
  );
  return (
    <Row title={title} state={words}>
      <FlagBody outcome={outcome} />
    </Row>
  );
}

function About({ outcome }: { outcome: Outcome }) {
  if (!outcome.subject) return null;
  return (
    <>
      {' '}
      (<PageName name={outcome.subject} />)
    </>
  );
}

function checklistSummary(points: Outcome[]): string {
  const unseen = points.filter(({ outcome }) => outcome === 'cannot-tell').length;
  return `Full checklist: ${amountWords(points.length, 'point')}, ${points.filter(isInPlace).length} in place, ${unseen} could not be checked`;
}

/** Factors that are recorded and call for no response by themselves: information, not omissions. */
export function ToConsider({ outcomes }: { outcomes: Outcome[] }) {
  const present = outcomes.filter(
    ({ outcome, state, tier, theirs }) => outcome === 'clear' && state === 'present' && tier === 'core' && !theirs,
  );
  if (present.length === 0) return null;
  return (
    <Fold summary={`Recorded, to consider: ${present.length}`}>
      {present.map((outcome) => (
        <OutcomeFold key={flagId(outcome)} outcome={outcome} />
      ))}
    </Fold>
  );
}

/** Each protocol in use: its full name and edition, and what has replaced parts of it. */
export function AboutProtocols() {
  const { state } = usePanel();
  const replaced = state.protocols.some(({ superseded }) => superseded.length > 0);
  if (state.protocols.length === 0) return null;
  return (
    <Fold summary={replaced ? 'About the protocol: parts of it have been replaced' : 'About the protocol'}>
      {state.protocols.map(({ id, name, edition, superseded }) => (
        <div key={id} class="sl-about">
          <p>
            <strong>{name}</strong>. {edition}.
          </p>
          {superseded.length > 0 && (
            <ul class="sl-list">
              {superseded.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Fold>
  );
}
