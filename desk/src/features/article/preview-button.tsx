import { Button } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import type { Article } from "./article";
import { PreviewDialog } from "./preview-dialog";
import type { Saving } from "./use-saving";
import type { WorkingCopy } from "./use-working-copy";

interface Props {
  readonly article: Article;
  readonly copy: WorkingCopy;
  readonly saving: Saving;
}

/** Shows the text as its readers will see it. What is on the screen is stored first, or it would be missing there. */
export const PreviewButton = ({ article, copy, saving }: Props) => {
  const { preview } = useWords();
  const [shown, setShown] = useState<number | null>(null);
  const show = async () => {
    if (copy.dirty && !(await saving.autosave())) return;
    // What was stored just now is not in the article of this rendering.
    setShown(copy.now().base?.revision ?? article.revision);
  };
  return (
    <>
      <Button
        data-testid="preview"
        disabled={saving.save.isPending || saving.step.isPending}
        onClick={() => void show()}
      >
        {preview.act}
      </Button>
      {shown !== null && (
        <PreviewDialog
          tenant={article.tenant}
          id={article.id}
          revision={shown}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </>
  );
};
