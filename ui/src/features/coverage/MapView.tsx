/** Where a stage of a tag's requests may be and is: a map, its legend, and the list as its equal. */
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { EmptyState } from "@/design/EmptyState";
import { Inspect } from "@/design/InspectorSlot";
import { narrowWindow, useMedia } from "@/design/useMedia";
import { cx } from "@/lib/cx";
import { shownLocale } from "@/lib/language";
import { ExplainedPlace } from "./ExplainedPlace";
import { groundOf } from "./ground";
import { Legend } from "./Legend";
import { MapTools, type ShownAs } from "./MapTools";
import { placeMark } from "./marks";
import type { PictureProps } from "./pictureProps";
import { PlaceList } from "./PlaceList";
import { claimed, placesOf, placeStates, type OffMap, type PlaceEntry } from "./places";
import { mapSentence, offTitle, placeTitle } from "./placeWords";
import type { MapAddress } from "./view";

/** The borders are by far the largest file of the window: nobody waits for them who does not look at a map. */
const WorldMap = lazy(async () => ({ default: (await import("./WorldMap")).WorldMap }));

export function MapView(props: PictureProps<MapAddress>) {
  const { coverage, catalogue, filter, marks, chosen, address, onAddress, onSelect, onClear } = props;
  const say = useSay();
  const locale = shownLocale();
  const narrow = useMedia(narrowWindow);
  const [picked, setPicked] = useState<ShownAs>();
  const shownAs = picked ?? (narrow ? "list" : "map");
  const column = coverage.tags.find(({ tag }) => tag === chosen?.tag) ?? coverage.tags[0];
  const tag = column?.tag ?? "";
  const { stage, extent, place: code } = address;
  const ground = useMemo(() => groundOf(catalogue, tag, stage, coverage.at), [catalogue, tag, stage, coverage.at]);
  const places = useMemo(
    () => placesOf(ground, claimed(coverage, catalogue, tag, stage, { filter, marks }), locale),
    [ground, coverage, catalogue, tag, stage, filter, marks, locale],
  );
  const titled = useMemo(
    () => places.entries.map((place) => ({ place, title: placeTitle(place, say) })),
    [places, say],
  );
  if (column === undefined) return null;
  const stageName = say(`stage-${stage}`);
  const label = say("coverage-map", { stage: stageName, tag });
  const choose = (place: string, open: boolean) => onAddress({ ...address, place }, { tag }, open);
  return (
    <>
      <MapTools
        coverage={coverage}
        tag={tag}
        address={address}
        onAddress={onAddress}
        shownAs={shownAs}
        onShownAs={setPicked}
      />
      <p className="text-ink-2">{mapSentence(ground, column, stageName, places.entries, say)}</p>
      <Off off={places.off} onChoose={(word) => choose(word, true)} />
      <div className="@container mt-2 flex flex-1 flex-col">
        <div className="flex flex-1 flex-col gap-3 @min-[1000px]:flex-row">
          {shownAs === "list" ? null : (
            <Figure places={places.entries}>
              <WorldMap
                label={label}
                extent={extent}
                places={titled}
                chosen={code}
                onChoose={(next) => choose(next, true)}
                onExtent={(next) => onAddress({ ...address, extent: next })}
              />
            </Figure>
          )}
          <ListFrame below={shownAs === "map"}>
            {titled.length === 0 ? (
              <EmptyState
                sentence={say("coverage-map-nothing")}
                action={<Button onClick={onClear}>{say("coverage-clear")}</Button>}
              />
            ) : (
              <PlaceList label={say("coverage-places")} places={titled} chosen={code} onChoose={choose} />
            )}
          </ListFrame>
        </div>
      </div>
      {code === undefined || chosen?.endpoint !== undefined ? null : (
        <Inspect>
          <ExplainedPlace
            tag={tag}
            stage={stageName}
            code={code}
            places={places}
            ground={ground}
            at={coverage.at}
            onChoose={(cell) => onSelect(cell, false)}
          />
        </Inspect>
      )}
    </>
  );
}

/** The map with its legend and what is to know about its borders. */
function Figure({ places, children }: { places: readonly PlaceEntry[]; children: ReactNode }) {
  const say = useSay();
  return (
    <figure className="@min-[1000px]:flex-[3]">
      <Suspense fallback={<p className="text-ink-3">{say("coverage-map-drawing")}</p>}>{children}</Suspense>
      <figcaption className="mt-1 flex flex-col gap-1">
        <Legend
          items={placeStates.map((state) => ({
            mark: placeMark[state],
            words: say(`coverage-state-${state}`),
            count: say("coverage-legend-count", { count: places.filter((place) => place.state === state).length }),
          }))}
        />
        <p className="max-w-[110ch] text-xs text-ink-3">{say("coverage-map-note")}</p>
      </figcaption>
    </figure>
  );
}

/** Gives the list a height of its own, within which it scrolls: beside the map that of the map, below it some rows. */
function ListFrame({ below, children }: { below: boolean; children: ReactNode }) {
  return (
    <div
      className={cx(
        "relative min-h-60 min-w-0",
        below ? "h-80 shrink-0 @min-[1000px]:h-auto @min-[1000px]:flex-[2]" : "flex-1",
      )}
    >
      <div className="absolute inset-0 flex flex-col">{children}</div>
    </div>
  );
}

/** What is on no map, in sight above it. */
function Off({ off, onChoose }: { off: readonly OffMap[]; onChoose: (word: string) => void }) {
  const say = useSay();
  if (off.length === 0) return null;
  return (
    <p className="figures flex flex-wrap gap-x-4 text-sm text-ink-2">
      {say("coverage-off")}
      {off.map((one) => (
        <Button key={one.word} kind="link" onClick={() => onChoose(one.word)}>
          {offTitle(one, say)}
        </Button>
      ))}
    </p>
  );
}
