/** Says which workspace this window has, when the console was started again for another. */
import { useLocalization } from "@fluent/react";
import { useEffect } from "react";
import { events } from "@/api/bindings";
import { useToast } from "@/design/Toast";

export function useSecondStart() {
  const { l10n } = useLocalization();
  const toast = useToast();
  useEffect(() => {
    const listening = events.secondStart.listen(({ payload: { asked, open } }) => {
      toast({ text: l10n.getString("second-start", { asked, open }) });
    });
    return () => void listening.then((stop) => stop());
  }, [l10n, toast]);
}
