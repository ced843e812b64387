/** Policies. */
import { PageHead } from "@/design/Page";

export function PoliciesPage() {
  return <PageHead title="Policies" />;
}
