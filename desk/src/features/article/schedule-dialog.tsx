import { Button, Textarea, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { fromLocal, shortDay, toLocal } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Dialog } from "../../ui/dialog";
import dialog from "../../ui/dialog.module.css";
import { isPublic, type Article } from "./article";
import type { StepWords } from "./article-api";

interface Props {
  readonly article: Article;
  readonly busy: boolean;
  readonly failure: ReactNode;
  readonly onAct: (times: StepWords) => void;
  /** Another time was given: what was refused is no longer asked for. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}

// What is left out stays as it was said before.
const filled = (name: "note" | "reason", text: string) => (text.trim() === "" ? {} : { [name]: text.trim() });

type Wrong = "timeNeeded" | "timesCrossed";

/** When the article goes to the public and when it leaves again, on the clocks of Vietnam wherever the person sits. */
export const ScheduleDialog = ({ article, busy, failure, onAct, onChange, onClose }: Props) => {
  const { actions, app, schedule } = useWords();
  const publishes = article.state === "approved" || article.state === "scheduled";
  const [publish, setPublish] = useState(() => toLocal(article.publishAt ?? null));
  const [withdraw, setWithdraw] = useState(() => toLocal(article.withdrawAt ?? null));
  const [note, setNote] = useState("");
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const publishAt = publishes ? fromLocal(publish) : null;
  const withdrawAt = fromLocal(withdraw);

  const submit = () => {
    const crossed = publishAt && withdrawAt && withdrawAt <= publishAt;
    const found = !publishAt && !withdrawAt ? "timeNeeded" : crossed ? "timesCrossed" : null;
    setWrong(found);
    if (found) return;
    onAct({
      ...(publishAt && { publishAt, ...filled("note", note) }),
      ...(withdrawAt && { withdrawAt, ...filled("reason", reason) }),
    });
  };

  const field = (name: "publishAt" | "withdrawAt", value: string, change: (typed: string) => void) => (
    <TextInput
      type="datetime-local"
      step={1}
      label={schedule[name]}
      description={publishes && name === "withdrawAt" && app.optional}
      data-testid={name}
      data-autofocus={name === "publishAt" || !publishes || undefined}
      value={value}
      onChange={(event) => {
        change(event.currentTarget.value);
        setWrong(null);
        onChange();
      }}
    />
  );
  const words = (name: "note" | "reason", label: string, value: string, change: (typed: string) => void) => (
    <Textarea
      label={label}
      description={app.optional}
      data-testid={name}
      autosize={false}
      rows={2}
      maxLength={1000}
      value={value}
      onChange={(event) => {
        change(event.currentTarget.value);
      }}
    />
  );
  const act = publishAt
    ? schedule.publishThen(shortDay(publishAt))
    : withdrawAt
      ? schedule.withdrawThen(shortDay(withdrawAt))
      : schedule.act;
  return (
    <Dialog title={schedule.title} onClose={onClose}>
      <form
        className={dialog.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{publishes ? schedule.what : schedule.whatLive}</p>
        {publishes && field("publishAt", publish, setPublish)}
        {publishAt && isPublic(article) && words("note", actions.correction.note, note, setNote)}
        {field("withdrawAt", withdraw, setWithdraw)}
        {withdrawAt && words("reason", schedule.reason, reason, setReason)}
        {wrong && <p role="alert">{schedule[wrong]}</p>}
        {failure}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{app.cancel}</Button>
          <Button type="submit" variant="filled" loading={busy} data-testid="confirm">
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
