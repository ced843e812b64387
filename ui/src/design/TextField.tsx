/** One line of text, or several with `lines`. */
import { Field as Base } from "@base-ui/react/field";
import type { ComponentProps, Ref } from "react";
import { cx } from "@/lib/cx";
import { Field, type FieldProps } from "./Field";

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** More than one makes a text area of that height. */
  lines?: number;
  mono?: boolean;
  type?: "text" | "url" | "password" | "search";
  name?: string;
  required?: boolean;
  readOnly?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onBlur?: () => void;
  onKeyDown?: ComponentProps<"input">["onKeyDown"];
}

export function TextField(props: TextFieldProps) {
  const {
    value,
    onChange,
    lines = 1,
    mono = false,
    type = "text",
    label,
    layout,
    hint,
    error,
    disabled,
    ...rest
  } = props;
  const { inputRef, onKeyDown, ...shared } = rest;
  const look = cx("control w-full px-2.5", mono && "font-mono!", lines > 1 ? "py-1.5" : "h-7");
  return (
    <Field label={label} layout={layout} hint={hint} error={error} disabled={disabled}>
      {lines > 1 ? (
        <Base.Control
          {...shared}
          value={value}
          onValueChange={onChange}
          className={look}
          render={<textarea rows={lines} spellCheck={false} />}
        />
      ) : (
        <Base.Control
          {...shared}
          ref={inputRef}
          type={type}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onValueChange={onChange}
          onKeyDown={onKeyDown}
          className={look}
        />
      )}
    </Field>
  );
}
