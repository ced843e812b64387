/** A draft with an exemption, and the core's decision about it, for the tests of exemptions. */
import type { Exemption, Explanation, Parts, RequestAnswer, WorkspaceStatus } from "@/api/bindings";
import { status as anyStatus } from "@/test/status";

const source = { name: "test" };

export const exemption: Exemption = {
  id: "gdpr-ch5-london",
  kind: "waiver",
  policy: "gdpr-ch5",
  placement: "bedrock:in_region:eu-west-2",
  tag: "eu-personal",
  excuses: [{ reason: "evidence_missing" }, { reason: "claim_without_evidence", stage: "processing" }],
  reason: "The contract is being signed.",
  owner: "Ada",
  validity: { from: "2026-11-19T23:00:00Z", to: "2026-12-31T23:00:00Z" },
};

export const draft: Parts = {
  registry: {
    tags: [
      { name: "eu-personal", categories: ["personal_data"] },
      { name: "health", categories: [] },
    ],
    providers: [{ id: "aws", name: "Amazon Web Services" }],
    placements: [
      { id: "bedrock:in_region:eu-west-2", provider: "aws", name: "Bedrock in eu-west-2", scope: "in_region" },
      { id: "practice:this-computer", provider: "aws", name: "This computer", scope: "private" },
    ],
    endpoints: [
      {
        id: "practice-london",
        model: "m",
        connection: "c",
        upstream_name: "m",
        placement: "bedrock:in_region:eu-west-2",
        enabled: true,
      },
    ],
    instruments: [
      { id: "dpa_art28", name: "DPA (Art. 28)", location: "declares", retention: false, source, confidence: "curated" },
    ],
  },
  policies: [{ id: "gdpr-ch5", name: "GDPR Chapter V", tags: ["eu-personal"], mode: "enforce" }],
  exemptions: [exemption],
};

/** What `domicile decide --tag eu-personal --json` printed for such a draft, but for some endpoints. */
export const decision = `{
  "request": { "tag": "eu-personal", "at": "2026-12-01T00:00:00Z" },
  "verdict": "allow",
  "policies": [{ "id": "gdpr-ch5", "mode": "enforce" }],
  "endpoints": [
    {
      "endpoint": "practice-local",
      "placement": "practice:this-computer",
      "eligible": true,
      "outcome": "allow",
      "findings": []
    },
    {
      "endpoint": "practice-london",
      "placement": "bedrock:in_region:eu-west-2",
      "eligible": false,
      "outcome": "deny",
      "findings": [
        {
          "reason": "evidence_missing",
          "policy": "gdpr-ch5",
          "instruments": ["dpa_art28", "own_facility_record"],
          "exempt": "gdpr-ch5-london"
        },
        {
          "reason": "claim_without_evidence",
          "policy": "gdpr-ch5",
          "stage": "processing",
          "proof": "declares",
          "exempt": "gdpr-ch5-london"
        },
        {
          "reason": "claim_without_evidence",
          "policy": "gdpr-ch5",
          "stage": "abuse_monitoring",
          "proof": "declares"
        },
        { "reason": "stage_unknown", "policy": "gdpr-ch5", "stage": "support_access" }
      ]
    }
  ],
  "next_change": "2027-11-27T08:19:26Z",
  "catalogue": { "revision": 0, "sha256": "ff1dcfe97dc376e646cce33e44c85bea58f604ab3b598ed6f32cc559291655b7" }
}
`;

/** The same where the exemption covers all that fails. */
export const excusedDecision = JSON.stringify({
  endpoints: [
    {
      endpoint: "practice-london",
      placement: "bedrock:in_region:eu-west-2",
      outcome: "exempt",
      findings: [{ reason: "evidence_missing", policy: "gdpr-ch5", exempt: "gdpr-ch5-london" }],
    },
  ],
});

export function answer(json: string): RequestAnswer {
  return {
    verdict: "allow",
    sentence: "This request may be served by 1 of 5 endpoints.",
    reason: null,
    at: "2026-12-01T00:00:00Z",
    next_change: null,
    policies: [],
    endpoints: [],
    eligible: 1,
    revision: 0,
    catalogue_sha256: "",
    text: "",
    json,
  };
}

export const explanation: Explanation = {
  tag: "eu-personal",
  endpoint: "practice-london",
  placement: "Bedrock in eu-west-2",
  at: "2026-12-01T00:00:00Z",
  outcome: "exempt",
  sentence:
    "Requests tagged eu-personal may use this endpoint only because of an exemption. Without it they would be denied.",
  codes: [],
  reasons: ["Requests tagged eu-personal need DPA (Art. 28) in force. None is recorded. Exempt through 31 Dec 2026."],
  would_deny: [],
  policies: [],
  evidence: [],
  sources: [],
  next_change: null,
  revision: 0,
  catalogue_sha256: "",
};

export const status: WorkspaceStatus = { ...anyStatus, now: "2026-12-02T12:00:00Z" };
