import { Button, VisuallyHidden } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { Check, Download } from "lucide-react";
import { useEffect, useState } from "react";
import { messageOf } from "@/api/http";
import { missions, planets, scientists } from "@/api/resources";
import { counted } from "@/components/counted";
import { toCsv } from "@/components/csv";
import { download } from "@/components/download";
import { isHidden, deletions } from "@/components/writes/deletions";
import { fileName, toRows } from "./csvFile";
import type { MissionList } from "./useMissionList";

/** How long the button confirms the export, in milliseconds. */
const SHOWN = 5_000;

/** Exports all missions that match the filters, on all pages, as a CSV file. */
export function ExportButton({ list }: { list: MissionList }) {
  const client = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const [saved, setSaved] = useState<number | null>(null);
  useEffect(() => {
    if (saved === null) return;
    const timer = setTimeout(() => setSaved(null), SHOWN);
    return () => clearTimeout(timer);
  }, [saved]);

  const save = async () => {
    const { q, scientistId, planetId, query } = list;
    const [found, scientist, planet] = await Promise.all([
      client.query({ ...missions.all(query), staleTime: 0, gcTime: 0 }),
      scientistId === null ? null : client.query(scientists.item(scientistId)),
      planetId === null ? null : client.query(planets.item(planetId)),
    ]);
    const rows = found.filter(
      (mission) => !isHidden(deletions.hidden.get(), missions.path, mission),
    );
    const names = { scientist: scientist?.body.name ?? null, planet: planet?.body.name ?? null };
    download(fileName({ q, ...names }, new Date()), "text/csv", toCsv(toRows(rows)));
    setSaved(rows.length);
  };

  const onClick = () => {
    setSaved(null);
    setIsBusy(true);
    save()
      .catch((error: unknown) =>
        notifications.show({ color: "red", title: "Export failed", message: messageOf(error) }),
      )
      .finally(() => setIsBusy(false));
  };

  const Icon = saved === null ? Download : Check;
  const confirmation = saved === null ? "" : `${counted(saved, "mission")} exported`;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon size={16} aria-hidden />}
        loading={isBusy}
        onClick={onClick}
      >
        {confirmation || "Export as CSV"}
      </Button>
      <VisuallyHidden role="status">{isBusy ? "Exporting missions" : confirmation}</VisuallyHidden>
    </>
  );
}
