import { useState } from 'preact/hooks';
import { pageName, pageText, shorten } from './page-text.ts';

/** A name taken from the page, kept apart from the panel's own words. */
export function PageName({ name }: { name: string }) {
  return <bdi class="sl-name">{pageName(name)}</bdi>;
}

/** Words taken from the page, quoted, with "more" where they are long. */
export function PageQuote({ text, most }: { text: string; most: number }) {
  const [isWhole, setWhole] = useState(false);
  const clean = pageText(text);
  const short = shorten(clean, most);
  return (
    <>
      <q class="sl-quote__words">
        <bdi>{isWhole ? clean : short.text}</bdi>
      </q>
      {short.isCut && ' '}
      {short.isCut && (
        <button type="button" class="sl-link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'less' : 'more'}
        </button>
      )}
    </>
  );
}
