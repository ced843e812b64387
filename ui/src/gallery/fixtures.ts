/** The data of the design pictures, and a long made-up registry. Names and figures are illustration. */
import type { Room } from "@/app/Nav";
import type { MatrixCell, MatrixGroup, MatrixTag } from "@/design/Matrix/types";
import type { Option } from "@/design/options";

const room = (id: string, initials: string, more: Partial<Room> = {}): Room => ({
  id: id.toLowerCase(),
  label: id,
  initials,
  href: `#${id.toLowerCase()}`,
  ...more,
});

export const rooms: readonly Room[] = [
  room("Overview", "O", { count: 4 }),
  room("Coverage", "C"),
  room("Registry", "Rg"),
  room("Policies", "P"),
  room("Evidence", "E", { count: 2, urgent: true }),
  room("Test", "T"),
  room("Impact", "I"),
  room("Releases", "Rl"),
  room("Gateways", "G"),
  room("Audit", "A"),
];

export const lastRooms: readonly Room[] = [room("Settings", "S")];

export const tags: readonly MatrixTag[] = ["eu-personal", "eu-health", "us-phi", "fin-uk", "internal", "untagged"].map(
  (name) => ({ id: name, name }),
);

export const groups: readonly MatrixGroup[] = [
  {
    id: "azure",
    name: "Azure OpenAI",
    rows: [
      {
        id: "azure-swe",
        name: "azure-swe",
        detail: "gpt-5.4 · Standard · swedencentral",
        place: "SE",
        placeNote: "geography",
      },
      {
        id: "azure-eu-zone",
        name: "azure-eu-zone",
        detail: "gpt-5.5 · Data Zone EU",
        place: "EU27 + NO CH",
        placeNote: "2 sources disagree",
      },
      { id: "azure-global", name: "azure-global", detail: "gpt-5.5 · Global Standard", place: "Anywhere" },
    ],
  },
  {
    id: "aws",
    name: "AWS Bedrock",
    rows: [
      {
        id: "bedrock-fra",
        name: "bedrock-fra",
        detail: "claude-sonnet-4.5 · eu-central-1",
        place: "DE",
        placeNote: "in region",
      },
      {
        id: "bedrock-eu-from-lon",
        name: "bedrock-eu-from-lon",
        detail: "eu.claude-sonnet-4.5 · from eu-west-2",
        place: "DE ES FR GB IE IT SE",
      },
    ],
  },
  {
    id: "mistral",
    name: "Mistral",
    rows: [
      {
        id: "mistral-par",
        name: "mistral-par",
        detail: "mistral-large-3 · api.eu",
        place: "FR",
        placeNote: "new in draft",
      },
      { id: "mistral-global", name: "mistral-global", detail: "mistral-large-3 · api", place: "Anywhere" },
    ],
  },
  {
    id: "private",
    name: "Private",
    rows: [
      {
        id: "onprem-gpu-1",
        name: "onprem-gpu-1",
        detail: "llama-4-70b · vLLM · 10.20.0.0/16",
        place: "DE",
        placeNote: "private",
      },
      {
        id: "onprem-lon",
        name: "onprem-lon",
        detail: "llama-4-70b · vLLM · 10.44.0.0/16",
        place: "GB",
        placeNote: "private",
      },
    ],
  },
];

const allow: MatrixCell = { verdict: "allow" };
const deny = (reason: string): MatrixCell => ({ verdict: "deny", reason });
const opened: MatrixCell = { verdict: "allow", was: "was Deny" };
const none = deny("no policy");
const us = deny("outside US");
const uk = deny("outside UK");
const anywhere = deny("anywhere");

const cells: Record<string, readonly MatrixCell[]> = {
  "azure-swe": [
    { verdict: "allow", soon: "41 d", soonSpoken: "evidence ends in 41 days" },
    deny("evidence missing"),
    us,
    uk,
    allow,
    none,
  ],
  "azure-eu-zone": [deny("outside boundary"), deny("outside boundary"), us, uk, allow, none],
  "azure-global": [anywhere, anywhere, anywhere, anywhere, deny("scope not permitted"), none],
  "bedrock-fra": [allow, allow, us, uk, allow, none],
  "bedrock-eu-from-lon": [{ verdict: "exempt", reason: "to 15 Jan" }, deny("outside boundary"), us, uk, allow, none],
  "mistral-par": [opened, { verdict: "unknown", reason: "abuse logs" }, us, uk, opened, none],
  "mistral-global": [anywhere, anywhere, anywhere, anywhere, deny("scope not permitted"), none],
  "onprem-gpu-1": [allow, allow, us, uk, allow, none],
  "onprem-lon": [deny("outside EEA"), deny("outside EEA"), us, allow, allow, none],
};

export function coverageCell(row: string, tag: string): MatrixCell {
  return cells[row]?.[tags.findIndex((one) => one.id === tag)] ?? none;
}

/** A matrix of `endpoints` by `count` tags, to feel the scrolling. */
export function longCoverage(endpoints: number, count: number) {
  const perGroup = 50;
  const longGroups: MatrixGroup[] = Array.from({ length: Math.ceil(endpoints / perGroup) }, (_, group) => ({
    id: `p${group}`,
    name: `Provider ${group + 1}`,
    rows: Array.from({ length: Math.min(perGroup, endpoints - group * perGroup) }, (_none, at) => ({
      id: `e${group * perGroup + at}`,
      name: `endpoint-${group * perGroup + at + 1}`,
      detail: `model-${at % 7} · region-${at % 11}`,
      place: ["DE", "FR", "SE", "US", "Anywhere"][at % 5] ?? "DE",
    })),
  }));
  const longTags: MatrixTag[] = Array.from({ length: count }, (_, at) => ({ id: `t${at}`, name: `tag-${at + 1}` }));
  const samples = [
    allow,
    us,
    { verdict: "exempt" as const, reason: "to 15 Jan" },
    { verdict: "unknown" as const, reason: "abuse logs" },
  ];
  const cell = (row: string, tag: string) => samples[(Number(row.slice(1)) * 3 + Number(tag.slice(1))) % 4] ?? none;
  return { groups: longGroups, tags: longTags, cell };
}

export interface Endpoint {
  id: string;
  provider: string;
  model: string;
  upstream: string;
  scope: string;
  places: readonly string[];
  ends: string | null;
  latency: number | null;
}

export const scopes: readonly Option[] = [
  { value: "in_region", label: "in region" },
  { value: "zone", label: "zone" },
  { value: "geography", label: "geography" },
  { value: "global", label: "global" },
  { value: "private", label: "private" },
  { value: "unspecified", label: "unspecified" },
];

export const places: readonly Option[] = [
  { value: "CH", label: "CH", hint: "Switzerland" },
  { value: "DE", label: "DE", hint: "Germany" },
  { value: "ES", label: "ES", hint: "Spain" },
  { value: "FR", label: "FR", hint: "France" },
  { value: "GB", label: "GB", hint: "United Kingdom" },
  { value: "IE", label: "IE", hint: "Ireland" },
  { value: "IT", label: "IT", hint: "Italy" },
  { value: "NO", label: "NO", hint: "Norway" },
  { value: "SE", label: "SE", hint: "Sweden" },
  { value: "US", label: "US", hint: "United States" },
];

const providers = ["Azure OpenAI", "AWS Bedrock", "Mistral", "Google Vertex", "Private"];
const models = ["gpt-5.5", "claude-sonnet-4.5", "mistral-large-3", "gemini-3-pro", "llama-4-70b"];

export function endpoints(count: number): Endpoint[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `ep-${at + 1}`,
    provider: providers[at % 5] ?? "Private",
    model: models[(at * 3) % 5] ?? "gpt-5.5",
    upstream: `deployment-${(at * 7919) % 10_000}`,
    scope: scopes[at % 5]?.value ?? "unspecified",
    places: places.slice(at % 8, (at % 8) + 1 + (at % 3)).map((place) => place.value),
    ends: at % 4 === 0 ? null : new Date(Date.UTC(2026, 11 + (at % 12), 31, 23)).toISOString(),
    latency: at % 6 === 0 ? null : 300 + ((at * 37) % 900),
  }));
}
