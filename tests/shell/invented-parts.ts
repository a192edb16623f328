import type { Judgement } from '../../src/core/evaluation/judgement.ts';
import type { FrameReading, ScreenReading } from '../../src/core/schemas/reading.ts';
import { outcome } from '../../src/panel/demo/invented.ts';
import type { FrameReader } from '../../src/shell/tabs/frame-readers.ts';
import type { CaseParts } from '../../src/shell/tabs/tab-view.ts';

/** A page that says a title and nothing else; the title is whose record it is. */
export const pageOf = (title: string): FrameReading => ({ title, headings: [], banner: [], readings: [], partial: null });

/** One piece of what a page sends: all of it, or what changed. */
export const pieceOf = (title: string, isWhole = true): Parameters<FrameReader['take']>[0] => ({
  turn: 1,
  part: isWhole ? { replaces: 0, first: 1 } : null,
  words: [],
  makes: [],
  nodes: [],
  outside: [],
  isLast: true,
  title,
  partial: null,
});

/** A judgement that has come to one flag, of the rule `any`. */
function oneFlag(): Judgement {
  const flag = outcome('any');
  const rule = { order: 0, theirs: false, rule: { words: flag } };
  const group = { type: 'case', rules: [rule], limits: new Map(), scopes: [{}], verdicts: [{ ...flag, deadline: null }], said: [flag] };
  return { groups: [group] } as unknown as Judgement;
}

/** Parts without a rule of their own: the case is known by the title of its page, one called "mistake" cannot be worked out, one called "restricted" is. */
export function inventedParts(clock: { now: string }): CaseParts {
  return {
    clock: () => new Date(clock.now),
    remember: (memory, screen) => ({
      memory: [memory, screen.name],
      screens: [screen],
      identity: { key: `case of ${screen.name}`, marks: [screen.name] },
    }),
    forget: (memory) => memory,
    forgetNotes: () => undefined,
    assess: ({ screens }) => {
      if (screens[0]?.name === 'mistake') throw new Error('a mistake');
      return { record: recordOf(screens), judgement: oneFlag() };
    },
  };
}

function recordOf(screens: ScreenReading[]) {
  const name = screens[0]?.name ?? null;
  return {
    subject: { entity: null, kind: 'adult' as const, name },
    notices: name === 'restricted' ? ['restricted' as const] : [],
    entities: [],
    facts: [],
    screens: screens.map((screen) => ({ name: screen.name, readAt: screen.readAt })),
  };
}
