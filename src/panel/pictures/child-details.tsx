import { flagId } from '../flags/flag-id.ts';
import { FlagRow } from '../flags/flag-row.tsx';
import { usePanel } from '../state/panel-context.ts';
import { childAge } from '../words/child-age.ts';
import { startName } from '../words/page-text.ts';
import { PageName } from '../words/page-words.tsx';
import { type DetailProgress, progressWords } from './child-progress.ts';

/** One child's details: how far they are recorded, and each that is not. `visible` limits which flags are listed. */
export function ChildDetails({ progress, visible }: { progress: DetailProgress; visible: ReadonlySet<string> }) {
  const { state, today } = usePanel();
  const age = childAge(state.record, progress.key, today);
  const listed = progress.flags.filter((flag) => visible.has(flagId(flag)));
  return (
    <article class="sl-card sl-child">
      <div class="sl-child__top">
        <h3>
          <PageName name={startName(progress.name)} />
          {age && `, ${age}`}
        </h3>
        <p>{progressWords(progress)}</p>
      </div>
      <ProgressBar progress={progress} />
      {listed.length > 0 && (
        <ul class="sl-child__list">
          {listed.map((flag) => (
            <FlagRow key={flagId(flag)} outcome={flag} title={flag.title} state="" />
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
