import { useEffect, useState } from 'preact/hooks';
import { mergeSameFlags } from '../../core/packs/same-flag.ts';
import { ruleCounts } from '../checklist/rule-counts.ts';
import { statusNotice } from '../status-notices.ts';
import { outcomesInView } from './hold-still.ts';
import { usePanel } from './panel-context.ts';

const restBeforeSaying = 1000;
const nobody: ReadonlySet<string> = new Set();

/** Says to screen readers how things stand once they rest, and the result of what was pressed. */
export function LiveRegion({ said }: { said: string }) {
  const { state, today } = usePanel();
  const standing = statusNotice(state)?.heading ?? countWords(ruleCounts(mergeSameFlags(outcomesInView(state, today, nobody))));
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(standing), restBeforeSaying);
    return () => clearTimeout(timer);
  }, [standing]);
  return (
    <>
      <div class="nhsuk-u-visually-hidden" role="status">
        {settled}
      </div>
      <div class="nhsuk-u-visually-hidden" role="status">
        {said}
      </div>
    </>
  );
}

function countWords({ flags, overdue, unseen }: { flags: number; overdue: number; unseen: number }): string {
  return `${flags === 1 ? '1 flag' : `${flags} flags`}, ${overdue} overdue. ${unseen} could not be checked.`;
}
