import { useState } from 'preact/hooks';
import type { Evidence } from '../../core/schemas/case-record.ts';
import { usePanel } from '../state/panel-context.ts';
import { pageText, shorten } from '../words/page-text.ts';

/** Scrolls to the place on the page and outlines it for some seconds. Nothing where the place is not on a page. */
export function ShowOnPage({ evidence, label = 'Show on page' }: { evidence: Evidence; label?: string }) {
  const { actions, announce } = usePanel();
  const [isGone, setGone] = useState(false);
  if (!evidence.place) return null;
  const show = async () => {
    const isShown = await actions.showOnPage(evidence);
    setGone(!isShown);
    announce(isShown ? 'Outlined on the page.' : `This is on another screen: ${pageText(evidence.screen)}.`);
  };
  return (
    <>
      <button type="button" class="sl-link" onClick={show}>
        {label}
        <span class="nhsuk-u-visually-hidden"> {shorten(pageText(evidence.label), 60).text}</span>
      </button>
      {isGone && <span class="sl-said">not on the screen in view; open {shorten(pageText(evidence.screen), 60).text}</span>}
    </>
  );
}
