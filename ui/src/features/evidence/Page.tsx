/** Evidence. */
import { PageHead } from "@/design/Page";

export function EvidencePage() {
  return <PageHead title="Evidence" />;
}
