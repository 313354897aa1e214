import { Button, Modal, Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Rocket } from "lucide-react";
import { statistics, type Statistics } from "@/api/statistics";
import { Page } from "@/components/Page";
import { Loaded } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { MissionForm } from "../missions/MissionForm";
import classes from "./Dashboard.module.css";
import { Destinations } from "./Destinations";
import { FirstSteps } from "./FirstSteps";
import { LatestBookings } from "./LatestBookings";
import { Totals } from "./Totals";
import { FieldsChart, PlanetsChart } from "./Charts";

/** Totals, charts and the latest bookings, or the first steps of a new agency. */
export function Component() {
  const counts = useQuery(statistics);
  const booking = useDialog("book");
  return (
    <Page
      title="Dashboard"
      // The first steps have their own button.
      actions={
        counts.data?.missions !== 0 && (
          <Button leftSection={<Rocket size={16} aria-hidden />} onClick={() => booking.open()}>
            Book a mission
          </Button>
        )
      }
    >
      <Loaded query={counts} loading={<DashboardLoading />}>
        {(data) =>
          data.missions > 0 ? (
            <Overview statistics={data} />
          ) : (
            <Stack gap="md">
              <FirstSteps statistics={data} onBook={() => booking.open()} />
              <Destinations />
            </Stack>
          )
        }
      </Loaded>
      <Modal opened={booking.value !== null} onClose={booking.close} title="Book a mission">
        <MissionForm onDone={booking.close} onCancel={booking.close} />
      </Modal>
    </Page>
  );
}

function Overview({ statistics: data }: { statistics: Statistics }) {
  return (
    <Stack gap="md">
      <Totals statistics={data} />
      <Destinations />
      <div className={classes.panels}>
        <PlanetsChart statistics={data} />
        <FieldsChart statistics={data} />
        <LatestBookings />
      </div>
    </Stack>
  );
}

/** The loading state, about as high as the dashboard. */
function DashboardLoading() {
  return (
    <Stack gap="md" role="status" aria-label="Loading">
      <Skeleton height={96} radius="lg" />
      <Skeleton height={340} radius="lg" />
      <Skeleton height={520} radius="lg" />
    </Stack>
  );
}
