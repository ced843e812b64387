/** The map or the flow, once the catalogue is there: the matrix says what may be used, the catalogue where that is. */
import { useQuery } from "@tanstack/react-query";
import { asCommandError } from "@/api/errors";
import { catalogueQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { FlowView } from "./FlowView";
import { MapView } from "./MapView";
import { Marks } from "./marks";
import type { PictureProps } from "./pictureProps";
import { useSay } from "./useSay";
import type { FlowAddress, MapAddress } from "./view";

export function Picture({ address, ...props }: Omit<PictureProps<MapAddress | FlowAddress>, "catalogue">) {
  const say = useSay();
  const { data, error, refetch } = useQuery(catalogueQuery);
  if (error !== null) {
    return (
      <ErrorNote
        what={say("error-read")}
        why={asCommandError(error).message}
        action={<Button onClick={() => void refetch()}>{say("error-again")}</Button>}
      />
    );
  }
  if (data === undefined) return null;
  return (
    <>
      <Marks />
      {address.view === "map" ? (
        <MapView {...props} catalogue={data} address={address} />
      ) : (
        <FlowView {...props} catalogue={data} address={address} />
      )}
    </>
  );
}
