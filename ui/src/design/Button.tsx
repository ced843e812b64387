/** A verb to press. `primary` once a screen, `quiet` in bars, `link` inside text and lists, `danger` for what cannot be undone. */
import { Button as Base } from "@base-ui/react/button";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "@/lib/cx";
import { Kbd } from "./Kbd";

type Kind = "plain" | "primary" | "quiet" | "danger" | "link";

const look: Record<Kind, string> = {
  plain: "h-7 px-3 border border-line-strong bg-surface text-ink hover:bg-sunken",
  primary: "h-7 px-3 border border-accent bg-accent text-surface hover:brightness-110",
  quiet: "h-7 px-3 border border-transparent text-ink-2 hover:bg-sunken hover:text-ink",
  danger: "h-7 px-3 border border-deny-line bg-surface text-deny hover:bg-deny-soft",
  link: "text-accent hover:underline underline-offset-2 px-0 font-normal!",
};

export interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "style"> {
  kind?: Kind;
  /** The shortcut, shown beside the verb. */
  keys?: string;
  /** Reached by the Tab key also while it is disabled, so that the reason beside it is read. */
  focusableWhenDisabled?: boolean;
  children: ReactNode;
  className?: string;
}

export function Button({ kind = "plain", keys, className, children, ...rest }: ButtonProps) {
  return (
    <Base
      {...rest}
      className={cx(
        "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-sm leading-none font-medium whitespace-nowrap select-none",
        "disabled:opacity-55 data-disabled:opacity-55",
        kind === "link" && "text-[length:inherit]",
        look[kind],
        className,
      )}
    >
      {children}
      {keys === undefined ? null : <Kbd bare>{keys}</Kbd>}
    </Base>
  );
}
