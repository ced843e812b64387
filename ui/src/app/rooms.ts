/** The rooms that exist, in their order, with the path of each. In a narrow window they have initials, which are words too. */
export const rooms = [
  { id: "overview", message: "room-overview", path: "/overview" },
  { id: "coverage", message: "room-coverage", path: "/coverage" },
  { id: "registry", message: "room-registry", path: "/registry" },
  { id: "policies", message: "room-policies", path: "/policies" },
  { id: "evidence", message: "room-evidence", path: "/evidence" },
  { id: "test", message: "room-test", path: "/test" },
  { id: "impact", message: "room-impact", path: "/impact" },
  { id: "releases", message: "room-releases", path: "/releases" },
  { id: "settings", message: "room-settings", path: "/settings" },
] as const;

/** The one that is set apart, at the bottom. */
export const lastRoom = "settings";
