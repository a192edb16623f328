import type { FlagSection, FlagSectionId } from '../flags/flag-sections.ts';

interface SummaryStripProps {
  sections: readonly FlagSection[];
  /** Points that the screens opened could not settle. */
  unseen: number;
  goTo: (section: FlagSectionId | 'could-not-check') => void;
}

const sectionWords: Record<FlagSectionId, string> = {
  overdue: 'overdue',
  'put-right': 'to put right',
  due: 'due soon',
  'not-done': 'to do',
  missing: 'missing',
  risk: 'about risk',
};

/** How many flags each section holds, so that together they are all flags, and how much could not be checked; each figure is a way to its section. */
export function SummaryStrip({ sections, unseen, goTo }: SummaryStripProps) {
  return (
    <nav class="sl-strip" aria-label="Summary">
      <ul>
        {sections.length === 0 && <Figure id="none" count={0} words="flagged" />}
        {sections.map(({ id, flags }) => (
          <Figure key={id} id={id} count={flags.length} words={sectionWords[id]} press={() => goTo(id)} />
        ))}
        <Figure id="could-not-check" count={unseen} words="not checked" press={() => goTo('could-not-check')} />
      </ul>
    </nav>
  );
}

function Figure({ id, count, words, press }: { id: string; count: number; words: string; press?: () => void }) {
  const shown = (
    <>
      <b>{count}</b> {words}
    </>
  );
  return (
    <li class={`sl-strip__${id}`}>
      {count > 0 ? (
        <button type="button" onClick={press}>
          {shown}
        </button>
      ) : (
        <span>{shown}</span>
      )}
    </li>
  );
}
