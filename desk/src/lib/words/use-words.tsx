import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { en } from "./en";
import { vi, type Words } from "./vi";

export type Language = "vi" | "en";

interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly switchLanguage: () => void;
}

const catalogues: Record<Language, Words> = { vi, en };
const remembered = "annals.language";

const Spoken = createContext<Speech>({ language: "vi", words: vi, switchLanguage: () => undefined });

const lastChosen = (): Language => (localStorage.getItem(remembered) === "en" ? "en" : "vi");

export const Speaking = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(lastChosen);
  useEffect(() => {
    localStorage.setItem(remembered, language);
    document.documentElement.lang = language;
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({
      language,
      words: catalogues[language],
      switchLanguage: () => {
        setLanguage(language === "vi" ? "en" : "vi");
      },
    }),
    [language],
  );
  return <Spoken value={speech}>{children}</Spoken>;
};

export const useSpeech = (): Speech => use(Spoken);

export const useWords = (): Words => use(Spoken).words;
