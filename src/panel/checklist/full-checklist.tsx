import type { Outcome } from '../../core/schemas/outcome.ts';
import { flagId } from '../flags/flag-id.ts';
import { OutcomeFold } from '../flags/outcome-line.tsx';
import { Fold } from '../fold.tsx';
import { usePanel } from '../state/panel-context.ts';
import { amountWords } from '../words/due-words.ts';
import { checklistSections, isInPlace } from './checklist-sections.ts';

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

function checklistSummary(points: Outcome[]): string {
  const unseen = points.filter(({ outcome }) => outcome === 'cannot-tell').length;
  return `Full checklist: ${amountWords(points.length, 'point')}, ${points.filter(isInPlace).length} in place, ${unseen} could not be checked`;
}
