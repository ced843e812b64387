// Steps of a journey in which each stands on the one before.
import { test } from "node:test";

/**
 * A function that declares a step. After one that failed the others have nothing to stand on, and fail at once; the one
 * that failed leaves a picture. `current` gives the app, which is launched only once the steps are declared.
 */
export function steps(picture, current) {
  let failed = false;
  return (name, work) => {
    test(name, async (context) => {
      if (failed) throw new Error("a step before this one failed");
      failed = true;
      try {
        await work(context);
        failed = false;
      } finally {
        if (failed) await current()?.photograph(picture);
      }
    });
  };
}
