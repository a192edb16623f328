export function showOnPage(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  const mark = document.createElement('div');
  mark.style.cssText = `position:fixed;pointer-events:none;border:4px solid #ffeb3b;outline:2px solid #212b32;inset:auto;margin:0;background:none;left:${box.left - 6}px;top:${box.top - 6}px;width:${box.width + 4}px;height:${box.height + 4}px`;
  mark.popover = 'manual';
  document.documentElement.append(mark);
  mark.showPopover();
  setTimeout(() => mark.remove(), 4000);
}
