/** Setup. */
import { PageHead } from "@/design/Page";

export function SetupPage() {
  return <PageHead title="Setup" />;
}
