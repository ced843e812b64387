/** A notice that something finished elsewhere, with at most one action ("Undo"). Errors stay beside their cause instead. */
import { Toast as Base } from "@base-ui/react/toast";
import { useCallback, type ReactNode } from "react";
import { useLabels } from "./LabelsProvider";

export interface Notice {
  text: string;
  action?: { label: string; onChoose: () => void };
}

export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider timeout={8000}>
      {children}
      <ToastList />
    </Base.Provider>
  );
}

/** Shows a notice at the lower edge, below any dialog so that it covers no button; screen readers hear it politely. */
export function useToast(): (notice: Notice) => void {
  const { add } = Base.useToastManager();
  return useCallback(
    ({ text, action }: Notice) => {
      add({
        title: text,
        ...(action === undefined ? {} : { actionProps: { children: action.label, onClick: action.onChoose } }),
      });
    },
    [add],
  );
}

function ToastList() {
  const { toasts } = Base.useToastManager();
  const words = useLabels("toast");
  return (
    <Base.Portal data-layer="">
      <Base.Viewport
        aria-label={words.region}
        className="fixed right-4 bottom-10 z-20 flex w-[min(400px,calc(100vw-32px))] flex-col gap-2"
      >
        {toasts.map((toast) => (
          <Base.Root key={toast.id} toast={toast} className="floating border-l-3! border-l-accent! data-limited:hidden">
            <Base.Content className="flex items-center gap-3 px-3 py-2">
              <Base.Title render={<div />} className="flex-1" />
              {toast.actionProps === undefined ? null : <Base.Action className="font-medium text-accent" />}
              <Base.Close aria-label={words.dismiss} className="size-6 rounded-sm text-ink-3 hover:bg-sunken">
                ✕
              </Base.Close>
            </Base.Content>
          </Base.Root>
        ))}
      </Base.Viewport>
    </Base.Portal>
  );
}
