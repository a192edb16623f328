import type { TeamPack } from '../../core/schemas/team-pack.ts';
import type { ProtocolChoice } from '../../messages/panel-state.ts';
import type { SetupState, WordsFound } from '../../messages/setup-state.ts';
import type { FirstChoices } from '../welcome/first-choices.ts';

/** What the settings page shows, and what it can have done. */
export interface SetupProps {
  available: ProtocolChoice[];
  chosen: FirstChoices;
  /** Names of the settings that the organisation has fixed. */
  fixed: string[];
  /** Values of the organisation's policy that were left out, in words. */
  refused: string[];
  /** Sites that may be read now, as match patterns or origins. */
  sites: string[];
  /** The sites that the organisation has chosen; null where it has chosen none. */
  onlySites: string[] | null;
  change: (choices: Partial<FirstChoices>) => void;
  /** Asks the browser; false when it or the person said no. Called within the press. */
  allow: (origin: string) => Promise<boolean>;
  remove: (site: string) => void;
  openDemo: () => void;
  /** What the packs offer to be set by a team; null until it is known. */
  offered: SetupState | null;
  team: TeamSettings;
}

export interface TeamSettings {
  /** In force: the organisation's pack over what was set in this browser. */
  all: TeamPack;
  own: TeamPack;
  fixed: TeamPack;
  /** Packs of this browser that cannot be used: what is wrong, and all of it as text. */
  damaged: { says: string; text: string }[];
  /** London date of today. */
  today: string;
  change: (part: Partial<TeamPack>) => void;
  /** Lays a pack over what was set in this browser. */
  load: (pack: TeamPack) => void;
  save: (file: { name: string; text: string }) => void;
  /** Throws a damaged pack away. */
  drop: (text: string) => void;
  /** What some words of a note are read as. */
  tryWords: (text: string) => Promise<WordsFound[]>;
}
