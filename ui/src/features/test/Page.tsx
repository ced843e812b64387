/** Test. */
import { PageHead } from "@/design/Page";

export function TestPage() {
  return <PageHead title="Test" />;
}
