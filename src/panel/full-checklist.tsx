import type { Outcome } from '../core/outcome.ts';
import { checklistSections, isInPlace } from './checklist-sections.ts';
import { amountWords } from './due-words.ts';
import { flagId } from './flag-id.ts';
import { Fold } from './fold.tsx';
import { OutcomeFold } from './outcome-line.tsx';
import { usePanel } from './panel-context.ts';

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
