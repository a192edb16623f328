import { useState } from 'preact/hooks';
import { mergeSameFlags } from '../../core/packs/same-flag.ts';
import { usePanel } from '../state/panel-context.ts';
import { useUniqueId } from '../state/use-unique-id.ts';
import { dayWords, londonMinute, shortDayWords } from '../words/date-words.ts';
import { PageName } from '../words/page-words.tsx';
import { layOutTimeline, type PlacedPoint } from './timeline-layout.ts';
import { mostPressing, type PointKind, type TimelinePoint, timelinePoints } from './timeline-points.ts';

const width = 360;
const laneHeight = 24;
const shownFirst = 5;

/** The dated actions of the case as a picture to scale, each mark numbered, with the same in words below: the most pressing first, all on press. */
export function Timeline() {
  const { state, now } = usePanel();
  const id = useUniqueId();
  const [isWhole, setWhole] = useState(false);
  const all = timelinePoints(mergeSameFlags(state.outcomes), state.factNames, now, state.bankHolidays);
  if (all.length === 0) return null;
  const points = isWhole ? all : mostPressing(all, shownFirst);
  return (
    <section class="sl-section" aria-labelledby={id}>
      <h2 id={id}>
        Timeline <small>limits the protocol sets</small>
      </h2>
      <div class="sl-card sl-timeline">
        <TimelinePicture points={points} now={now} />
        <TimelineList points={points} now={now} />
        {points.length < all.length && (
          <button type="button" class="sl-link" onClick={() => setWhole(true)}>
            Show all {all.length} dates
          </button>
        )}
      </div>
    </section>
  );
}

function TimelinePicture({ points, now }: { points: TimelinePoint[]; now: string }) {
  const { placed, todayX, ticks, lanes } = layOutTimeline(points, Date.parse(now), width);
  const base = lanes * laneHeight + 16;
  return (
    <svg
      viewBox={`0 0 ${width} ${base + 22}`}
      role="img"
      aria-label={`${points.length} dates on a line; the list that follows says the same in words.`}
    >
      <line class="sl-timeline__today" x1={todayX} x2={todayX} y1={12} y2={base} />
      <text class="sl-timeline__today-word" x={clamp(todayX)} y={10} text-anchor="middle">
        today
      </text>
      <line class="sl-timeline__line" x1={6} x2={width - 6} y1={base} y2={base} />
      {ticks.map(({ x, date }) => (
        <g key={date}>
          <line class="sl-timeline__line" x1={x} x2={x} y1={base} y2={base + 5} />
          <text class="sl-timeline__tick" x={clamp(x)} y={base + 18} text-anchor="middle">
            {shortDayWords(date)}
          </text>
        </g>
      ))}
      {placed.map((mark) => (
        <Mark key={mark.number} mark={mark} base={base} />
      ))}
    </svg>
  );
}

function clamp(x: number): number {
  return Math.min(Math.max(x, 20), width - 20);
}

function Mark({ mark, base }: { mark: PlacedPoint; base: number }) {
  const y = base - 13 - mark.lane * laneHeight;
  return (
    <g class={`sl-mark sl-mark--${mark.point.kind}`}>
      <line class="sl-mark__stem" x1={mark.x} x2={mark.x} y1={y} y2={base} />
      <path d={shapes[mark.point.kind](mark.x, y)} />
      <text x={mark.x} y={y + 4} text-anchor="middle">
        {mark.number}
      </text>
    </g>
  );
}

const circle = (x: number, y: number) => `M${x - 9} ${y}a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z`;
const square = (x: number, y: number) => `M${x - 9} ${y - 9}h18v18h-18z`;
const diamond = (x: number, y: number) => `M${x} ${y - 11}l11 11l-11 11l-11 -11z`;
/** A shape for each kind, so that colour is never alone. */
const shapes: Record<PointKind, (x: number, y: number) => string> = {
  event: circle,
  done: circle,
  'done-late': circle,
  due: diamond,
  overdue: square,
  unknown: diamond,
};

/** The list is the text alternative of the picture. */
function TimelineList({ points, now }: { points: TimelinePoint[]; now: string }) {
  return (
    <ol class="sl-timeline__list">
      {points.map((point, index) => (
        <li key={index} class={`sl-point sl-point--${point.kind}`}>
          <span class="sl-secondary">{dayWords(point.at, londonMinute(now))}</span> {point.title}
          {point.subject && (
            <>
              {' '}
              (<PageName name={point.subject} />)
            </>
          )}
          {point.words && (
            <>
              : <strong>{point.words}</strong>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
