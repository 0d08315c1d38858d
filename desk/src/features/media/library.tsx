import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { mayWrite, type Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { DropFiles } from "../../ui/drop-files";
import { FilesButton } from "../../ui/files-button";
import { LeaveGuard } from "../../ui/leave-guard";
import { SearchField } from "../../ui/search-field";
import { everyFile } from "./accepted";
import { BulkOutcome } from "./bulk-outcome";
import { Found } from "./found";
import { LibraryFilter } from "./library-filter";
import { askedOf, soughtIn } from "./sought";
import { UploadList } from "./upload-list";
import { useBulk } from "./use-bulk";
import { useChoice } from "./use-choice";
import { useUploads } from "./use-uploads";
import styles from "./library.module.css";

/** Every picture and document of the tenant. */
export const Library = ({ viewer }: { viewer: Viewer }) => {
  const { media, app } = useWords();
  const [params, setParams] = useSearchParams();
  const sought = soughtIn(params);
  const uploads = useUploads(viewer.tenant);
  const ask = useCallback(
    (words: string) => {
      setParams((before) => askedOf({ ...soughtIn(before), words }), { replace: true });
    },
    [setParams],
  );
  const choice = useChoice();
  const bulk = useBulk(viewer.tenant, choice.leave);
  const found = <Found viewer={viewer} sought={sought} choice={choice} bulk={bulk} />;
  return (
    <div className={styles.library}>
      <title>{`${media.title} – ${app.name}`}</title>
      <header>
        <h1>{media.title}</h1>
        <SearchField className={styles.search} label={media.search} asked={sought.words} onAsk={ask} />
        {mayWrite(viewer) && <FilesButton label={media.upload} accept={everyFile} onFiles={uploads.add} />}
      </header>
      <LibraryFilter sought={sought} />
      <UploadList uploads={uploads} />
      {bulk.run && <BulkOutcome key={bulk.run.number} run={bulk.run} bulk={bulk} />}
      {mayWrite(viewer) ? (
        <DropFiles words={media.drop} onFiles={uploads.add}>
          {found}
        </DropFiles>
      ) : (
        found
      )}
      <LeaveGuard
        atStake={uploads.busy || bulk.busy}
        title={media.leavingTitle}
        what={media.leaving}
        acrossViews
        onLeave={() => Promise.resolve(false)}
      />
    </div>
  );
};
