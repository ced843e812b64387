/** The way from a denied cell to the form of an exemption, for each policy that denies it. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Explanation } from "@/api/bindings";
import { Button } from "@/design/Button";
import { encodeAsk } from "@/lib/ask";
import { useSay } from "./useSay";

export function AskExemption({ explanation: { tag, endpoint, policies } }: { explanation: Explanation }) {
  const say = useSay();
  const navigate = useNavigate();
  // The date that is shown: what fails then is what is asked for.
  const { at } = useSearch({ strict: false });
  const denying = policies.filter(
    ({ mode, checks }) => mode === "enforce" && checks.some((check) => !check.passed && !check.exempt),
  );
  if (denying.length === 0) return null;
  return (
    <div className="mt-2 grid justify-items-start gap-1">
      {denying.map(({ id, name }) => (
        <Button
          key={id}
          onClick={() =>
            void navigate({
              to: "/evidence",
              search: {
                tab: "exemptions",
                item: encodeAsk({ policy: id, endpoint, tag }),
                ...(at === undefined ? {} : { at }),
              },
            })
          }
        >
          {denying.length === 1 ? say("exemption-ask") : say("exemption-ask-from", { policy: name })}
        </Button>
      ))}
    </div>
  );
}
