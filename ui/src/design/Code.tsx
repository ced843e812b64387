/** An identifier or a hash, in short mono. */
export function Code({ children }: { children: string }) {
  return <code className="font-mono text-sm leading-snug">{children}</code>;
}
