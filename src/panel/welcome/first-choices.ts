import type { Role } from '../../core/schemas/rule-terms.ts';
import type { ProtocolChoice } from '../../messages/panel-state.ts';

/** What a person chose on first run. */
export interface FirstChoices {
  protocols: string[];
  role: Role | null;
  area: string | null;
}

/** What a step of the first run is given. */
export interface StepProps {
  available: ProtocolChoice[];
  choices: FirstChoices;
  change: (change: Partial<FirstChoices>) => void;
}

/** The areas that the chosen protocols tell apart, each once, in order of the alphabet. */
export function areasOf(available: ProtocolChoice[], chosen: string[]): string[] {
  const areas = available.filter(({ id }) => chosen.includes(id)).flatMap((protocol) => protocol.areas);
  return [...new Set(areas)].sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** What still has to be chosen on a step, in words, or null. */
export function lackingOnStep(step: 1 | 2 | 3, choices: FirstChoices): string | null {
  if (step === 1 && choices.protocols.length === 0) return 'Choose at least one protocol.';
  if (step === 2 && choices.role === null) return 'Choose your role.';
  return null;
}
