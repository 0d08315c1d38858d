import { useState, type ReactNode } from "react";
import { faultyFields } from "../../lib/problem";
import type { Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { LeaveGuard } from "../../ui/leave-guard";
import { Notice } from "../../ui/notice";
import { ActionBar } from "./action-bar";
import { isSettled, type Article, type Cover } from "./article";
import { Checks } from "./checks";
import { Facts } from "./facts";
import { KeptNotices } from "./kept-notice";
import { nextActions } from "./next-actions";
import type { OwnField } from "./own-fields";
import { Properties, type SectionChoice } from "./properties";
import { ResumedNotice } from "./resumed-notice";
import { SaveTroubles } from "./save-troubles";
import { Sheet } from "./sheet";
import { StaleDialog } from "./stale-dialog";
import { useAutosave } from "./use-autosave";
import { useSaving } from "./use-saving";
import { useWorkingCopy } from "./use-working-copy";
import styles from "./article.module.css";

/** A picture that is stored, with its description. */
export interface Picture extends Cover {
  readonly alt: string;
}

/** Asks for a picture; given by the part of the desk that knows media. */
export type PickPicture = (handlers: {
  /** The one that is meant, when somebody has chosen it before. */
  readonly file: File | null;
  readonly onStored: (picture: Picture) => void;
  readonly onClose: () => void;
}) => ReactNode;

interface Picking {
  readonly use: (picture: Picture) => void;
  readonly file: File | null;
}

interface Props {
  readonly viewer: Viewer;
  readonly id: string;
  readonly article: Article | null;
  readonly sections: readonly SectionChoice[];
  readonly fields: readonly OwnField[];
  readonly pickPicture: PickPicture;
  readonly history: ReactNode;
}

export const EditArticle = ({ viewer, id, article, sections, fields, pickPicture, history }: Props) => {
  const words = useWords();
  const copy = useWorkingCopy(viewer, id, article);
  const saving = useSaving(viewer.tenant, id, copy);
  const [picking, setPicking] = useState<Picking | null>(null);
  const actions = nextActions(article, viewer);
  // A text that stands is changed only by those who mean to; a draft is there to be written.
  const [correcting, setCorrecting] = useState<number | null>(null);
  const editable =
    actions.write && (!actions.stands || copy.dirty || (article !== null && correcting === article.revision));
  useAutosave(copy, saving, editable);
  return (
    <div className={styles.page}>
      <title>{`${copy.content.title || words.article.newTitle} – ${words.app.name}`}</title>
      <div className={styles.head}>
        <ActionBar
          article={article}
          actions={actions}
          copy={copy}
          saving={saving}
          editable={editable}
          onCorrect={() => {
            setCorrecting(article?.revision ?? null);
          }}
        />
        <SaveTroubles article={article} copy={copy} saving={saving} />
      </div>
      <div className={styles.columns}>
        <div className={styles.main}>
          {actions.closed && <Notice tone="plain">{words.article.closed[actions.closed]}</Notice>}
          {editable && article && isSettled(article.state) && (
            <Notice tone="plain">{words.article.reopens[article.state]}</Notice>
          )}
          {copy.resumed && (
            <ResumedNotice
              onDiscard={() => {
                copy.discard();
                saving.forget();
              }}
            />
          )}
          {actions.write && <KeptNotices copy={copy} />}
          <Sheet
            tenant={viewer.tenant}
            content={copy.content}
            edition={copy.edition}
            editable={editable}
            begin={article === null}
            onChange={copy.change}
            onPickCover={() => {
              setPicking({
                file: null,
                use: ({ mediaId, sha256, extension, caption }) => {
                  copy.change({ cover: { mediaId, sha256, extension, caption } });
                },
              });
            }}
            onPickPicture={(use, file) => {
              setPicking({ use, file: file ?? null });
            }}
          />
        </div>
        <aside className={styles.aside} aria-label={words.article.properties}>
          {article && <Checks article={article} />}
          <Facts article={article} acts={actions.main !== null} />
          <Properties
            content={copy.content}
            sections={sections}
            fields={fields}
            editable={editable}
            refused={copy.dirty ? faultyFields(saving.save.error) : []}
            onChange={copy.change}
          />
          {history}
        </aside>
      </div>
      {picking &&
        pickPicture({
          file: picking.file,
          onStored: (picture) => {
            picking.use(picture);
            setPicking(null);
          },
          onClose: () => {
            setPicking(null);
          },
        })}
      {saving.stale && (
        <StaleDialog
          tenant={viewer.tenant}
          id={id}
          copy={copy}
          onOpen={(latest) => {
            copy.open(latest);
            saving.forget();
          }}
          onMerge={(latest, text) => {
            copy.merge(latest, text);
            saving.forget();
          }}
          onClose={() => {
            saving.setStale(false);
          }}
        />
      )}
      <LeaveGuard atStake={copy.dirty} what={words.leave.what} onLeave={saving.autosave} />
    </div>
  );
};
