/**
 * What jsdom lacks and our parts need: sizes (everything is 1,000 by 600, so that virtual lists show some rows),
 * observers, media queries, scrolling.
 */
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// The files of one worker share a document, which halves the time of the whole: each leaves it as it found it. (What an
// editor writes into the head, the window has as a constructed style sheet, which jsdom lacks.)
afterEach(() => {
  cleanup();
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.documentElement.removeAttribute("data-theme");
  document.documentElement.removeAttribute("lang");
  localStorage.clear();
});

// How busy the computer is says nothing about a screen: what is looked for may take its time to appear.
configure({ asyncUtilTimeout: 10_000 });

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const size = (value: number) => ({ configurable: true, get: () => value });
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: size(1000),
  offsetHeight: size(600),
  clientWidth: size(1000),
  clientHeight: size(600),
});
Object.assign(globalThis, { ResizeObserver: SilentObserver, IntersectionObserver: SilentObserver });
Object.assign(Element.prototype, {
  scrollIntoView: () => undefined,
  scrollTo(this: Element, options: { top?: number; left?: number }) {
    if (options.top !== undefined) this.scrollTop = options.top;
    if (options.left !== undefined) this.scrollLeft = options.left;
  },
});
if (typeof globalThis.PointerEvent === "undefined") Object.assign(globalThis, { PointerEvent: MouseEvent });

/** Answers every media query with `matches`; tests of narrow windows set it to true. */
export function setMedia(matches: boolean): void {
  Object.assign(window, {
    matchMedia: (media: string) => ({
      matches,
      media,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
}
setMedia(false);
afterEach(() => setMedia(false));
