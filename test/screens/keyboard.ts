// Tab reaches everything that can be pressed or typed into, and shows where it stands.
import type { Frame, Page } from 'playwright-core';

/** Where the Tab key stopped: number -> whether it showed. */
type Stops = Record<string, boolean>;

/** Names of what the Tab key does not reach, or reaches without showing it. */
export async function unreachable(page: Page, frame: Frame = page.mainFrame()): Promise<string[]> {
  const stops = await frame.evaluate(markStops);
  let reached: Stops = {};
  // Some more, for what stands between: the parts of two dates.
  for (const presses of [stops.length, ...Array(16).fill(1)]) {
    for (let pressed = 0; pressed < presses; pressed += 1) await page.keyboard.press('Tab');
    reached = await frame.evaluate(stopsReached);
    if (Object.keys(reached).length === stops.length) break;
  }
  return stops.flatMap((name, at) => {
    if (!(at in reached)) return [`Tab does not reach ${name}`];
    return reached[at] ? [] : [`${name} does not show the focus`];
  });
}

/** Numbers what Tab should stop at, and notes where it stops; a group of radio buttons is one stop. */
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
  const numbers = new Map<Element, number>();
  const names = [...groups.values()].map((members, at) => {
    for (const member of members) numbers.set(member, at);
    return members[0]?.outerHTML.slice(0, 120) ?? '';
  });
  const shows = (element: Element | null): boolean => {
    const style = element && getComputedStyle(element);
    return style !== null && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
  };
  const reached: Stops = {};
  Object.assign(globalThis, { reached });
  const look = () => {
    const { activeElement: target } = document;
    const stop = target && numbers.get(target);
    if (!target || stop === undefined || stop === null) return;
    // Of a date the browser marks the part that is being typed.
    const isDate = target.matches('[type="datetime-local"], [type="date"]');
    reached[stop] = isDate || shows(target) || shows(target.parentElement);
  };
  document.addEventListener('keyup', look, { capture: true });
  return names;
}

const stopsReached = (): Stops => (globalThis as unknown as { reached: Stops }).reached;
