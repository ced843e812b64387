/** The window's words: every Fluent file of a language together. The same files serve the command line and reports. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { ReactLocalization } from "@fluent/react";

const files = import.meta.glob<string>("../../../assets/messages/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function english(): FluentBundle {
  const bundle = new FluentBundle("en", { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    const errors = bundle.addResource(new FluentResource(text));
    // A key that stands twice would show whichever file came first.
    if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join("; ")}`);
  }
  return bundle;
}

export const localization = new ReactLocalization([english()]);
