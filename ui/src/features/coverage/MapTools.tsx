/** What the map is of: tag, stage, and how it is shown. */
import { useSay } from "@/api/useSay";
import type { Coverage } from "@/api/bindings";
import { Toolbar } from "@/design/Page";
import { Segmented } from "@/design/Segmented";
import { Select } from "@/design/Select";
import type { CellAddress } from "@/lib/cell";
import { stages } from "@/api/claims";
import { extents, type MapAddress } from "./view";

export type ShownAs = "map" | "list";

interface MapToolsProps {
  coverage: Coverage;
  tag: string;
  address: MapAddress;
  onAddress: (next: MapAddress, cell?: CellAddress) => void;
  shownAs: ShownAs;
  onShownAs: (next: ShownAs) => void;
}

export function MapTools({ coverage, tag, address, onAddress, shownAs, onShownAs }: MapToolsProps) {
  const say = useSay();
  return (
    <Toolbar label={say("coverage-map-tools")}>
      <Select
        label={say("coverage-column-tag")}
        layout="bare"
        prefix={say("coverage-column-tag")}
        value={tag}
        onChange={(next) => onAddress({ ...address, place: undefined }, { tag: next })}
        options={coverage.tags.map((one) => ({ value: one.tag, label: one.tag }))}
      />
      <Select
        label={say("coverage-check-stage")}
        layout="bare"
        prefix={say("coverage-check-stage")}
        value={address.stage}
        onChange={(next) => onAddress({ ...address, stage: stages.find((one) => one === next) ?? address.stage })}
        options={stages.map((value) => ({ value, label: say(`stage-${value}`) }))}
      />
      <Segmented
        label={say("coverage-map-show")}
        value={shownAs}
        onChange={onShownAs}
        options={(["map", "list"] as const).map((value) => ({ value, label: say(`coverage-map-show-${value}`) }))}
      />
      {shownAs === "list" ? null : (
        <Segmented
          label={say("coverage-map-extent")}
          value={address.extent}
          onChange={(extent) => onAddress({ ...address, extent })}
          options={extents.map((value) => ({ value, label: say(`coverage-map-extent-${value}`) }))}
        />
      )}
    </Toolbar>
  );
}
