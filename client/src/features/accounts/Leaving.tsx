import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { KeyRound, LogOut, MonitorX, Trash2 } from "lucide-react";
import { useNavigate } from "react-router";
import { type Account, deleteAccount, requestReset, signOutEverywhere } from "@/api/accounts";
import { messageOf } from "@/api/http";
import { signOut } from "@/components/access/signOut";
import { Problem } from "@/components/Problem";
import { Section } from "./OwnAccount";

const told = (title: string) => (error: Error) =>
  notifications.show({ color: "red", title, message: messageOf(error) });

/** A new password, signing out, and deleting the account. */
export function Leaving({ own }: { own: Account }) {
  const navigate = useNavigate();
  const [isDeleting, deleting] = useDisclosure();
  const asking = useMutation({
    mutationFn: () => requestReset(own.email),
    onSuccess: () => void navigate("/new-password", { state: { email: own.email } }),
    onError: told("No code is mailed"),
  });
  const leaving = useMutation({
    mutationFn: signOutEverywhere,
    onSuccess: () => signOut("You are signed out everywhere."),
    onError: told("You are still signed in"),
  });
  return (
    <>
      <Section title="Password">
        <Text size="sm" c="dimmed" mb="md">
          A new one is chosen by a code that is mailed to you.
        </Text>
        <Button
          variant="default"
          leftSection={<KeyRound size={16} aria-hidden />}
          loading={asking.isPending}
          onClick={() => asking.mutate()}
        >
          Change the password
        </Button>
      </Section>
      <Section title="Signing out">
        <Text size="sm" c="dimmed" mb="md">
          Out of this browser alone, or of every one that you have ever signed in with.
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
            loading={leaving.isPending}
            onClick={() => leaving.mutate()}
          >
            Sign out everywhere
          </Button>
        </Group>
      </Section>
      <Section title="Deleting the account">
        <Button
          variant="light"
          color="red"
          leftSection={<Trash2 size={16} aria-hidden />}
          onClick={deleting.open}
        >
          Delete the account
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
      signOut("Your account is deleted.");
    },
  });
  return (
    <Modal opened={isOpen} onClose={onClose} title="Delete your account?">
      <Stack>
        <Problem error={deleting.error} />
        <Text>
          The account <strong>{own.email}</strong> and its roles will be gone, and nobody can bring
          them back. What you have booked or cast stays.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            Keep it
          </Button>
          <Button color="red.9" loading={deleting.isPending} onClick={() => deleting.mutate()}>
            Delete it for good
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
