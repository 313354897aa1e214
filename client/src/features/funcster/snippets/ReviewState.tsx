import { Badge, Text } from "@mantine/core";

/** Whether a snippet waits for its coder's mentor. */
export function ReviewState({ isAwaited }: { isAwaited: boolean }) {
  return isAwaited ? (
    <Badge variant="light" radius="sm" tt="none" miw="max-content">
      Awaits review
    </Badge>
  ) : (
    <Text span inherit c="dimmed">
      Not asked for
    </Text>
  );
}
