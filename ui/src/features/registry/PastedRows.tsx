/** Rows that the officer copied in a spreadsheet, or CSV, instead of a file. */
import { useState } from "react";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { TextField } from "@/design/TextField";
import { pastedFile } from "./importing";

interface PastedRowsProps {
  text: string;
  onRead: (file: File) => void;
  /** The rows are other ones than those that were read. */
  onChange: (text: string) => void;
}

export function PastedRows({ text, onRead, onChange }: PastedRowsProps) {
  const say = useSay();
  const [missing, setMissing] = useState(false);
  const read = () => {
    const nothing = text.trim() === "";
    setMissing(nothing);
    if (!nothing) onRead(pastedFile(text, say("registry-import-pasted")));
  };
  return (
    <div className="grid justify-items-start gap-2">
      <div className="w-full">
        <TextField
          label={say("registry-import-rows-pasted")}
          hint={say("registry-import-rows-hint")}
          lines={5}
          mono
          value={text}
          onChange={(next) => {
            setMissing(false);
            onChange(next);
          }}
          error={missing ? say("registry-import-rows-missing") : undefined}
        />
      </div>
      <Button onClick={read}>{say("registry-import-show")}</Button>
    </div>
  );
}
