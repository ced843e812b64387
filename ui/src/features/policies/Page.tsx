/** Policies: the list, or the one that the address names. */
import { useLocalization } from "@fluent/react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { asCommandError } from "@/api/errors";
import { catalogueQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { PageHead } from "@/design/Page";
import { PolicyDetail } from "./Detail";
import { PolicyList } from "./List";

export function PoliciesPage() {
  const { l10n } = useLocalization();
  const navigate = useNavigate();
  const { item } = useSearch({ strict: false });
  const catalogue = useQuery(catalogueQuery);
  const open = (id: string | undefined) =>
    void navigate({ to: "/policies", search: id === undefined ? {} : { item: id } });

  if (catalogue.isPending) return <PageHead title={l10n.getString("policies-title")} />;
  if (catalogue.isError) {
    return (
      <>
        <PageHead title={l10n.getString("policies-title")} />
        <ErrorNote
          what={l10n.getString("policies-unread")}
          why={asCommandError(catalogue.error).message}
          action={<Button onClick={() => void catalogue.refetch()}>{l10n.getString("policies-again")}</Button>}
        />
      </>
    );
  }
  const policies = catalogue.data.policies ?? [];
  const registry = catalogue.data.registry ?? {};
  if (item === undefined) return <PolicyList policies={policies} registry={registry} onOpen={open} />;
  const policy = policies.find((one) => one.id === item);
  if (policy === undefined) {
    return (
      <>
        <PageHead title={l10n.getString("policies-title")} />
        <EmptyState
          sentence={l10n.getString("policies-gone", { id: item })}
          action={<Button onClick={() => open(undefined)}>{l10n.getString("policies-show-all")}</Button>}
        />
      </>
    );
  }
  return <PolicyDetail key={policy.id} saved={policy} registry={registry} onBack={() => open(undefined)} />;
}
