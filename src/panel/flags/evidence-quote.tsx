import type { Evidence } from '../../core/schemas/case-record.ts';
import { usePanel } from '../state/panel-context.ts';
import { dayWords, londonMinute } from '../words/date-words.ts';
import { pageName, pageText, shorten } from '../words/page-text.ts';
import { PageQuote } from '../words/page-words.tsx';
import { readingAge } from '../words/reading-age.ts';
import { ShowOnPage } from './show-on-page.tsx';

/** One piece of evidence as the page shows it, with where and when it was read; of a long text about `most` letters. */
export function EvidenceQuote({ evidence, canShow = true, most = 240 }: { evidence: Evidence; canShow?: boolean; most?: number }) {
  const label = shorten(pageText(evidence.label), 80).text;
  const isBlank = pageText(evidence.text) === '';
  return (
    <blockquote class="nhsuk-inset-text sl-quote">
      <p>
        {label && <span class="sl-quote__label">{label}: </span>}
        {isBlank ? <em>blank</em> : <PageQuote text={evidence.text} most={most} />}
      </p>
      <footer>
        <Where evidence={evidence} /> {canShow && <ShowOnPage evidence={evidence} label="Show" />}
      </footer>
    </blockquote>
  );
}

function Where({ evidence }: { evidence: Evidence }) {
  const { now } = usePanel();
  const { note } = evidence;
  const on = note?.on ? ` of ${dayWords(note.on, londonMinute(now))}` : '';
  const by = note?.by ? ` by ${pageName(note.by)}` : '';
  // A field read for its words, as a diagnosis is, has neither day nor author: to call it a note would send people looking for one.
  return (
    <>
      {(on || by) && `Note${on}${by}, `}
      <bdi>{pageName(evidence.screen)}</bdi>, read {readingAge(evidence.readAt, now)}
    </>
  );
}
