import { useState, type ReactNode } from "react";
import { mayWrite, type Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { LeaveGuard } from "../../ui/leave-guard";
import { Notice } from "../../ui/notice";
import { Overtaken } from "../../ui/overtaken";
import { isPicture, nameOf, type Opened } from "./asset";
import { AssetBar } from "./asset-bar";
import { AssetFacts } from "./asset-facts";
import { AssetFiles } from "./asset-files";
import { DescribeAsset } from "./describe-asset";
import { Preview } from "./preview";
import { ReadAsset } from "./read-asset";
import { useAssetDraft } from "./use-asset-draft";
import { Uses } from "./uses";
import styles from "./asset.module.css";

interface Props {
  readonly viewer: Viewer;
  readonly asset: Opened;
  readonly history: ReactNode;
}

/** One asset: what it shows, what is said of it, where it is used and what has happened to it. */
export const EditAsset = ({ viewer, asset, history }: Props) => {
  const { asset: say, app } = useWords();
  const form = useAssetDraft(asset);
  const [tried, setTried] = useState(false);
  const editable = mayWrite(viewer) && asset.state === "stored";
  return (
    <div className={styles.page}>
      <title>{`${nameOf(asset)} – ${app.name}`}</title>
      <div className={styles.head}>
        <AssetBar viewer={viewer} asset={asset} form={form} />
        {tried && form.fault && <Notice tone="failure" title={say[form.fault]} />}
        {form.error && <Failure what={say.failed} error={form.error} />}
        {form.stale && <Overtaken title={say.stale} onGoOn={form.goOn} />}
      </div>
      <h1>{nameOf(asset)}</h1>
      {asset.state === "retired" && <Notice tone="plain">{say.retiredNow}</Notice>}
      {!mayWrite(viewer) && <Notice tone="plain">{say.readOnly}</Notice>}
      <div className={styles.columns}>
        <form
          id="describe-asset"
          className={styles.main}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (!form.fault) form.save();
          }}
        >
          <Preview
            asset={asset}
            focus={form.draft.focus}
            editable={editable}
            onChange={(focus) => {
              form.edit({ focus });
            }}
          />
          {editable ? (
            <DescribeAsset draft={form.draft} picture={isPicture(asset)} onChange={form.edit} />
          ) : (
            <ReadAsset asset={asset} />
          )}
        </form>
        <aside className={styles.aside} aria-label={say.facts}>
          <Uses tenant={asset.tenant} id={asset.id} />
          <AssetFacts asset={asset} />
          <AssetFiles asset={asset} />
          {history}
        </aside>
      </div>
      <LeaveGuard atStake={form.dirty} what={say.leaving} onLeave={() => Promise.resolve(false)} />
    </div>
  );
};
