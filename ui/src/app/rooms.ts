/** The rooms that exist, in their order, with the path of each. */
export const rooms = [
  { id: "overview", message: "room-overview", initials: "Ov", path: "/overview" },
  { id: "coverage", message: "room-coverage", initials: "Co", path: "/coverage" },
  { id: "registry", message: "room-registry", initials: "Re", path: "/registry" },
  { id: "policies", message: "room-policies", initials: "Po", path: "/policies" },
  { id: "evidence", message: "room-evidence", initials: "Ev", path: "/evidence" },
  { id: "test", message: "room-test", initials: "Te", path: "/test" },
  { id: "impact", message: "room-impact", initials: "Im", path: "/impact" },
  { id: "releases", message: "room-releases", initials: "Rl", path: "/releases" },
  { id: "settings", message: "room-settings", initials: "Se", path: "/settings" },
] as const;

/** The one that is set apart, at the bottom. */
export const lastRoom = "settings";
