/** Every read's key, and what each kind of write makes stale: the one place where caches are declared. */
import type { QueryClient } from "@tanstack/react-query";
import type { CatalogueObject, ImpactFilter, ImpactFormat, RegistryFile, RequestQuestion } from "./bindings";

const read = {
  status: "status",
  catalogue: "catalogue",
  coverage: "coverage",
  explanation: "explanation",
  templates: "templates",
  starter: "starter",
  releases: "releases",
  preview: "preview",
  offers: "offers",
  vault: "vault",
  sentence: "sentence",
  folder: "folder",
  dates: "dates",
  impact: "impact",
  hosts: "hosts",
  overview: "overview",
  reminders: "reminders",
  promotion: "promotion",
  document: "document",
} as const;

export const queryKeys = {
  status: () => [read.status] as const,
  now: () => [read.status, "now"] as const,
  catalogue: () => [read.catalogue] as const,
  coverage: (at: string | null) => [read.coverage, at] as const,
  explanation: (tag: string, endpoint: string, at: string | null) => [read.explanation, tag, endpoint, at] as const,
  remedies: (tag: string, endpoint: string, at: string) => [read.explanation, "remedies", tag, endpoint, at] as const,
  tried: (tag: string, endpoint: string, at: string, puts: readonly CatalogueObject[]) =>
    [read.explanation, "tried", tag, endpoint, at, puts] as const,
  templates: () => [read.templates] as const,
  starter: () => [read.starter] as const,
  hosts: () => [read.hosts] as const,
  overview: () => [read.overview] as const,
  reminders: () => [read.reminders] as const,
  releases: () => [read.releases] as const,
  folder: (revision: number) => [read.folder, revision] as const,
  preview: (days: number) => [read.preview, days] as const,
  offers: (tag: string, categories: readonly string[] | null, judgedBy: string) =>
    [read.offers, tag, categories, judgedBy] as const,
  vault: () => [read.vault] as const,
  connectionKey: (connection: string) => [read.vault, connection] as const,
  sentence: (policy: unknown) => [read.sentence, policy] as const,
  promotion: (policy: string) => [read.promotion, policy] as const,
  dates: () => [read.dates] as const,
  impact: () => [read.impact, "summary"] as const,
  impactChanges: (filter: ImpactFilter) => [read.impact, "changes", filter] as const,
  impactChange: (tag: string, category: string | null, endpoint: string, at: string) =>
    [read.impact, "change", tag, category, endpoint, at] as const,
  registryFile: (what: RegistryFile) => [read.folder, what] as const,
  copyFile: (name: string) => [read.folder, "copy", name] as const,
  impactFile: (format: ImpactFormat) => [read.impact, "file", format] as const,
  document: (sha256: string) => [read.document, sha256] as const,
  lints: () => [read.impact, "lints"] as const,
  request: (question: RequestQuestion) => [read.impact, "request", question] as const,
};

const stales = {
  /** Anything in registry, evidence, policies, exemptions. */
  edit: [
    read.status,
    read.catalogue,
    read.coverage,
    read.explanation,
    read.templates,
    read.starter,
    read.preview,
    read.offers,
    read.sentence,
    read.dates,
    read.impact,
    read.hosts,
    read.overview,
    read.reminders,
    read.promotion,
  ],
  /** A release. */
  publish: [
    read.status,
    read.catalogue,
    read.releases,
    read.preview,
    read.offers,
    read.explanation,
    read.vault,
    read.impact,
    read.overview,
  ],
  /** A replay that was recorded, and what logs must show before a policy is promoted: settings, and the log. */
  promotion: [read.status, read.promotion],
  /** A key or the vault itself. */
  key: [read.vault],
  /** A test of a prompt: the count of connections, and the log. */
  run: [read.status],
} as const;

export type Write = keyof typeof stales;

/** Call after a write has succeeded: what it made stale is read again. */
export async function afterWrite(client: QueryClient, write: Write): Promise<void> {
  await Promise.all(stales[write].map((key) => client.invalidateQueries({ queryKey: [key] })));
}
