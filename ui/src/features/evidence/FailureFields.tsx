/**
 * What an exemption excuses: the failures that are there now, ticked one by one, and others by name. What opens a place
 * that nobody knows, or one that is denied, says so beside it.
 */
import { useId } from "react";
import type { Excuse, Parts } from "@/api/bindings";
import { Checkbox } from "@/design/Checkbox";
import { TokenField } from "@/design/TokenField";
import { everyExcuse, excuseOf, excuseText, graveOf, inOrder, keyOf, toggled } from "./excuses";
import { FailureValues } from "./FailureValues";
import type { FailsNow } from "./failures";
import { useSay } from "./useSay";

interface FailureFieldsProps {
  excuses: readonly Excuse[];
  onChange: (excuses: readonly Excuse[]) => void;
  failing: readonly FailsNow[];
  /** How many endpoints there are at the placement. */
  endpoints: number;
  /** When they fail; and why nothing is offered, where nothing is. */
  title: string;
  nothing: string;
  draft: Parts;
  error: string | undefined;
}

export function FailureFields(props: FailureFieldsProps) {
  const { excuses, onChange, failing, endpoints, title, nothing, draft, error } = props;
  const say = useSay();
  const id = useId();
  const ticked = new Set(excuses.map(keyOf));
  const offered = new Set(failing.map((one) => keyOf(one.excuse)));
  const others = excuses.filter((one) => !offered.has(keyOf(one)));
  return (
    <fieldset className="border-t border-line pt-3" aria-describedby={error === undefined ? undefined : id}>
      <legend className="sr-only">{say("exemption-excuses")}</legend>
      <p aria-hidden="true" className="text-sm font-semibold text-ink-2">
        {say("exemption-excuses")}
      </p>
      {error === undefined ? null : (
        <p id={id} className="text-sm text-deny">
          {error}
        </p>
      )}
      {failing.length === 0 ? (
        <p className="mt-1 text-sm text-ink-3">{nothing}</p>
      ) : (
        <>
          <p className="mt-1 text-sm text-ink-3">{title}</p>
          <ul className="mt-1">
            {failing.map((one) => (
              <li key={keyOf(one.excuse)} className="border-t border-line py-[5px] first:border-t-0">
                <Checkbox
                  checked={ticked.has(keyOf(one.excuse))}
                  onChange={() => onChange(toggled(excuses, one.excuse))}
                >
                  {say("exemption-excuse", { excuse: excuseText(one.excuse, say) })}
                  <FailureValues failing={one} of={endpoints} draft={draft} />
                  <GraveNote excuse={one.excuse} />
                </Checkbox>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-2">
        <TokenField
          boxed
          label={say("exemption-others")}
          add={say("exemption-add-other")}
          options={everyExcuse
            .filter((one) => !offered.has(keyOf(one)))
            .map((one) => ({ value: keyOf(one), label: excuseText(one, say) }))}
          value={others.map(keyOf)}
          onChange={(next) => {
            const kept = excuses.filter((one) => offered.has(keyOf(one)));
            onChange(inOrder([...kept, ...next.flatMap((key) => excuseOf(key) ?? [])]));
          }}
          hint={say("exemption-others-hint")}
        />
        {others.map((one) => (
          <GraveNote key={keyOf(one)} excuse={one} />
        ))}
      </div>
    </fieldset>
  );
}

/** That an excuse opens what nobody knows, or what is denied. */
export function GraveNote({ excuse }: { excuse: Excuse }) {
  const say = useSay();
  const grave = graveOf(excuse);
  if (grave === undefined) return null;
  return (
    <span className="block text-sm text-deny">
      <span aria-hidden="true">▲ </span>
      {say(`exemption-grave-${grave}`)}
    </span>
  );
}
