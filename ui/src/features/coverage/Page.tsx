/** Coverage. */
import { PageHead } from "@/design/Page";

export function CoveragePage() {
  return <PageHead title="Coverage" />;
}
