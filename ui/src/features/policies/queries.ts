/** What the room of policies reads besides the draft. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { commands } from "@/api/bindings";
import type { Policy } from "@/api/bindings";
import { queryKeys } from "@/api/queryKeys";
import { missingIn } from "./model";

/** The policy in a sentence, made by the core; a policy that cannot be read keeps the sentence before. */
export const sentenceQuery = (policy: Policy) =>
  queryOptions({
    queryKey: queryKeys.sentence(policy),
    queryFn: () => commands.policySentence(policy),
    enabled: !missingIn(policy).includes("tags"),
    placeholderData: keepPreviousData,
  });

/** How the promotion of a policy in audit stands. */
export const promotionQuery = (policy: string) =>
  queryOptions({ queryKey: queryKeys.promotion(policy), queryFn: () => commands.policyPromotion(policy) });

/** The matrix of the draft, now. */
export const coverageQuery = queryOptions({
  queryKey: queryKeys.coverage(null),
  queryFn: () => commands.coverageGet(null),
});
