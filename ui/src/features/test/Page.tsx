/**
 * Test: a prompt on every endpoint that qualifies at this moment, side by side. Prompt and answers are in this
 * component's state and nowhere else, so leaving the room is the end of them.
 */
import { useLocalization } from "@fluent/react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { Parts, WorkspaceStatus } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { catalogueQuery, statusQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { PageHead } from "@/design/Page";
import { Bench } from "./Bench";

export function TestPage() {
  const { l10n } = useLocalization();
  return (
    <div className="flex flex-[1_0_auto] flex-col">
      <PageHead title={l10n.getString("test-title")} description={l10n.getString("test-sentence")} />
      <Loaded />
    </div>
  );
}

function Loaded() {
  const { l10n } = useLocalization();
  const catalogue = useQuery(catalogueQuery);
  const status = useQuery(statusQuery);
  const failed = catalogue.error ?? status.error;
  if (failed !== null) {
    const again = () => void Promise.all([catalogue.refetch(), status.refetch()]);
    return (
      <div className="mt-3">
        <ErrorNote
          what={l10n.getString("error-read")}
          why={asCommandError(failed).message}
          action={<Button onClick={again}>{l10n.getString("error-again")}</Button>}
        />
      </div>
    );
  }
  if (catalogue.data === undefined || status.data === undefined) {
    return <p className="mt-3 text-ink-3">{l10n.getString("loading")}</p>;
  }
  return <Chosen catalogue={catalogue.data} published={status.data.published} />;
}

interface ChosenProps {
  catalogue: Parts;
  published: WorkspaceStatus["published"];
}

/** The tag is in the address, so that a room can send the officer here with one. */
function Chosen({ catalogue, published }: ChosenProps) {
  const { l10n } = useLocalization();
  const navigate = useNavigate();
  const { item } = useSearch({ strict: false });
  const tags = catalogue.registry?.tags ?? [];
  const tag = tags.find(({ name }) => name === item) ?? tags[0];
  if (tag === undefined) {
    return (
      <EmptyState
        sentence={l10n.getString("test-no-tags")}
        action={<Link to="/policies">{l10n.getString("test-to-policies")}</Link>}
      />
    );
  }
  return (
    <Bench
      tags={tags}
      tag={tag}
      onTag={(name) => void navigate({ to: "/test", search: { item: name } })}
      categories={catalogue.registry?.categories ?? []}
      published={published}
    />
  );
}
