/** English, German or French: each by its own name. */
import { useLanguage } from "@/api/useLanguage";
import { useSay } from "@/api/useSay";
import { Menu } from "@/design/Menu";
import { languages } from "@/lib/language";

export function LanguageSwitch() {
  const say = useSay();
  const { language, setLanguage } = useLanguage();
  return (
    <Menu
      checked={language}
      items={languages.map((one) => ({
        id: one,
        label: say(`language-${one}`),
        onChoose: () => setLanguage(one),
      }))}
      trigger={
        <button type="button" className="rounded-sm px-1 hover:text-ink">
          {say("language")}: {say(`language-${language}`)}
        </button>
      }
    />
  );
}
