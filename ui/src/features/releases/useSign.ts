/**
 * Signing and exporting: looks first whether the keys can be used, asks for a passphrase where they cannot, and reports
 * only what the core returned.
 */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { commands, type CommandError, type Exported, type VaultStatus } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { statusQuery } from "@/api/queries";
import { afterWrite } from "@/api/queryKeys";
import { vaultQuery } from "./queries";

export interface SignRequest {
  days: number;
  reason: string;
  folder: string;
}

export interface SignFailure {
  error: CommandError;
  /** The revision that was signed and kept although the export failed. */
  kept: number | null;
}

/** A vault that has to be opened first. */
export type ClosedVault = Extract<VaultStatus, { state: "locked" | "needs_passphrase" }>;

export interface Signing {
  isPending: boolean;
  failure: SignFailure | undefined;
  /** What the passphrase dialog asks for; undefined while it is closed. */
  asks: ClosedVault | undefined;
  sign: (request: SignRequest) => void;
  /** The vault is open now: goes on where the question interrupted. */
  proceed: () => void;
  giveUp: () => void;
}

export function useSign(publishedBefore: number | null, onExported: (exported: Exported) => void): Signing {
  const client = useQueryClient();
  const [failure, setFailure] = useState<SignFailure>();
  const [waiting, setWaiting] = useState<{ request: SignRequest; vault: ClosedVault }>();

  const attempt = async (request: SignRequest) => {
    const vault = await client.fetchQuery(vaultQuery);
    if (vault.state === "locked" || vault.state === "needs_passphrase") {
      setWaiting({ request, vault });
      return undefined;
    }
    return commands.releaseExport({ days: request.days, reason: request.reason }, request.folder);
  };
  const mutation = useMutation({
    mutationFn: attempt,
    onMutate: () => setFailure(undefined),
    onSuccess: async (exported) => {
      if (exported === undefined) return;
      await afterWrite(client, "publish");
      onExported(exported);
    },
    onError: async (thrown) => {
      // The release may have been signed before the folder failed: only a fresh look tells.
      await afterWrite(client, "publish");
      const published = await client.fetchQuery(statusQuery).then(
        (status) => status.published?.revision ?? null,
        () => publishedBefore,
      );
      setFailure({ error: asCommandError(thrown), kept: published === publishedBefore ? null : published });
    },
  });

  return {
    isPending: mutation.isPending,
    failure,
    asks: waiting?.vault,
    sign: (request) => mutation.mutate(request),
    proceed: () => {
      if (waiting === undefined) return;
      setWaiting(undefined);
      mutation.mutate(waiting.request);
    },
    giveUp: () => setWaiting(undefined),
  };
}
