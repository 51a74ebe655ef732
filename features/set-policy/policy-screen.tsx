"use client";
import { keyOf } from "@/domain/policy/fields/field";
import { DifferencesCard } from "./differences-card";
import { EffectCard } from "./effect-card";
import { GroupSection } from "./group-section";
import { MovesCard } from "./moves-card";
import type { PolicyView } from "./policy-view";
import { ScenariosSection } from "./scenarios-section";
import { StaffAuthority } from "./staff-authority";
import { useDraft } from "./use-draft";
import { useGlimpse } from "./use-glimpse";
import { usePolicyWords } from "./use-policy-words";

/** Every number of one version in groups, to read or to write, with its effect and its moves beside. */
export function PolicyScreen({ view }: { view: PolicyView }) {
  const word = usePolicyWords();
  const draft = useDraft(view);
  const { glimpse, busy } = useGlimpse(view.version, draft.policy, view.glimpse);
  const issues = [...draft.issues, ...glimpse.issues].filter(
    (one, index, all) => all.findIndex((other) => keyOf(other.path) === keyOf(one.path)) === index,
  );
  const shared = { draft, live: view.live.policy, editable: view.mayEdit, issues };
  return (
    <main className="grid min-h-dvh grid-cols-[9.5rem_minmax(0,1fr)_23rem] gap-5 p-5 max-lg:grid-cols-1 max-md:p-3">
      <nav aria-label={word("groups")} className="max-lg:hidden">
        <ul className="sticky top-5 space-y-0.5 text-[13px]">
          {[{ id: "scenarios", title: word("scenarios") }, ...view.groups].map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#group-${id}`}
                className="flex min-h-7 items-center rounded-lg px-2 text-ink-soft hover:bg-shade hover:text-ink"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0 space-y-6">
        <header>
          <h1 className={view.mayEdit ? "sr-only" : "text-xl font-bold"}>{draft.title}</h1>
          {view.mayEdit && (
            <label className="block">
              <span className="text-xs text-ink-soft">{word("name")}</span>
              <input
                value={draft.title}
                maxLength={80}
                onChange={(event) => draft.setTitle(event.target.value)}
                className="block w-full max-w-xl rounded-lg border border-ink-faint bg-card px-2 py-1 text-xl font-bold"
              />
              {draft.title.trim() === "" && (
                <span role="alert" className="text-xs text-red">
                  {word("titleMissing")}
                </span>
              )}
            </label>
          )}
        </header>
        <ScenariosSection
          {...{ policy: draft.policy, groups: view.groups, templates: view.templates, editable: view.mayEdit, issues }}
          overlaps={glimpse.overlaps}
          onScenarios={(scenarios) => draft.setPolicy((before) => ({ ...before, scenarios }))}
        />
        {view.groups.map((group) => (
          <GroupSection key={group.id} group={group} {...shared}>
            {group.id === "authority" && <StaffAuthority staff={view.staff} />}
          </GroupSection>
        ))}
      </div>
      <aside className="space-y-3 max-lg:order-first">
        <div className="space-y-3 lg:sticky lg:top-5 lg:max-h-[calc(100dvh-2.5rem)] lg:overflow-y-auto">
          <MovesCard view={view} draft={draft} />
          <EffectCard
            effects={glimpse.effects}
            scenarios={draft.policy.scenarios}
            currency={draft.policy.currency}
            busy={busy}
          />
          <DifferencesCard differences={glimpse.differences} />
        </div>
      </aside>
    </main>
  );
}
