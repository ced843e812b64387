/** The keys that a run needs: says which are missing, and takes them. No command ever gives one back. */
import { useLocalization } from "@fluent/react";
import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { commands, type PromptOffer, type VaultStatus } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { hasKeyQuery, vaultQuery } from "./queries";
import { runnable } from "./rules";
import { SecretDialog } from "./SecretDialog";

/** One connection of those that can be run now and need a key. */
interface Keyed {
  connection: string;
  host: string;
}

export function keyedConnections(offers: readonly PromptOffer[]): Keyed[] {
  const found = new Map<string, Keyed>();
  for (const offer of offers) {
    if (offer.needs_key && runnable(offer) !== undefined) {
      found.set(offer.connection, { connection: offer.connection, host: offer.host });
    }
  }
  return [...found.values()];
}

export function Keys({ offers }: { offers: readonly PromptOffer[] }) {
  const keyed = keyedConnections(offers);
  return keyed.length === 0 ? null : <KeysNeeded keyed={keyed} />;
}

function KeysNeeded({ keyed }: { keyed: readonly Keyed[] }) {
  const { l10n } = useLocalization();
  const vault = useQuery(vaultQuery);
  const isOpen = vault.data?.state === "keychain" || vault.data?.state === "passphrase_file";
  const keys = useQueries({ queries: keyed.map(({ connection }) => hasKeyQuery(connection, isOpen)) });
  if (vault.isError) {
    return <Note sentence={`${l10n.getString("test-vault-failed")} ${asCommandError(vault.error).message}`} />;
  }
  if (vault.data === undefined) return null;
  if (!isOpen) return <Passphrase status={vault.data} />;
  return keyed.map(({ connection, host }, index) => {
    const key = keys[index];
    if (key === undefined || key.data === true || key.isPending) return null;
    return (
      <MissingKey key={connection} connection={connection} host={host} {...(key.isError ? { why: key.error } : {})} />
    );
  });
}

function MissingKey({ connection, host, why }: Keyed & { why?: unknown }) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const sentence =
    why === undefined
      ? l10n.getString("test-key-missing", { connection })
      : `${l10n.getString("test-key-unread", { connection })} ${asCommandError(why).message}`;
  return (
    <Note
      sentence={sentence}
      action={
        <Button aria-label={l10n.getString("test-key-enter-named", { connection })} onClick={() => setOpen(true)}>
          {l10n.getString("test-key-enter")}
        </Button>
      }
    >
      <SecretDialog
        open={open}
        onClose={() => setOpen(false)}
        title={l10n.getString("test-key-title", { connection })}
        sentence={l10n.getString("test-key-sentence", { host })}
        field={l10n.getString("test-key-field")}
        empty={l10n.getString("test-key-empty")}
        verb={l10n.getString("test-key-save")}
        save={async (key) => {
          await commands.connectionSetKey(connection, key.trim());
          void afterWrite(client, "key");
        }}
      />
    </Note>
  );
}

function Passphrase({ status }: { status: VaultStatus }) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const locked = status.state === "locked";
  const kind = locked ? "open" : "make";
  const sentence = locked
    ? l10n.getString("test-vault-locked")
    : status.state === "needs_passphrase"
      ? `${l10n.getString("test-vault-none")} ${status.cause}`
      : l10n.getString("test-vault-none");
  return (
    <Note
      sentence={sentence}
      action={<Button onClick={() => setOpen(true)}>{l10n.getString(`test-vault-${kind}`)}</Button>}
    >
      <SecretDialog
        open={open}
        onClose={() => setOpen(false)}
        title={l10n.getString(`test-vault-${kind}-title`)}
        sentence={l10n.getString(`test-vault-${kind}-sentence`)}
        field={l10n.getString("test-vault-field")}
        empty={l10n.getString("test-vault-empty")}
        {...(locked
          ? {}
          : { repeat: { field: l10n.getString("test-vault-repeat"), differs: l10n.getString("test-vault-differs") } })}
        verb={l10n.getString("test-vault-open-keys")}
        save={async (passphrase) => {
          await commands.vaultUnlock(passphrase);
          void afterWrite(client, "key");
        }}
      />
    </Note>
  );
}

/** A line below the endpoints: what is missing, and the button that mends it. */
export function Note({ sentence, action, children }: { sentence: string; action?: ReactNode; children?: ReactNode }) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
      <span className="max-w-[90ch] min-w-0 wrap-anywhere">{sentence}</span>
      {action}
      {children}
    </div>
  );
}
