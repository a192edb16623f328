import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** When what had the focus goes away, the focus stays near: at the same flag if it is still there, else at the main part. */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let last: { element: Element; flag: string | null } | null = null;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, flag: target.closest('[data-flag]')?.getAttribute('data-flag') ?? null };
    };
    const watcher = new MutationObserver(() => {
      if (!last || last.element.isConnected) return;
      const { flag } = last;
      last = null;
      if (document.activeElement === document.body) nearest(element, flag)?.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', note);
    watcher.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', note);
      watcher.disconnect();
    };
  }, [root]);
}

function nearest(root: HTMLElement, flag: string | null): HTMLElement | null {
  const flags = [...root.querySelectorAll<HTMLElement>('[data-flag]')];
  return flags.find((one) => one.dataset.flag === flag) ?? root.querySelector('main');
}
