/**
 * The facts of a bundle that was read. Only for one that this console exported does it offer the root to be pinned: the
 * root in a stranger's folder is what has to be compared, not spread.
 */
import { useSay } from "@/api/useSay";
import type { Checked } from "@/api/bindings";
import { Code } from "@/design/Code";
import { CopyButton } from "@/design/CopyButton";
import { KeyValue, type Fact } from "@/design/KeyValue";
import { shownInstant } from "@/lib/show";

interface BundleProps {
  checked: Checked;
  /** Where it was exported to; absent for a bundle that was only looked at. */
  exportedTo?: string;
}

export function Bundle({ checked, exportedTo }: BundleProps) {
  const say = useSay();
  const facts: Fact[] = [
    ...(exportedTo === undefined ? [] : [{ term: say("releases-fact-folder"), value: <Code>{exportedTo}</Code> }]),
    { term: say("releases-fact-revision"), value: String(checked.revision) },
    { term: say("releases-fact-issued"), value: shownInstant(checked.issued_at) },
    {
      term: say("releases-fact-valid"),
      value: say("releases-fact-valid-until", { date: shownInstant(checked.expires) }),
    },
    {
      term: say("releases-fact-ends-first"),
      value: say("releases-fact-ends-first-value", {
        part: checked.ends_first,
        date: shownInstant(checked.ends_at),
      }),
    },
    {
      term: say("releases-fact-signers"),
      value: (
        <>
          {say("releases-fact-signed", { signers: checked.signers.length, threshold: checked.threshold })}
          {checked.one_signer ? `; ${say("releases-fact-one-signer")}` : null}
          {checked.signers.map((signer) => (
            <div key={signer}>
              <Code>{signer}</Code>
            </div>
          ))}
        </>
      ),
    },
    {
      term: say("releases-fact-root"),
      value: (
        <>
          <Code>{checked.root_sha256}</Code>
          {exportedTo === undefined ? null : (
            <div className="flex flex-wrap items-center gap-x-3">
              <CopyButton kind="link" text={() => checked.root_sha256}>
                {say("releases-copy-root")}
              </CopyButton>
              <span className="text-ink-3">{say("releases-root-note")}</span>
            </div>
          )}
        </>
      ),
    },
    { term: say("releases-fact-catalogue"), value: <Code>{checked.catalogue_sha256}</Code> },
    { term: say("releases-fact-bundle"), value: <Code>{checked.bundle_id}</Code> },
  ];
  return (
    <>
      <KeyValue facts={facts} />
      <h3 className="mt-4 mb-1 text-sm font-semibold text-ink-2">
        {say("releases-targets", { count: checked.targets.length })}
      </h3>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{say("releases-target-name")}</th>
            <th scope="col">{say("releases-target-hash")}</th>
          </tr>
        </thead>
        <tbody>
          {checked.targets.map(([name, sha256]) => (
            <tr key={name}>
              <th scope="row" className="wrap-anywhere">
                {name}
              </th>
              <td className="wrap-anywhere">
                <Code>{sha256}</Code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
