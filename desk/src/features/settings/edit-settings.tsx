import { Button, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { LeaveGuard } from "../../ui/leave-guard";
import { Notice } from "../../ui/notice";
import { Overtaken } from "../../ui/overtaken";
import { Tick } from "../../ui/tick";
import { EmblemField } from "./emblem-field";
import { FieldRows } from "./field-rows";
import { MenuRows, type SectionChoice } from "./menu-rows";
import type { Emblem, Settings } from "./settings-api";
import { useSettingsDraft } from "./use-settings-draft";
import styles from "./settings.module.css";

/** Asks for a picture; given by the part of the desk that knows media. */
export type PickEmblem = (handlers: {
  readonly onStored: (picture: Emblem) => void;
  readonly onClose: () => void;
}) => ReactNode;

interface Props {
  readonly tenant: string;
  readonly settings: Settings;
  readonly sections: readonly SectionChoice[];
  readonly pickPicture: PickEmblem;
}

export const EditSettings = ({ tenant, settings, sections, pickPicture }: Props) => {
  const words = useWords();
  const { settings: say } = words;
  const form = useSettingsDraft(tenant, settings);
  const { draft, edit } = form;
  const [picking, setPicking] = useState<"crest" | "banner" | null>(null);
  const emblem = (name: "crest" | "banner") => (
    <EmblemField
      tenant={tenant}
      name={name}
      emblem={draft[name]}
      onPick={() => {
        setPicking(name);
      }}
      onRemove={() => {
        edit({ [name]: null });
      }}
    />
  );
  return (
    <form
      className={styles.settings}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <title>{`${say.title} – ${words.app.name}`}</title>
      <header>
        <h1>{say.title}</h1>
        <p role="status" data-testid="settings-state">
          {form.dirty ? words.save.unsaved : form.savedAt && say.saved(shortTime(form.savedAt))}
        </p>
        <Button
          type="submit"
          variant="filled"
          data-testid="save-settings"
          disabled={!form.dirty}
          loading={form.saving}
        >
          {say.save}
        </Button>
      </header>
      {form.fault && <Notice tone="failure" title={say[form.fault]} />}
      {form.error && <Failure what={say.failed} error={form.error} />}
      {form.stale && <Overtaken title={say.stale} onGoOn={form.goOn} />}
      <section>
        <h2>{say.site}</h2>
        <TextInput
          label={say.name}
          placeholder={say.nameHint}
          maxLength={200}
          data-testid="site-name"
          value={draft.name}
          onChange={(event) => {
            edit({ name: event.currentTarget.value });
          }}
        />
        {emblem("crest")}
        {emblem("banner")}
        <Tick
          label={say.pastIsPublic}
          checked={draft.pastIsPublic}
          onChange={(pastIsPublic) => {
            edit({ pastIsPublic });
          }}
        />
      </section>
      <section>
        <h2>{say.menu}</h2>
        <p className={styles.hint}>{draft.menu.length === 0 ? say.menuHint : say.addressHint}</p>
        <MenuRows
          menu={draft.menu}
          sections={sections}
          onChange={(menu) => {
            edit({ menu });
          }}
        />
      </section>
      <section>
        <h2>{say.workflow}</h2>
        <Tick
          label={say.fourEyes}
          checked={draft.fourEyes}
          hook="four-eyes"
          onChange={(fourEyes) => {
            edit({ fourEyes });
          }}
        />
        <Tick
          label={say.gate}
          checked={draft.checks === "gate"}
          hook="gate"
          onChange={(gate) => {
            edit({ checks: gate ? "gate" : "advice" });
          }}
        />
      </section>
      <section>
        <h2>{say.fields}</h2>
        <p className={styles.hint}>{say.fieldsHint}</p>
        <FieldRows
          fields={draft.fields}
          onChange={(fields) => {
            edit({ fields });
          }}
        />
      </section>
      {picking &&
        pickPicture({
          onStored: ({ mediaId, sha256, extension }) => {
            edit({ [picking]: { mediaId, sha256, extension } });
            setPicking(null);
          },
          onClose: () => {
            setPicking(null);
          },
        })}
      <LeaveGuard atStake={form.dirty} what={say.leaving} onLeave={() => Promise.resolve(false)} />
    </form>
  );
};
