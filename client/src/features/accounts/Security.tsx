import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { KeyRound, LogOut, MonitorX, Trash2 } from "lucide-react";
import { useNavigate } from "react-router";
import { type Account, deleteAccount, requestReset, signOutEverywhere } from "@/api/accounts";
import { messageOf } from "@/api/http";
import { signOut } from "@/components/access/signOut";
import { ErrorAlert } from "@/components/ErrorAlert";
import { Section } from "./Section";

const notify = (title: string) => (error: Error) =>
  notifications.show({ color: "red", title, message: messageOf(error) });

/** The sections for the password, the sessions and deleting the account. */
export function Security({ own }: { own: Account }) {
  const navigate = useNavigate();
  const [isDeleting, deleting] = useDisclosure();
  const requesting = useMutation({
    mutationFn: () => requestReset(own.email),
    onError: notify("Couldn't send the code"),
  });
  const goOn = () => void navigate("/new-password", { state: { email: own.email } });
  const signingOut = useMutation({
    mutationFn: signOutEverywhere,
    onSuccess: () => signOut("Signed out everywhere"),
    onError: notify("Couldn't sign out everywhere"),
  });
  return (
    <>
      <Section title="Password">
        <Text size="sm" c="dimmed" mb="md">
          We&apos;ll email you a code to set a new password.
        </Text>
        <Button
          variant="default"
          leftSection={<KeyRound size={16} aria-hidden />}
          loading={requesting.isPending}
          // Not called if the user has left the page in the meantime.
          onClick={() => requesting.mutate(undefined, { onSuccess: goOn })}
        >
          Change password
        </Button>
      </Section>
      <Section title="Sessions">
        <Text size="sm" c="dimmed" mb="md">
          Sign out of this browser, or of all browsers where you are signed in.
        </Text>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<LogOut size={16} aria-hidden />}
            onClick={() => signOut()}
          >
            Sign out
          </Button>
          <Button
            variant="default"
            leftSection={<MonitorX size={16} aria-hidden />}
            loading={signingOut.isPending}
            onClick={() => signingOut.mutate()}
          >
            Sign out everywhere
          </Button>
        </Group>
      </Section>
      <Section title="Delete account">
        <Button
          variant="light"
          color="red"
          leftSection={<Trash2 size={16} aria-hidden />}
          onClick={deleting.open}
        >
          Delete account
        </Button>
      </Section>
      <DeleteDialog own={own} isOpen={isDeleting} onClose={deleting.close} />
    </>
  );
}

interface DialogProps {
  own: Account;
  isOpen: boolean;
  onClose: () => void;
}

function DeleteDialog({ own, isOpen, onClose }: DialogProps) {
  const navigate = useNavigate();
  const deleting = useMutation({
    mutationFn: deleteAccount,
    onSuccess: () => {
      void navigate("/");
      signOut("Account deleted");
    },
  });
  return (
    <Modal opened={isOpen} onClose={onClose} title="Delete your account?">
      <Stack>
        <ErrorAlert error={deleting.error} />
        <Text>
          This permanently deletes the account <strong>{own.email}</strong> and its roles. Missions
          you have booked and movies you have cast are kept.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            Cancel
          </Button>
          <Button color="red.9" loading={deleting.isPending} onClick={() => deleting.mutate()}>
            Delete account
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
