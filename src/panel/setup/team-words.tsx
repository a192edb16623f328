import type { TeamPack } from '../../core/schemas/team-pack.ts';
import type { SetupState, WordsFound } from '../../messages/setup-state.ts';
import { Fold } from '../fold.tsx';
import { amountWords } from '../words/due-words.ts';
import { AddWords } from './add-words.tsx';
import { AllTerms } from './all-terms.tsx';
import { Card } from './card.tsx';
import { TermsSet } from './terms-set.tsx';
import { TryWords } from './try-words.tsx';

interface TeamWordsProps {
  factors: SetupState['factors'];
  terms: SetupState['terms'];
  /** In force, set in this browser, and fixed by the organisation. */
  team: Pick<TeamPack, 'termsOff' | 'termsAdded'>;
  own: Pick<TeamPack, 'termsOff' | 'termsAdded'>;
  fixed: Pick<TeamPack, 'termsOff' | 'termsAdded'>;
  /** What some words are read as. */
  tryWords: (text: string) => Promise<WordsFound[]>;
  change: (part: Partial<Pick<TeamPack, 'termsOff' | 'termsAdded'>>) => void;
}

/** Which words of notes are read as what: try some, switch off what misleads, add the team's own. */
export function TeamWords({ factors, terms, team, own, fixed, tryWords, change }: TeamWordsProps) {
  const nameOf = (factor: string) => factors.find((one) => one.factor === factor)?.name ?? factor;
  const switchOff = (term: string) => change({ termsOff: [...own.termsOff, term] });
  return (
    <Card id="words" title="Words in notes">
      <TryWords tryWords={tryWords} nameOf={nameOf} off={team.termsOff} switchOff={switchOff} />
      <TermsSet
        title={`${amountWords(team.termsOff.length, 'term')} switched off`}
        rows={team.termsOff.map((term) => ({ words: term, isFixed: fixed.termsOff.includes(term) }))}
        undoWords="Look for it again"
        undo={(term) => change({ termsOff: own.termsOff.filter((one) => one !== term) })}
      />
      <TermsSet
        title={`${amountWords(team.termsAdded.length, 'term')} of your own`}
        rows={team.termsAdded.map(({ factor, words }) => ({
          words,
          more: nameOf(factor),
          isFixed: fixed.termsAdded.some((one) => one.words === words && one.factor === factor),
        }))}
        undoWords="Remove"
        undo={(words) => change({ termsAdded: own.termsAdded.filter((one) => one.words !== words) })}
      />
      <Fold summary="All terms">
        <AllTerms terms={terms} off={team.termsOff} nameOf={nameOf} switchOff={switchOff} />
      </Fold>
      <AddWords factors={factors} add={(added) => change({ termsAdded: [...own.termsAdded, added] })} />
    </Card>
  );
}
