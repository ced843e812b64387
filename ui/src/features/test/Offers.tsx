/** Every endpoint with its answer: those that qualify can be ticked, the others are there with their reason. */
import { useLocalization } from "@fluent/react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PromptOffer } from "@/api/bindings";
import { Button } from "@/design/Button";
import { NotPickable, Pick } from "@/design/Pick";
import { runnable } from "./rules";

interface OffersProps {
  offers: readonly PromptOffer[];
  /** The denominator in words. */
  sentence: string;
  isTicked: (endpoint: string) => boolean;
  onTick: (endpoint: string, ticked: boolean) => void;
}

/** As many refused endpoints stand in sight; the others open on demand. */
const inSight = 8;

export function Offers({ offers, sentence, isTicked, onTick }: OffersProps) {
  const { l10n } = useLocalization();
  const [all, setAll] = useState(false);
  const eligible = offers.flatMap((offer) => {
    const verdict = runnable(offer);
    return verdict === undefined ? [] : [{ offer, verdict }];
  });
  const others = offers.filter((offer) => runnable(offer) === undefined);
  const hidden = others.length - inSight;
  return (
    <div className="min-w-0 flex-1">
      {eligible.length === 0 ? (
        <p className="mb-2 flex flex-wrap gap-x-3 text-say text-ink-2">
          {l10n.getString("test-empty")}
          <Link to="/coverage">{l10n.getString("test-to-coverage")}</Link>
        </p>
      ) : (
        <p className="mb-1.5 text-sm text-ink-3">{sentence}</p>
      )}
      <ul
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- WebKit takes a list without markers for none
        role="list"
        aria-label={l10n.getString("test-endpoints")}
        className="flex flex-wrap items-center gap-1.5"
      >
        {eligible.map(({ offer, verdict }) => (
          <li key={offer.endpoint} className="max-w-full">
            <Pick
              verdict={verdict}
              label={offer.endpoint}
              details={`${offer.model} · ${offer.processing} · ${offer.host}`}
              checked={isTicked(offer.endpoint)}
              onChange={(ticked) => onTick(offer.endpoint, ticked)}
            />
          </li>
        ))}
        {(all ? others : others.slice(0, inSight)).map((offer) => (
          <li key={offer.endpoint} className="max-w-full">
            <NotPickable verdict={offer.outcome} label={offer.endpoint} reason={offer.reason} />
          </li>
        ))}
        {hidden > 0 ? (
          <li>
            <Button kind="link" className="text-sm" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? l10n.getString("test-fewer") : l10n.getString("test-more", { count: hidden })}
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
