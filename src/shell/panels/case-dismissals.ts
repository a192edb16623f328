import { sayOutcomes } from '../../core/evaluation/say-outcomes.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import type { PanelRequest } from '../../messages/panel-messages.ts';
import type { Dismissal } from '../../messages/panel-state.ts';
import { dismissalsOf, hashOf, keepDismissal } from '../storage/dismissals.ts';
import type { TabView } from '../tabs/tab-view.ts';

/** The dismissals of a case as they concern the outcomes it has now; `today` is the London date. */
export async function dismissalsIn(view: TabView, today: string): Promise<Dismissal[]> {
  const kept = await dismissalsOf(await hashesOf(view), today);
  const found = await Promise.all(
    kept.map(async ({ id, rule, subjectHash, reason, until }) => {
      const candidates = outcomesOf(view, rule);
      const hashes = await Promise.all(candidates.map((outcome) => hashOf(outcome.subject ?? '')));
      const hit = candidates[hashes.indexOf(subjectHash)];
      return hit ? [{ id, rule, subjectKey: hit.subjectKey, reason, until }] : [];
    }),
  );
  return found.flat();
}

/** Keeps on disk that a flag of the case in view was set aside; `today` is the London date. Does nothing where that is another case by now, is not known, or has no such flag. */
export async function setAside(
  { id, caseKey, rule, subjectKey, reason, until }: Extract<PanelRequest, { type: 'panel:not-this' }>,
  view: TabView | null,
  today: string,
): Promise<void> {
  const outcome = view && outcomesOf(view, rule).find((one) => one.subjectKey === subjectKey);
  if (!view?.identity || view.identity.key !== caseKey || !outcome) return;
  const [caseHashes, subjectHash] = [await hashesOf(view), await hashOf(outcome.subject ?? '')];
  await keepDismissal({ id, rule, caseHashes, subjectHash, reason, until }, today);
}

function hashesOf({ identity }: TabView): Promise<string[]> {
  return Promise.all((identity?.marks ?? []).map(hashOf));
}

function outcomesOf({ judgement }: TabView, rule: string): Outcome[] {
  return sayOutcomes(judgement, (_, settled) => settled.rule.words.rule === rule);
}
