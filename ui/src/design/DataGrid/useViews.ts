/** The views that are saved for a list, as the grid takes them; `list` names it for good. */
import { readViews, type SavedView } from "./view";
import { useKept } from "../kept";

interface Views {
  views: readonly SavedView[];
  onViewsChange: (views: readonly SavedView[]) => void;
}

export function useViews(list: string): Views {
  const [views, onViewsChange] = useKept(`views.${list}`, readViews);
  return { views, onViewsChange };
}
