import { Alert, SimpleGrid, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { guests, newGuests } from "@/api/guests";
import { messageOf } from "@/api/http";
import { FormFrame } from "@/components/FormFrame";
import { conflictAtField } from "@/components/writes/conflictAtField";
import { nonEmpty } from "@/components/writes/nonEmpty";
import { useAdd } from "@/components/writes/useAdd";
import { useFields } from "@/components/writes/useFields";
import { useSubmit } from "@/components/writes/useSubmit";
import { isUnknownEmail } from "./errors";

const PROFILE = { user_title: "", firstname: "", lastname: "" };

interface Props {
  /** The id of the event. */
  event: number;
  onDone: () => void;
  onCancel: () => void;
}

/**
 * Invites a guest to an event. If the server finds no account for the email, the form asks for a name and
 * creates an account.
 */
export function InviteForm({ event, onDone, onCancel }: Props) {
  const { form, problem, showError, clear } = useFields({ email: "", role: "", ...PROFILE });
  const [unknownEmail, setUnknownEmail] = useState<string | null>(null);
  const inviting = useAdd(guests);
  const creating = useAdd(newGuests);
  const email = form.values.email.trim();
  const isNew = unknownEmail !== null && unknownEmail === email;

  const invite = async () => {
    const { role, user_title, firstname, lastname } = form.getValues();
    const guest = { event_id: event, email, role };
    const answer = isNew
      ? await creating.mutateAsync({ ...guest, ...nonEmpty({ user_title, firstname, lastname }) })
      : await inviting.mutateAsync(guest);
    notifications.show({ message: `${answer.fullname || email} invited` });
  };

  const handleError = (error: unknown) => {
    if (isUnknownEmail(error)) {
      setUnknownEmail(email);
      return;
    }
    const shown = conflictAtField(error, "email", messageOf(error));
    // Someone else has created the account in the meantime.
    if (isNew && shown !== error) setUnknownEmail(null);
    showError(shown);
  };

  const onSubmit = useSubmit({ form, clear, submit: invite, onDone, onError: handleError });

  return (
    <FormFrame
      problem={problem}
      isBusy={inviting.isPending || creating.isPending}
      submit={isNew ? "Create account and invite" : "Invite"}
      onSubmit={onSubmit}
      onCancel={onCancel}
    >
      <TextInput
        label="Email"
        type="email"
        data-autofocus
        autoComplete="off"
        {...form.getInputProps("email")}
      />
      <TextInput
        label="Role"
        description="e.g. speaker (does not change permissions)"
        autoComplete="off"
        {...form.getInputProps("role")}
      />
      {isNew && (
        <>
          <Alert color="nebula" icon={<UserPlus size={18} aria-hidden />} role="status">
            No account has this email. If it is correct, we&apos;ll create one and email a code to
            set a password.
          </Alert>
          <TextInput
            label="Title"
            autoFocus
            autoComplete="off"
            {...form.getInputProps("user_title")}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label="First name" autoComplete="off" {...form.getInputProps("firstname")} />
            <TextInput label="Last name" autoComplete="off" {...form.getInputProps("lastname")} />
          </SimpleGrid>
        </>
      )}
    </FormFrame>
  );
}
