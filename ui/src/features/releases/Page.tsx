/** Releases. */
import { PageHead } from "@/design/Page";

export function ReleasesPage() {
  return <PageHead title="Releases" />;
}
