/** Tag, data and policy of a test. */
import { useLocalization } from "@fluent/react";
import type { CategoryId, DataCategory, JudgedBy, Tag } from "@/api/bindings";
import { Checkbox } from "@/design/Checkbox";
import { Toolbar } from "@/design/Page";
import { Popover } from "@/design/Popover";
import { Segmented } from "@/design/Segmented";
import { Select } from "@/design/Select";

interface SettingsProps {
  tags: readonly Tag[];
  tag: Tag;
  onTag: (name: string) => void;
  categories: readonly DataCategory[];
  /** Absent means all that the tag may carry. */
  carried: readonly CategoryId[] | null;
  onCarried: (carried: readonly CategoryId[]) => void;
  judgedBy: JudgedBy;
  published: boolean;
  onJudgedBy: (judgedBy: JudgedBy) => void;
  synthetic: boolean;
  onSynthetic: (synthetic: boolean) => void;
}

export function Settings(props: SettingsProps) {
  const { tags, tag, onTag, judgedBy, published, onJudgedBy, synthetic, onSynthetic } = props;
  const { l10n } = useLocalization();
  const option = (value: JudgedBy) => ({ value, label: l10n.getString(`test-${value}`) });
  return (
    <>
      <Toolbar
        label={l10n.getString("test-settings")}
        end={
          <>
            <span aria-hidden="true" className="text-ink-3">
              {l10n.getString("test-policy")}
            </span>
            <Segmented
              label={l10n.getString("test-policy")}
              options={[{ ...option("published"), disabled: !published }, option("draft")]}
              value={judgedBy}
              onChange={onJudgedBy}
            />
          </>
        }
      >
        <Select
          label={l10n.getString("test-tag")}
          layout="bare"
          prefix={l10n.getString("test-tag")}
          options={tags.map(({ name, description }) => ({
            value: name,
            label: name,
            ...(description === undefined || description === "" ? {} : { hint: description }),
          }))}
          value={tag.name}
          onChange={onTag}
        />
        <Data {...props} />
      </Toolbar>
      {published && judgedBy === "published" ? null : (
        <div className="mb-2 flex flex-wrap justify-end gap-x-4 gap-y-1 text-sm">
          {published ? null : <span className="text-ink-3">{l10n.getString("test-not-published")}</span>}
          <Checkbox checked={synthetic} onChange={onSynthetic}>
            {l10n.getString("test-synthetic")}
          </Checkbox>
        </div>
      )}
    </>
  );
}

function Data({ tag, categories, carried, onCarried }: SettingsProps) {
  const { l10n } = useLocalization();
  const nameOf = (id: CategoryId) => categories.find((category) => category.id === id)?.name ?? id;
  const chosen = carried ?? tag.categories;
  const summary =
    tag.categories.length === 0
      ? l10n.getString("test-data-none")
      : carried === null
        ? l10n.getString("test-data-all")
        : carried.map(nameOf).join(", ");
  return (
    <Popover
      title={l10n.getString("test-data-title")}
      trigger={
        <button
          type="button"
          disabled={tag.categories.length === 0}
          className="control flex h-7 max-w-[420px] min-w-0 items-center gap-2 px-2.5 select-none"
        >
          <span className="text-ink-2">{l10n.getString("test-data")}</span>{" "}
          <span className="truncate font-semibold">{summary}</span>
          <span aria-hidden="true" className="text-xs text-ink-3">
            ▾
          </span>
        </button>
      }
    >
      <p className="mb-2 text-sm text-ink-3">{l10n.getString("test-data-hint", { tag: tag.name })}</p>
      <ul className="grid gap-1.5">
        {tag.categories.map((category) => {
          const on = chosen.includes(category);
          return (
            <li key={category}>
              <Checkbox
                checked={on}
                disabled={on && chosen.length === 1}
                onChange={(next) => onCarried(next ? [...chosen, category] : chosen.filter((one) => one !== category))}
              >
                {nameOf(category)}
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </Popover>
  );
}
