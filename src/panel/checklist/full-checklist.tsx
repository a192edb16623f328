import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Outcome } from '../../core/schemas/outcome.ts';
import { flagId } from '../flags/flag-id.ts';
import { OutcomeFold } from '../flags/outcome-line.tsx';
import { Fold, Row } from '../fold.tsx';
import { usePanel } from '../state/panel-context.ts';
import { amountWords } from '../words/due-words.ts';
import { checklistSections, isInPlace } from './checklist-sections.ts';

/** Every point of the protocols, by section. */
export function FullChecklist({ outcomes }: { outcomes: Outcome[] }) {
  const { state } = usePanel();
  const points = outcomes.filter(({ outcome, theirs }) => outcome !== 'not-applicable' && !theirs);
  const { points: notSent = 0, inPlace = 0, unseen = 0 } = state.notSent ?? {};
  const counts = {
    points: points.length + notSent,
    inPlace: points.filter(isInPlace).length + inPlace,
    unseen: points.filter(({ outcome }) => outcome === 'cannot-tell').length + unseen,
  };
  if (counts.points === 0) return null;
  return (
    <Fold
      summary={`Full checklist: ${amountWords(counts.points, 'point')}, ${counts.inPlace} in place, ${counts.unseen} could not be checked`}
    >
      <Sections points={points} isWhole={notSent === 0} />
    </Fold>
  );
}

/** Made when the checklist is opened, which is when the points that nobody had asked for are fetched. */
function Sections({ points, isWhole }: { points: Outcome[]; isWhole: boolean }) {
  const { state, actions } = usePanel();
  useEffect(() => {
    if (!isWhole) actions.wholeChecklist?.();
  }, [isWhole]);
  if (!isWhole) return <p class="sl-secondary">Fetching the points of the checklist.</p>;
  return checklistSections(points, state.protocols).map(({ protocol, heading, inPlace, outcomes: listed }, index, all) => (
    <Fragment key={`${protocol} ${heading}`}>
      {protocol !== all[index - 1]?.protocol && <h3>{protocol}</h3>}
      <Row title={`${heading}: ${inPlace} of ${listed.length} in place`} state={unseenWords(listed)}>
        {listed.map((outcome) => (
          <OutcomeFold key={flagId(outcome)} outcome={outcome} />
        ))}
      </Row>
    </Fragment>
  ));
}

/** What is not in place is not all lacking: most of it stands on screens that nobody has opened. */
function unseenWords(listed: readonly Outcome[]): string {
  const unseen = listed.filter(({ outcome }) => outcome === 'cannot-tell').length;
  return unseen > 0 ? `${unseen} not seen` : '';
}
