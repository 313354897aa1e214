import { Badge, Text } from "@mantine/core";

/** Whether a review by the mentor is requested. */
export function ReviewState({ isRequested }: { isRequested: boolean }) {
  return isRequested ? (
    <Badge variant="light" radius="sm" tt="none" miw="max-content">
      Review requested
    </Badge>
  ) : (
    <Text span inherit c="dimmed">
      No review requested
    </Text>
  );
}
