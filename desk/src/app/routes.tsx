import { Navigate, createBrowserRouter } from "react-router";
import { mayReadPlatform, mayRegister } from "../lib/session";
import { NewArticle } from "./new-article";
import { BoardPage } from "./board-page";
import { Broken } from "./broken";
import { CalendarPage } from "./calendar-page";
import { ChooseTenant } from "./choose-tenant";
import { Lost } from "./lost";
import { PlatformShell } from "./platform-shell";
import { SessionGate } from "./session-gate";
import { Shell } from "./shell";
import { WorkPage } from "./work-page";

export const router = createBrowserRouter(
  [
    {
      element: <SessionGate />,
      errorElement: <Broken />,
      hydrateFallbackElement: <></>,
      children: [
        { index: true, element: <ChooseTenant /> },
        {
          path: "_tenants",
          element: <PlatformShell may={mayRegister} />,
          children: [
            { index: true, lazy: async () => ({ Component: (await import("./tenants-page")).TenantsPage }) },
            { path: ":slug", lazy: async () => ({ Component: (await import("./tenant-page")).TenantPage }) },
          ],
        },
        {
          path: "_people",
          element: <PlatformShell may={mayRegister} />,
          children: [
            { index: true, lazy: async () => ({ Component: (await import("./people-page")).PeoplePage }) },
          ],
        },
        {
          path: "_journal",
          element: <PlatformShell may={mayReadPlatform} />,
          children: [
            { index: true, lazy: async () => ({ Component: (await import("./journal-page")).JournalPage }) },
          ],
        },
        {
          path: ":tenant",
          element: <Shell />,
          children: [
            { index: true, element: <Navigate to="articles" replace /> },
            { path: "work", element: <WorkPage /> },
            { path: "articles", element: <BoardPage /> },
            { path: "calendar", element: <CalendarPage /> },
            {
              path: "settings",
              lazy: async () => ({ Component: (await import("./settings-page")).SettingsPage }),
            },
            {
              path: "members",
              lazy: async () => ({ Component: (await import("./members-page")).MembersPage }),
            },
            {
              path: "clients",
              lazy: async () => ({ Component: (await import("./clients-page")).ClientsPage }),
            },
            {
              path: "webhooks",
              lazy: async () => ({ Component: (await import("./webhooks-page")).WebhooksPage }),
            },
            {
              path: "sections",
              lazy: async () => ({ Component: (await import("./sections-page")).SectionsPage }),
            },
            {
              path: "audit",
              lazy: async () => ({ Component: (await import("./audit-page")).AuditPage }),
            },
            {
              path: "media",
              lazy: async () => ({ Component: (await import("./media-page")).MediaPage }),
            },
            {
              path: "media/:id",
              lazy: async () => ({ Component: (await import("./asset-page")).AssetPage }),
            },
            { path: "articles/new", element: <NewArticle /> },
            {
              path: "articles/:id",
              // The text editor is most of what the desk weighs; the list does not wait for it.
              lazy: async () => ({ Component: (await import("./article-page")).ArticlePage }),
            },
            {
              path: "articles/:id/compare",
              lazy: async () => ({ Component: (await import("./compare-page")).ComparePage }),
            },
          ],
        },
        { path: "*", element: <Lost /> },
      ],
    },
  ],
  { basename: "/desk" },
);
