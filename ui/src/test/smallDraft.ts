/** A small draft for tests: two providers, one zone in dispute, one global placement. */
import type { Boundary, Parts, Placement } from "@/api/bindings";

const source = { name: "Provider’s page", date: "2026-08-06" };
const eu = ["AT", "BE", "DE", "FR"];

export const smallEurope: Boundary = {
  id: "EU4",
  name: "Four of Europe",
  places: eu,
  source,
  confidence: "curated",
  review_by: "2026-01-31",
};

export const zonePlacement: Placement = {
  id: "azure:dz-eu",
  provider: "azure",
  name: "Azure data zone EU",
  scope: "zone",
  zone: "azure:dz-eu",
  claims: {
    processing: {
      facts: [
        { value: eu, source, confidence: "conflict" },
        { value: [...eu, "CH"], source: { name: "Another page" }, confidence: "conflict" },
      ],
    },
  },
};

export const globalPlacement: Placement = {
  id: "mistral:global",
  provider: "mistral",
  name: "Mistral default host",
  scope: "global",
};

export const draft: Parts = {
  registry: {
    categories: [{ id: "personal_data", name: "Personal data" }],
    tags: [{ name: "eu-personal", categories: ["personal_data"] }],
    boundaries: [smallEurope],
    providers: [
      { id: "azure", name: "Microsoft Azure" },
      { id: "mistral", name: "Mistral AI" },
    ],
    regions: [
      {
        id: "azure:swedencentral",
        provider: "azure",
        code: "swedencentral",
        place: "SE",
        source,
        confidence: "sourced",
      },
    ],
    zones: [{ id: "azure:dz-eu", provider: "azure", name: "EU data zone", places: eu, source, confidence: "sourced" }],
    placements: [zonePlacement, globalPlacement],
    connections: [
      {
        id: "azure-eu",
        base_url: "https://clinic.openai.azure.com/v1",
        api: "openai_chat",
        credential_env: "AZURE_KEY",
      },
    ],
    models: [{ id: "gpt-5" }],
    endpoints: [
      {
        id: "azure-zone",
        model: "gpt-5",
        connection: "azure-eu",
        upstream_name: "gpt-5",
        placement: "azure:dz-eu",
        enabled: true,
      },
      {
        id: "mistral-any",
        model: "gpt-5",
        connection: "azure-eu",
        upstream_name: "mistral",
        placement: "mistral:global",
        enabled: false,
      },
    ],
  },
};
