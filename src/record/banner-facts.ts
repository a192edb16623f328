import type { ScreenReading } from '../core/schemas/reading.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { compareIdentity } from './people/identity.ts';
import { lineIdentity } from './people/line-identity.ts';
import type { People } from './people/person.ts';
import type { Statement } from './statement.ts';

/** The name and the day of birth that a banner or heading shows of the person whose record it is. What a field says of them counts before it. */
export function bannerStatements(screens: readonly ScreenReading[], people: People, lexicon: Lexicon, now: string): Statement[] {
  const { person } = people.subject;
  if (!person) return [];
  return people.shown.flatMap((identity, at): Statement[] => {
    const screen = screens[at];
    const isHeld = identity.support !== null && identity.support !== 'banner';
    if (!screen || !isHeld || compareIdentity(identity, person.identity) === 'different') return [];
    const lines = screen.frames.flatMap((frame) => [...frame.banner, ...frame.headings.map(({ text }) => text)]);
    const said = (detail: 'name' | 'dateOfBirth'): Statement[] => {
      const value = identity[detail];
      const text = lines.find((line) => lineIdentity(line, lexicon, now)[detail] === value) ?? value;
      if (value === null || text === null) return [];
      const evidence = { screen: screen.name, label: 'Banner', text, readAt: screen.readAt, place: null };
      return [
        {
          fact: `${person.kind}.${detail}`,
          entity: person.key,
          status: 'recorded',
          value,
          text,
          evidence,
          listed: false,
          weak: true,
          screen: at,
        },
      ];
    };
    return [...said('name'), ...said('dateOfBirth')];
  });
}
