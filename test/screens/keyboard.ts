// Tab reaches everything that can be pressed or typed into, and shows where it stands.
import type { Frame, Page } from 'playwright-core';

/** Names of what the Tab key does not reach, or reaches without showing it. */
export async function unreachable(page: Page, frame: Frame = page.mainFrame()): Promise<string[]> {
  const stops = await frame.evaluate(markStops);
  const reached = new Map<number, boolean>();
  for (let pressed = 0; pressed < stops.length + 8 && reached.size < stops.length; pressed += 1) {
    await page.keyboard.press('Tab');
    const { stop, seen } = await frame.evaluate(activeStop);
    if (stop >= 0) reached.set(stop, seen);
  }
  return stops.flatMap((name, at) => {
    if (!reached.has(at)) return [`Tab does not reach ${name}`];
    return reached.get(at) ? [] : [`${name} does not show the focus`];
  });
}

/** Numbers what Tab should stop at; a group of radio buttons is one stop. */
function markStops(): string[] {
  const able = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const groups = new Map<string, Element[]>();
  for (const each of document.querySelectorAll<HTMLInputElement>(able)) {
    if (each.matches(':disabled') || !each.checkVisibility()) continue;
    const group = each.type === 'radio' ? `radio ${each.name}` : `${groups.size}`;
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  document.body.tabIndex = -1;
  document.body.focus();
  return [...groups.values()].map((members, at) => {
    for (const member of members) member.setAttribute('data-stop', `${at}`);
    return members[0]?.outerHTML.slice(0, 120) ?? '';
  });
}

function activeStop(): { stop: number; seen: boolean } {
  const { activeElement } = document;
  if (!activeElement) return { stop: -1, seen: false };
  const marked = activeElement.getAttribute('data-stop');
  // Of a date the browser marks the part that is being typed.
  const isDate = activeElement.matches('[type="datetime-local"]');
  const shows = [activeElement, activeElement.parentElement].some((element) => {
    const style = element && getComputedStyle(element);
    return style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
  });
  return { stop: marked === null ? -1 : Number(marked), seen: shows || isDate };
}
