import type { Outcome } from '../../core/schemas/outcome.ts';
import { ChildDetails } from '../pictures/child-details.tsx';
import { type DetailProgress, detailProgress } from '../pictures/child-progress.ts';
import { usePanel } from '../state/panel-context.ts';
import { FlagCard } from './flag-card.tsx';
import { FlagGroup, groupFlags } from './flag-group.tsx';
import { flagId } from './flag-id.ts';
import { type FlagSection, flagSections } from './flag-sections.ts';

/** Flags shown before "Show the other ...": more at once are not read. */
const shownFirst = 5;

interface FlagListProps {
  outcomes: Outcome[];
  isWhole: boolean;
  showAll: () => void;
}

/** The user's own flags in order, five first, the rest one press away; each child's progress whether flagged or not. */
export function FlagList({ outcomes, isWhole, showAll }: FlagListProps) {
  const { state } = usePanel();
  const sections = flagSections(outcomes);
  const ordered = sections.flatMap((section) => inShownOrder(section, outcomes, state.record));
  // A press to see one more would take as much room as that one.
  const isShort = ordered.length <= shownFirst + 1;
  const visible = new Set((isWhole || isShort ? ordered : ordered.slice(0, shownFirst)).map(flagId));
  const [first] = visible;
  const hasMissing = sections.some(({ id }) => id === 'missing');
  const rest = ordered.length - visible.size;
  return (
    <>
      {sections
        .filter(({ id }) => id !== 'missing' && id !== 'risk')
        .map((section) => (
          <CardSection key={section.id} section={section} visible={visible} first={first} />
        ))}
      {hasMissing && <DetailSection outcomes={outcomes} visible={visible} />}
      {sections
        .filter(({ id }) => id === 'risk')
        .map((section) => (
          <CardSection key={section.id} section={section} visible={visible} first={first} />
        ))}
      {rest > 0 && (
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small sl-button--wide" onClick={showAll}>
          Show {rest} more flags
        </button>
      )}
      {!hasMissing && <DetailSection outcomes={outcomes} visible={visible} />}
    </>
  );
}

/** Missing details are shown child by child, so the first five are counted in that order. */
function inShownOrder(section: FlagSection, outcomes: Outcome[], record: Parameters<typeof detailProgress>[1]): Outcome[] {
  return section.id === 'missing' ? detailProgress(outcomes, record).flatMap(({ flags }) => flags) : section.flags;
}

function CardSection({ section, visible, first }: { section: FlagSection; visible: ReadonlySet<string>; first: string | undefined }) {
  const flags = section.flags.filter((flag) => visible.has(flagId(flag)));
  if (flags.length === 0) return null;
  return (
    <section class="sl-section" id={section.id} tabIndex={-1} aria-labelledby={`${section.id}-heading`}>
      <h2 id={`${section.id}-heading`}>
        {section.heading} <small>{section.flags.length}</small>
      </h2>
      {groupFlags(flags).map((group) => {
        const [flag] = group;
        const key = flagId(flag);
        return group.length > 1 ? <FlagGroup key={key} flags={group} /> : <FlagCard key={key} outcome={flag} isFirst={key === first} />;
      })}
    </section>
  );
}

function DetailSection({ outcomes, visible }: { outcomes: Outcome[]; visible: ReadonlySet<string> }) {
  const { state } = usePanel();
  const people = detailProgress(outcomes, state.record);
  if (people.length === 0) return null;
  return (
    <section class="sl-section" id="missing" tabIndex={-1} aria-labelledby="missing-heading">
      <h2 id="missing-heading">
        {people.some(({ type }) => type !== 'child') ? 'Missing details' : 'Child details'} <small>{standingWords(people)}</small>
      </h2>
      {people.map((person) => (
        <ChildDetails key={person.key} progress={person} visible={visible} />
      ))}
    </section>
  );
}

/** "4 not recorded"; of what no screen has shown that cannot be said, so it is not counted in. */
function standingWords(people: readonly DetailProgress[]): string {
  const sum = (key: 'recorded' | 'blank' | 'total') => people.reduce((total, person) => total + person[key], 0);
  return sum('blank') > 0 ? `${sum('blank')} not recorded` : `${sum('recorded')} of ${sum('total')} recorded`;
}
