import { Button } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { shortTime } from "../../lib/dates";
import { mayWrite, type Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { Face } from "../../ui/face";
import { Failure } from "../../ui/failure";
import { commentPages, commentsKey, say, settle, type Comment } from "./comment-api";
import { SayField } from "./say-field";
import styles from "./comments.module.css";

interface Props {
  readonly viewer: Viewer;
  readonly id: string;
}

/** What those who work on the text say to each other about it. */
export const Comments = ({ viewer, id }: Props) => {
  const { comments, failures, history } = useWords();
  const client = useQueryClient();
  const { tenant } = viewer;
  const list = useInfiniteQuery({ ...commentPages(tenant, id), refetchInterval: 30_000 });
  const work = useMutation({
    mutationFn: (what: () => Promise<Comment>) => what(),
    onSuccess: () => client.invalidateQueries({ queryKey: commentsKey(tenant, id) }),
  });
  const done = (what: () => Promise<Comment>): Promise<boolean> =>
    work.mutateAsync(what).then(
      () => true,
      () => false,
    );
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const open = items.filter(({ state }) => state === "open").length;
  return (
    <section className={styles.comments} data-testid="comments">
      <h2>
        {comments.title} {open > 0 && <small>{comments.open(open)}</small>}
      </h2>
      {list.isError && <Failure what={failures.load} error={list.error} />}
      <ol>
        {items.map((comment) => (
          <Entry
            key={comment.id}
            comment={comment}
            mayAnswer={mayWrite(viewer)}
            onReply={(text) => done(() => say(tenant, id, text, comment.id))}
            onSettle={(step) => void done(() => settle(tenant, id, comment.id, step))}
          />
        ))}
      </ol>
      {list.hasNextPage && (
        <Button variant="subtle" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {history.more}
        </Button>
      )}
      {work.isError && <Failure what={comments.failed} error={work.error} />}
      {mayWrite(viewer) ? (
        <SayField
          label={comments.write}
          act={comments.send}
          onSay={(text) => done(() => say(tenant, id, text))}
        />
      ) : (
        items.length === 0 && <p>{comments.none}</p>
      )}
    </section>
  );
};

interface EntryProps {
  readonly comment: Comment;
  readonly mayAnswer: boolean;
  readonly onReply: (text: string) => Promise<boolean>;
  readonly onSettle: (step: "resolve" | "reopen") => void;
}

const Entry = ({ comment, mayAnswer, onReply, onSettle }: EntryProps) => {
  const { comments } = useWords();
  const [replying, setReplying] = useState(false);
  const resolved = comment.state === "resolved";
  return (
    <li data-state={comment.state}>
      <Face name={comment.by.name} />
      <div>
        <p className={styles.who}>
          {comment.by.name}, <time dateTime={comment.at.toISOString()}>{shortTime(comment.at)}</time>
          {resolved && ` · ${comments.resolved}`}
        </p>
        {comment.quote && (
          <blockquote>
            {comment.quote} {comment.detached && <small>{comments.detached}</small>}
          </blockquote>
        )}
        <p className={styles.text}>{comment.text}</p>
        {comment.replies.map(({ number, text, by, at }) => (
          <div key={number} className={styles.reply}>
            <p className={styles.who}>
              {by.name}, <time dateTime={at.toISOString()}>{shortTime(at)}</time>
            </p>
            <p className={styles.text}>{text}</p>
          </div>
        ))}
        {mayAnswer && (
          <div className={styles.acts}>
            {!resolved && (
              <button
                type="button"
                aria-expanded={replying}
                onClick={() => {
                  setReplying(!replying);
                }}
              >
                {comments.reply}
              </button>
            )}
            <button
              type="button"
              data-testid={resolved ? "reopen" : "resolve"}
              onClick={() => {
                onSettle(resolved ? "reopen" : "resolve");
              }}
            >
              {resolved ? comments.reopen : comments.resolve}
            </button>
          </div>
        )}
        {replying && !resolved && (
          <SayField
            label={comments.reply}
            act={comments.send}
            onSay={async (text) => {
              const said = await onReply(text);
              if (said) setReplying(false);
              return said;
            }}
          />
        )}
      </div>
    </li>
  );
};
