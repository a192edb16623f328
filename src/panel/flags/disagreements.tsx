import type { Evidence, Fact } from '../../core/schemas/case-record.ts';
import { Fold } from '../fold.tsx';
import { usePanel } from '../state/panel-context.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { dayWords, londonMinute } from '../words/date-words.ts';
import { pageText } from '../words/page-text.ts';
import { PageName } from '../words/page-words.tsx';
import { EvidenceQuote } from './evidence-quote.tsx';

const shownFirst = 3;

/** What the record answers in two ways, the answers side by side: a field and a note, or two screens. Sightline does not say which is right. */
export function Disagreements() {
  const { state } = usePanel();
  const id = useUniqueId();
  const facts =
    state.record?.facts.filter(
      ({ fact, status, alternatives }) => status === 'conflicting' && alternatives.length > 1 && state.factNames[fact],
    ) ?? [];
  if (facts.length === 0) return null;
  return (
    <section class="sl-section" aria-labelledby={id}>
      <h2 id={id}>
        Entries that differ <small>{facts.length}</small>
      </h2>
      {facts.slice(0, shownFirst).map((fact) => (
        <Disagreement key={`${fact.entity}/${fact.fact}`} fact={fact} />
      ))}
      {facts.length > shownFirst && (
        <Fold summary={`${facts.length - shownFirst} more`}>
          {facts.slice(shownFirst).map((fact) => (
            <Disagreement key={`${fact.entity}/${fact.fact}`} fact={fact} />
          ))}
        </Fold>
      )}
    </section>
  );
}

function Disagreement({ fact }: { fact: Fact }) {
  const { state } = usePanel();
  const name = state.factNames[fact.fact] ?? '';
  const entity = state.record?.entities.find(({ key, type }) => key === fact.entity && type !== 'case');
  return (
    <article class="sl-card sl-child">
      <h3>
        {name.charAt(0).toUpperCase() + name.slice(1)}
        {entity && (
          <>
            {' '}
            (<PageName name={entity.name} />)
          </>
        )}
      </h3>
      <div class="sl-sides">
        {fact.alternatives.map(({ evidence }, index) => (
          <div key={index}>
            <p class="sl-secondary">
              <SideWords evidence={evidence} />
            </p>
            <EvidenceQuote evidence={evidence} />
          </div>
        ))}
      </div>
    </article>
  );
}

/** "Field says", "Note of Sunday 3 May says". */
function SideWords({ evidence: { note, text } }: { evidence: Evidence }) {
  const { now } = usePanel();
  if (!note) return <>{pageText(text) === '' ? 'The field is' : 'The field says'}</>;
  return <>{note.on ? `The note of ${dayWords(note.on, londonMinute(now))} says` : 'A note says'}</>;
}
