import { useQuery } from "@tanstack/react-query";
import { PickPicture } from "../features/media/pick-picture";
import { useSections } from "../features/section/section-api";
import { EditSettings } from "../features/settings/edit-settings";
import { settingsOf } from "../features/settings/settings-api";
import { mayManage } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Loading } from "../ui/empty";
import { Failure } from "../ui/failure";
import { Lost } from "./lost";
import { useViewer } from "./viewer";

export const SettingsPage = () => {
  const words = useWords();
  const viewer = useViewer();
  const { tenant } = viewer;
  const settings = useQuery(settingsOf(tenant));
  const sections = useSections(tenant).data ?? [];
  if (!mayManage(viewer)) return <Lost />;
  if (settings.error && !settings.data) return <Failure what={words.failures.load} error={settings.error} />;
  if (!settings.data) return <Loading words={words.app.loading} />;
  return (
    <EditSettings
      tenant={tenant}
      settings={settings.data}
      sections={sections}
      pickPicture={({ onStored, onClose }) => (
        <PickPicture tenant={tenant} onStored={onStored} onClose={onClose} />
      )}
    />
  );
};
