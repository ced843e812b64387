/** What ends, as the core reminds of it: a count in the top bar, the list behind it, and a word when one is new. */
import { Popover } from "@base-ui/react/popover";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { commands, type Reminder } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { placeOf } from "@/api/placeOf";
import { remindersQuery } from "@/api/queries";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { useToast } from "@/design/Toast";
import { cx } from "@/lib/cx";
import { shownDay } from "@/lib/show";

export function Reminders() {
  const say = useSay();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const { data: reminders = none, error } = useQuery(remindersQuery);
  const unread = reminders.filter((one) => !one.is_read).length;

  useEffect(() => {
    const [first, ...more] = reminders.filter((one) => one.is_new);
    if (first === undefined) return;
    toast({ text: more.length === 0 ? first.sentence : say("reminders-new", { count: more.length + 1 }) });
  }, [reminders, say, toast]);

  return (
    <Popover.Root open={open} onOpenChange={(next) => setOpen(next)}>
      <Popover.Trigger
        render={
          <Button kind="quiet">
            {say("reminders")}{" "}
            <span className={cx("figures ml-0.5", unread > 0 ? "font-semibold text-exempt" : "text-ink-3")}>
              {unread > 0 ? say("reminders-unread", { count: unread }) : reminders.length}
            </span>
          </Button>
        }
      />
      <Popover.Portal data-layer="">
        <Popover.Positioner className="z-50 outline-none" sideOffset={4} align="end">
          <Popover.Popup className="floating w-[380px] p-3">
            <Popover.Title className="text-sm font-semibold text-ink-2">{say("reminders")}</Popover.Title>
            {error === null ? (
              <ReminderList reminders={reminders} onLeave={() => setOpen(false)} />
            ) : (
              <p className="mt-2 text-deny">{asCommandError(error).message}</p>
            )}
            {unread > 0 ? <MarkRead /> : null}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

const none: readonly Reminder[] = [];

function ReminderList({ reminders, onLeave }: { reminders: readonly Reminder[]; onLeave: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  if (reminders.length === 0) return <p className="mt-2 text-ink-3">{say("reminders-none")}</p>;
  return (
    <ul className="mt-2 max-h-[320px] overflow-y-auto border-t border-line">
      {reminders.map(({ kind, id, sentence, at, is_read: isRead }) => (
        <li key={`${kind} ${id}`} className="border-b border-line py-2">
          <p className={isRead ? "text-ink-3" : "text-ink"}>
            {isRead ? null : <span className="sr-only">{say("reminders-is-unread")} </span>}
            {sentence}
          </p>
          <p className="flex items-baseline gap-3 text-sm text-ink-3">
            <Button
              kind="link"
              onClick={() => {
                onLeave();
                void navigate(placeOf(kind, id));
              }}
            >
              {say("overview-open", { id })}
            </Button>
            {say("reminders-given", { date: shownDay(at) })}
          </p>
        </li>
      ))}
    </ul>
  );
}

function MarkRead() {
  const say = useSay();
  const client = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: () => commands.reminderRead(),
    onSuccess: () => client.invalidateQueries({ queryKey: remindersQuery.queryKey }),
  });
  return (
    <>
      {error === null ? null : <p className="mt-2 text-deny">{asCommandError(error).message}</p>}
      <div className="mt-3 flex justify-end">
        <Button onClick={() => mutate()}>{say("reminders-read")}</Button>
      </div>
    </>
  );
}
