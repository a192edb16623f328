import type { Outcome } from '../core/outcome.ts';
import { type DetailProgress, progressWords } from './child-progress.ts';
import { FlagBody } from './flag-body.tsx';
import { flagId } from './flag-id.ts';
import { Row } from './fold.tsx';
import { PageName } from './page-words.tsx';
import { usePanel } from './panel-context.ts';
import { SetAsideNotice } from './set-aside.tsx';
import { useSettled } from './settled-context.ts';

/** One child's details: how far they are recorded, and each that is not. `visible` limits which flags are listed. */
export function ChildDetails({ progress, visible }: { progress: DetailProgress; visible: ReadonlySet<string> }) {
  const listed = progress.flags.filter((flag) => visible.has(flagId(flag)));
  return (
    <article class="sl-card sl-child">
      <div class="sl-child__top">
        <h3>
          <PageName name={progress.name} />
        </h3>
        <p>{progressWords(progress)}</p>
      </div>
      <ProgressBar progress={progress} />
      {listed.length > 0 && (
        <ul class="sl-child__list">
          {listed.map((flag) => (
            <MissingDetail key={flagId(flag)} outcome={flag} />
          ))}
        </ul>
      )}
      {listed.length < progress.flags.length && (
        <p class="sl-secondary">
          {progress.flags.length - listed.length} {listed.length > 0 && 'more '}not recorded.
        </p>
      )}
    </article>
  );
}

/** Recorded, blank and unseen shares, each with its own pattern; the words beside it say the same. */
function ProgressBar({ progress }: { progress: DetailProgress }) {
  const recorded = (100 * progress.recorded) / progress.total;
  const unseen = (100 * progress.unseen) / progress.total;
  return (
    <svg class="sl-progress" width="100%" height="8" aria-hidden="true">
      <rect class="sl-progress__rest" width="100%" height="8" />
      <rect class="sl-progress__done" width={`${recorded}%`} height="8" />
      <rect class="sl-progress__unseen" x={`${100 - unseen}%`} width={`${unseen}%`} height="8" />
    </svg>
  );
}

function MissingDetail({ outcome }: { outcome: Outcome }) {
  const { justSetAside } = usePanel();
  const isSettled = useSettled(flagId(outcome));
  if (justSetAside.has(flagId(outcome))) {
    return (
      <li>
        <SetAsideNotice outcome={outcome} />
      </li>
    );
  }
  return (
    <li data-flag={flagId(outcome)} tabIndex={-1}>
      <Row title={outcome.title} state={isSettled ? 'no longer flagged' : outcome.state === 'not-asked' ? 'no answer' : 'blank'}>
        <FlagBody outcome={outcome} />
      </Row>
    </li>
  );
}
