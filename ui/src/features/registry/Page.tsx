/** Registry. */
import { PageHead } from "@/design/Page";

export function RegistryPage() {
  return <PageHead title="Registry" />;
}
