/** What the map and the flow are given: the cells and filters of every view, and their own part of the address. */
import type { Parts } from "@/api/bindings";
import type { CellAddress } from "@/lib/cell";
import type { CoverageViewProps } from "./CoverageMatrix";

export interface PictureProps<Address> extends CoverageViewProps {
  catalogue: Parts;
  address: Address;
  /** What is chosen besides: a cell, or null for none; as it was when absent. `open`: where it is a sheet, it opens. */
  onAddress: (next: Address, cell?: CellAddress | null, open?: boolean) => void;
}
