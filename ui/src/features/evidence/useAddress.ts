/** What is shown and chosen is the address: a way back, and a link to send to a colleague. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { readSegment, type Segment } from "./segments";

interface Move {
  tab?: string | undefined;
  segment?: Segment;
  item?: string | undefined;
}

export function useAddress() {
  const navigate = useNavigate();
  const { item, tab, effect, at } = useSearch({ strict: false });
  const segment = readSegment(effect);
  return {
    item,
    tab,
    segment,
    /** The instant for which an exemption is asked; absent for now. */
    at,
    /** What is not named stays, but for what is chosen: that is in sight only where it was. */
    go: (next: Move) => {
      const to = { tab, segment, ...next };
      const search = {
        ...(to.tab === undefined ? {} : { tab: to.tab }),
        ...(to.segment === "all" ? {} : { effect: to.segment }),
        ...(to.item === undefined ? {} : { item: to.item }),
      };
      void navigate({ to: "/evidence", search, replace: true });
    },
  };
}
