/**
 * One tab stop over a line of options, wherever they are drawn: for shapes of an SVG, whose order in the document is that
 * of what lies over what. Options carry `data-option`; Enter and the space bar choose.
 */
import { useCallback, useState, type KeyboardEvent, type RefObject } from "react";
import { optionAfter } from "./line";

export interface LineOption {
  id: string;
  name: string;
}

export interface Line {
  /** The option with the tab stop; undefined when there is none. */
  stop: string | undefined;
  /** Makes an option the tab stop, focuses it and chooses it: where it is pressed. */
  choose: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function useLine(
  root: RefObject<Element | null>,
  options: readonly LineOption[],
  chosen: string | undefined,
  onChoose: (id: string) => void,
): Line {
  const [stood, setStood] = useState<string>();
  const known = (id: string | undefined) => options.some((option) => option.id === id);
  // The last that was stood on, else the chosen one, else the first.
  const stop = [stood, chosen].find(known) ?? options[0]?.id;
  const go = useCallback(
    (id: string) => {
      setStood(id);
      for (const element of root.current?.querySelectorAll("[data-option]") ?? []) {
        const focusable = element instanceof SVGElement || element instanceof HTMLElement;
        if (focusable && element.getAttribute("data-option") === id) element.focus({ preventScroll: true });
      }
    },
    [root],
  );
  const choose = (id: string) => {
    go(id);
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || stop === undefined) return;
    if (event.key === "Enter" || event.key === " ") choose(stop);
    else {
      const at = options.findIndex((option) => option.id === stop);
      const next = optionAfter(
        event.key,
        at,
        options.map(({ name }) => name),
      );
      const option = next === undefined ? undefined : options[next];
      if (option === undefined) return;
      go(option.id);
    }
    event.preventDefault();
  };
  return { stop, choose, onKeyDown };
}
