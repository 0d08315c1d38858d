import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dateTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { CopyField } from "../../ui/copy-field";
import { Dialog } from "../../ui/dialog";
import { Either } from "../../ui/either";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { grantPreview } from "./article-api";
import styles from "./preview-dialog.module.css";

const aDay = 86_400_000;

interface Shown {
  readonly tenant: string;
  readonly id: string;
  readonly revision: number;
}

/** A link that was given out for a revision is used again: each one stands in the history. */
const useLink = ({ tenant, id, revision }: Shown) => {
  const client = useQueryClient();
  return useQuery({
    queryKey: ["preview", tenant, id, revision],
    queryFn: async () => {
      const link = await grantPreview(tenant, id, revision);
      void client.invalidateQueries({ queryKey: ["history", tenant, id] });
      return link;
    },
    staleTime: aDay,
    gcTime: aDay,
    retry: false,
  });
};

/** The page as readers will see it, at two widths, and the link to it. */
export const PreviewDialog = ({ onClose, ...shown }: Shown & { readonly onClose: () => void }) => {
  const { app, preview } = useWords();
  const [width, setWidth] = useState<"phone" | "desktop">("desktop");
  const { data, error } = useLink(shown);
  return (
    <Dialog title={preview.title} whole onClose={onClose}>
      <div className={styles.preview} data-testid="preview-window">
        {error && <Failure what={preview.failed} error={error} />}
        {!data && !error && <Loading words={app.loading} />}
        {data && (
          <>
            <div className={styles.head}>
              <Either
                label={preview.width}
                words={preview.widths}
                all={["phone", "desktop"]}
                chosen={width}
                hook="preview"
                onChoose={setWidth}
              />
              <div className={styles.link}>
                <CopyField
                  label={preview.link}
                  value={data.url}
                  hook="preview-link"
                  hint={preview.until(dateTime(data.expiresAt))}
                />
              </div>
            </div>
            <div className={styles.room} tabIndex={0}>
              {/* Nothing of the page runs here; its fonts are asked for as what they are, files of the same site. */}
              <iframe
                className={styles.page}
                data-width={width}
                data-testid="preview-frame"
                title={preview.frame}
                sandbox="allow-same-origin"
                src={new URL(data.url).pathname}
              />
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
};
