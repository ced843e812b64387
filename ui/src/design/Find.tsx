/** The find box above a list: the word inside the frame, as everywhere. */
import { useId } from "react";

interface FindProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

export function Find({ label, hint, value, onChange }: FindProps) {
  const id = useId();
  return (
    <div className="control flex h-7 w-[220px] items-center gap-2 px-2.5">
      <label htmlFor={id} className="font-medium text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-w-0 flex-1 bg-transparent text-ellipsis"
      />
    </div>
  );
}
