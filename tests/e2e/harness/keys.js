// Chords such as `Control+Shift+Z`, as the Actions API wants them: legacy send-keys cannot hold a key down.

const special = {
  Alt: "\uE00A",
  ArrowDown: "\uE015",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  ArrowUp: "\uE013",
  Backspace: "\uE003",
  Control: "\uE009",
  Delete: "\uE017",
  End: "\uE010",
  Enter: "\uE007",
  Escape: "\uE00C",
  F2: "\uE032",
  F6: "\uE036",
  Home: "\uE011",
  Meta: "\uE03D",
  PageDown: "\uE00F",
  PageUp: "\uE00E",
  Shift: "\uE008",
  Space: " ",
  Tab: "\uE004",
};

/** The key values of a chord, the ones that are held first; `+` itself is written `Plus`. */
export function keysOf(chord) {
  return chord.split("+").map((key) => {
    if (key === "Plus") return "+";
    const value = special[key] ?? key;
    if (value.length !== 1) throw new Error(`\`${key}\` in \`${chord}\` is no key; known: ${Object.keys(special).join(", ")}`);
    return value;
  });
}
