import type { RouteObject } from "react-router";
import { Loading } from "@/components/states";
import { features } from "./features";
import { NotFound, PageFailed } from "./NotFound";
import { Shell } from "./Shell";

/** All routes of the client. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    HydrateFallback: Loading,
    errorElement: <PageFailed />,
    children: [
      {
        errorElement: <PageFailed />,
        children: [
          ...features.flatMap((feature) => feature.routes),
          { path: "*", element: <NotFound /> },
        ],
      },
    ],
  },
];
