import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the pointer rests on the element, or the keyboard works in it: while so, nothing may move. */
export function usePresence(ref: RefObject<HTMLElement | null>): boolean {
  const [pointer, setPointer] = useState(false);
  const [focus, setFocus] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const listeners: [EventTarget, string, EventListener][] = [
      [element, 'pointerenter', () => setPointer(true)],
      [element, 'pointermove', () => setPointer(true)],
      [element, 'pointerleave', () => setPointer(false)],
      [element, 'focusin', () => setFocus(true)],
      [element, 'focusout', (event) => setFocus(element.contains((event as FocusEvent).relatedTarget as Node | null))],
      [window, 'blur', () => setFocus(false)],
    ];
    for (const [target, type, listener] of listeners) target.addEventListener(type, listener);
    return () => {
      for (const [target, type, listener] of listeners) target.removeEventListener(type, listener);
    };
  }, [ref]);
  return pointer || focus;
}
