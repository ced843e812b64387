/** What policies and placements are called; the identifier where they are gone. */
import type { Parts } from "@/api/bindings";

export function policyName({ policies }: Parts, id: string): string {
  return policies?.find((one) => one.id === id)?.name ?? id;
}

export function placementName({ registry }: Parts, id: string): string {
  return registry?.placements?.find((one) => one.id === id)?.name ?? id;
}
