import { dayNumber } from '../../core/calendar/days.ts';
import { epochOf } from '../../core/calendar/london-time.ts';
import type { TimelinePoint } from './timeline-points.ts';

export interface PlacedPoint {
  point: TimelinePoint;
  /** Number that joins the mark to its line in the list, from 1. */
  number: number;
  x: number;
  /** 0 on the line, 1 above, 2 below ... for marks that would cover one another. */
  lane: number;
}

export interface TimelineLayout {
  placed: PlacedPoint[];
  todayX: number;
  ticks: { x: number; date: string }[];
  lanes: number;
}

const markWidth = 22;
const dayMs = 86_400_000;

/** Marks to scale across `width` user units between `from` and `to` pixels' edges; `now` in milliseconds. */
export function layOutTimeline(points: TimelinePoint[], now: number, width: number, edge = 18): TimelineLayout {
  const times = [...points.map(({ at }) => timeOf(at)), now];
  const first = Math.min(...times);
  const last = Math.max(...times, first + 2 * dayMs);
  const xOf = (time: number) => Math.round(edge + ((time - first) / (last - first)) * (width - 2 * edge));
  const lanesEnd: number[] = [];
  const placed = points.map((point, index) => {
    const x = xOf(timeOf(point.at));
    const free = lanesEnd.findIndex((end) => x - end >= markWidth);
    const lane = free === -1 ? lanesEnd.length : free;
    lanesEnd[lane] = x;
    return { point, number: index + 1, x, lane };
  });
  return { placed, todayX: xOf(now), ticks: ticksOf(first, last, xOf), lanes: Math.max(1, lanesEnd.length) };
}

/** Noon stands for a date without a time. */
function timeOf(at: string): number {
  return epochOf(at.includes('T') ? at : `${at}T12:00`);
}

/** First and last day, and round days between that leave room for their labels. */
function ticksOf(first: number, last: number, xOf: (time: number) => number): { x: number; date: string }[] {
  const days = (last - first) / dayMs;
  const step = [1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640].find((length) => days / length <= 5) ?? 7280;
  const ticks: { x: number; date: string }[] = [];
  const start = dayNumber(new Date(first).toISOString().slice(0, 10));
  for (let day = start; ; day += step) {
    const date = new Date(day * dayMs).toISOString().slice(0, 10);
    const time = timeOf(date);
    if (time > last) break;
    if (time >= first) ticks.push({ x: xOf(time), date });
  }
  return ticks;
}
