import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useWords } from "../../lib/words/use-words";
import { Dialog } from "../../ui/dialog";
import dialog from "../../ui/dialog.module.css";
import { Failure } from "../../ui/failure";
import { isSettled, type Article } from "./article";
import { articleKey, restoreRevision } from "./article-api";

interface Props {
  readonly article: Article;
  readonly revision: number;
  readonly onClose: () => void;
}

/** Says what bringing an old text back will do; the text itself stands behind the dialog. */
export const RestoreDialog = ({ article, revision, onClose }: Props) => {
  const words = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const restore = useMutation({
    mutationFn: () => restoreRevision(article, revision),
    onSuccess: (restored) => {
      client.setQueryData(articleKey(article.tenant, article.id), restored);
      void client.invalidateQueries({ queryKey: ["history", article.tenant, article.id] });
      void client.invalidateQueries({ queryKey: ["board", article.tenant] });
      void navigate(".");
    },
  });
  return (
    <Dialog title={words.actions.restoreTitle(revision)} onClose={onClose}>
      <div className={dialog.form}>
        <p>{words.actions.restoreWhat}</p>
        {isSettled(article.state) && <p>{words.article.reopens[article.state]}</p>}
        {restore.isError && <Failure what={words.actions.failed.restore} error={restore.error} />}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{words.app.cancel}</Button>
          <Button
            variant="filled"
            loading={restore.isPending}
            data-testid="confirm"
            data-autofocus
            onClick={() => {
              restore.mutate();
            }}
          >
            {words.actions.restore}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
