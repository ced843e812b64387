/** Where a backup is proposed: beside the workspace, named by the day, as `workspace-2026-11-20.domicile`. Pure. */
export function backupPath(workspace: string, now: string): string {
  const at = Math.max(workspace.lastIndexOf("/"), workspace.lastIndexOf("\\")) + 1;
  const name = workspace.slice(at);
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  return `${workspace.slice(0, at)}${stem}-${now.slice(0, 10)}${ending}`;
}
