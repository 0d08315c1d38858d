import {
  Button,
  createTheme,
  Modal,
  NativeSelect,
  Tabs,
  Textarea,
  TextInput,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from "@mantine/core";
import styles from "./theme.module.css";

const lacquer: MantineColorsTuple = [
  "#faecea",
  "#f0d2ce",
  "#e3aaa5",
  "#d57f79",
  "#c95a54",
  "#bd3f3b",
  "#ab2b2b",
  "#96191c",
  "#7c1316",
  "#620d10",
];

// The tokens follow the system's colour scheme by themselves, so both schemes name the same ones.
const tokens = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--muted)",
  "--mantine-color-placeholder": "var(--muted)",
  "--mantine-color-default": "var(--sheet)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-hover": "var(--wash)",
  "--mantine-color-default-border": "var(--hairline)",
  "--mantine-color-error": "var(--accent)",
  "--mantine-color-anchor": "var(--link)",
  "--mantine-color-lacquer-filled": "var(--accent-deep)",
  "--mantine-color-lacquer-filled-hover": "var(--accent-deep)",
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });

const field = {
  classNames: {
    label: styles.label ?? "",
    input: styles.input ?? "",
    description: styles.said ?? "",
    error: styles.said ?? "",
  },
};

export const theme = createTheme({
  fontFamily: "var(--sans)",
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1.0625rem" },
  colors: { lacquer },
  primaryColor: "lacquer",
  primaryShade: 7,
  defaultRadius: 6,
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { variant: "default" },
      classNames: { root: styles.button ?? "" },
    }),
    TextInput: TextInput.extend(field),
    Textarea: Textarea.extend(field),
    NativeSelect: NativeSelect.extend(field),
    Tabs: Tabs.extend({ classNames: { tab: styles.tab ?? "", list: styles.tabs ?? "" } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, transitionProps: { duration: 140 } },
      classNames: {
        content: styles.modal ?? "",
        header: styles.modalHead ?? "",
        title: styles.modalTitle ?? "",
      },
    }),
  },
});
