import type { Outcome } from '../../core/schemas/outcome.ts';
import { Details } from '../fold.tsx';
import { usePanel } from '../state/panel-context.ts';
import { dayWords, londonMinute } from '../words/date-words.ts';
import { clockWords } from '../words/due-words.ts';
import { sourceWords } from '../words/source-words.ts';
import { ContactLines } from './contact-line.tsx';
import { EvidenceQuote } from './evidence-quote.tsx';
import { FlagActions } from './flag-actions.tsx';

/** Everything behind one flag: why, evidence, next step, contact, what can be done, clock and paragraph. */
export function FlagBody({ outcome }: { outcome: Outcome }) {
  const { state } = usePanel();
  const [first, ...more] = outcome.evidence;
  return (
    <>
      <p class="sl-why">{outcome.why}</p>
      {first && <EvidenceQuote evidence={first} canShow={false} />}
      {more.length > 0 && <MoreEvidence outcome={outcome} />}
      <Mentions outcome={outcome} />
      <p>
        <strong>Next:</strong> {outcome.next}
      </p>
      <ContactLines outcome={outcome} />
      <FlagActions outcome={outcome} />
      <p class="sl-source">
        <ClockWords outcome={outcome} />
        {sourceWords(outcome, state.protocols)} · the protocol says “{outcome.strength}”
        <AlsoIn outcome={outcome} />
      </p>
    </>
  );
}

function MoreEvidence({ outcome }: { outcome: Outcome }) {
  const more = outcome.evidence.slice(1);
  return (
    <Details summary={more.length === 1 ? '1 more place on the record' : `${more.length} more places on the record`}>
      {more.map((evidence, index) => (
        <EvidenceQuote key={index} evidence={evidence} />
      ))}
    </Details>
  );
}

function Mentions({ outcome }: { outcome: Outcome }) {
  if (outcome.mentions.length === 0) return null;
  return (
    <div class="sl-mention">
      <p>Is this it? The record speaks of it here. It is not counted as done until the date is recorded.</p>
      {outcome.mentions.map(({ evidence }, index) => (
        <EvidenceQuote key={index} evidence={evidence} />
      ))}
    </div>
  );
}

function ClockWords({ outcome }: { outcome: Outcome }) {
  if (!outcome.clock) return null;
  return <span class="sl-clock">Limit: {clockWords(outcome.clock.words)}. </span>;
}

/** Other packs that set a limit for the same action: the strictest is the one shown, the rest are cited. */
function AlsoIn({ outcome }: { outcome: Outcome }) {
  const { state, now } = usePanel();
  return (
    <>
      {outcome.alsoIn.map(({ protocol, section, due }) => (
        <span key={protocol + section} class="sl-clock">
          Also asked for in {sourceWords({ protocol, section }, state.protocols)}
          {due && `, by ${dayWords(due, londonMinute(now))}`}
        </span>
      ))}
    </>
  );
}
