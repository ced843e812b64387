/** What the tags of a policy may use now, by the draft as it is saved: all policies of the tag together. */
import { useLocalization } from "@fluent/react";
import { useQuery } from "@tanstack/react-query";
import type { Policy } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { ErrorNote } from "@/design/ErrorNote";
import { InspectorSection } from "@/design/Inspector";
import { Sentence } from "@/design/Sentence";
import { VerdictText } from "@/design/VerdictText";
import { officerZone, showInstant } from "@/lib/when";
import { effectOn, type TagEffect } from "./effect";
import { coverageQuery } from "./queries";

export function PolicyEffect({ policy }: { policy: Policy }) {
  const { l10n } = useLocalization();
  const coverage = useQuery(coverageQuery);
  if (coverage.isError) {
    return <ErrorNote what={l10n.getString("policies-effect-unread")} why={asCommandError(coverage.error).message} />;
  }
  if (coverage.data === undefined) return null;
  return (
    <>
      {policy.mode === "audit" ? (
        <p className="mt-4 text-sm text-ink-3">{l10n.getString("policies-effect-audit")}</p>
      ) : null}
      {effectOn(policy.tags, coverage.data).map((effect) => (
        <InspectorSection key={effect.tag.tag} title={l10n.getString("policies-effect", { tag: effect.tag.tag })}>
          <Effect effect={effect} />
        </InspectorSection>
      ))}
      <p className="mt-3 text-sm text-ink-3">
        {l10n.getString("policies-effect-at", { at: showInstant(coverage.data.at, officerZone()) })}
      </p>
    </>
  );
}

function Effect({ effect: { tag, of, lines, more } }: { effect: TagEffect }) {
  const { l10n } = useLocalization();
  return (
    <>
      <Sentence
        parts={[
          { strong: l10n.getString("policies-effect-count", { eligible: tag.eligible, of }) },
          ` ${l10n.getString("policies-effect-may", { of })}`,
        ]}
      />
      {tag.reason === null ? null : (
        <p className="mt-1 text-sm text-ink-3">
          {l10n.getString(`request-${tag.reason}`, { tag: tag.tag, categories: "", model: "" })}
        </p>
      )}
      {lines.length === 0 || tag.reason !== null ? null : (
        <table className="facts mt-1">
          <thead>
            <tr>
              <th scope="col">{l10n.getString("policies-effect-endpoint")}</th>
              <th scope="col">{l10n.getString("policies-effect-draft")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ endpoint, cell }) => (
              <tr key={endpoint}>
                <th scope="row" className="wrap-anywhere">
                  {endpoint}
                </th>
                <td>
                  <VerdictText verdict={cell.outcome} />
                  {cell.short === "" ? null : <div className="text-ink-3">{cell.short}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more === 0 ? null : (
        <p className="mt-1 text-sm text-ink-3">{l10n.getString("policies-effect-more", { count: more })}</p>
      )}
    </>
  );
}
