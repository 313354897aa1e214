import { Alert, SimpleGrid, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { guests, newGuests } from "@/api/guests";
import { FormFrame } from "@/components/FormFrame";
import { useAdd } from "@/components/writes/useAdd";
import { useFields } from "@/components/writes/useFields";
import { atEmail, isUnknown } from "./faults";

const PROFILE = { user_title: "", firstname: "", lastname: "" };

interface Props {
  /** The id of the event. */
  event: number;
  onDone: () => void;
  onCancel: () => void;
}

/**
 * Invites somebody to an event. That they have no account the server finds out; then there are fields for
 * what is known of them, and they are made one.
 */
export function InviteForm({ event, onDone, onCancel }: Props) {
  const { form, problem, showError, clear } = useFields({ email: "", role: "", ...PROFILE });
  const [stranger, setStranger] = useState<string | null>(null);
  const inviting = useAdd(guests);
  const making = useAdd(newGuests);
  const email = form.values.email.trim();
  const isNew = stranger !== null && stranger === email;

  const invite = async () => {
    const { role, ...profile } = form.getValues();
    const guest = { event_id: event, email, role };
    const answer = isNew
      ? await making.mutateAsync({ ...guest, ...known(profile) })
      : await inviting.mutateAsync(guest);
    notifications.show({ message: `${answer.fullname || email} is invited.` });
  };

  const tell = (error: unknown) => {
    if (isUnknown(error)) setStranger(email);
    else {
      // Whoever has an account by now is invited without another.
      if (isNew && atEmail(error) !== error) setStranger(null);
      showError(atEmail(error));
    }
  };

  const onSubmit = () => {
    clear();
    invite().then(onDone, tell);
  };

  return (
    <FormFrame
      problem={problem}
      isBusy={inviting.isPending || making.isPending}
      submit={isNew ? "Make an account and invite" : "Invite"}
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
        description="A word for them at the event, such as speaker; it gives no permissions"
        autoComplete="off"
        {...form.getInputProps("role")}
      />
      {isNew && (
        <>
          <Alert color="nebula" icon={<UserPlus size={18} aria-hidden />} role="status">
            Nobody has an account by this email. If it is right, one is made now, and they are
            mailed a code to choose a password by.
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

/** What is known of somebody: an empty field is left out. */
function known({ user_title, firstname, lastname }: typeof PROFILE): Partial<typeof PROFILE> {
  return Object.fromEntries(
    Object.entries({ user_title, firstname, lastname }).filter(([, text]) => text.trim() !== ""),
  );
}
