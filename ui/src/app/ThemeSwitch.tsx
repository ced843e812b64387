/** Light, dark, or as the system. */
import { useLabels } from "@/design/LabelsProvider";
import { Menu } from "@/design/Menu";
import { themes, type Theme } from "@/design/theme";

interface ThemeSwitchProps {
  theme: Theme;
  onChange: (theme: Theme) => void;
}

export function ThemeSwitch({ theme, onChange }: ThemeSwitchProps) {
  const words = useLabels("shell");
  return (
    <Menu
      checked={theme}
      items={themes.map((one) => ({ id: one, label: words.themes[one], onChoose: () => onChange(one) }))}
      trigger={
        <button type="button" className="rounded-sm px-1 hover:text-ink">
          {words.theme}: {words.themes[theme]}
        </button>
      }
    />
  );
}
