import { PasswordInput, SimpleGrid, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { account, type Account, changeAccount } from "@/api/accounts";
import { FormFrame } from "@/components/FormFrame";
import { useFields } from "@/components/writes/useFields";
import { atEmail } from "./faults";
import { toChanges } from "./profile";

/** Changes what the account says of its owner. */
export function ProfileForm({ own }: { own: Account }) {
  const { form, problem, showError, changes, clear } = useFields({
    email: own.email,
    password: "",
    firstname: own.firstname ?? "",
    lastname: own.lastname ?? "",
    user_title: own.user_title ?? "",
  });
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: changeAccount,
    onSuccess: (changed) => {
      client.setQueryData(account.queryKey, changed);
      form.setFieldValue("password", "");
      notifications.show({ message: "Your profile is saved." });
    },
    onError: (error) => showError(atEmail(error)),
  });
  const isNewEmail = form.values.email.trim() !== own.email;

  return (
    <FormFrame
      problem={problem}
      isBusy={saving.isPending}
      submit="Save"
      onSubmit={() => {
        clear();
        const wanted = toChanges(changes());
        if (Object.keys(wanted).length > 0) saving.mutate(wanted);
        else notifications.show({ message: "There is nothing to save: it is all as it was." });
      }}
    >
      <TextInput label="Email" type="email" autoComplete="email" {...form.getInputProps("email")} />
      {isNewEmail && (
        <PasswordInput
          label="Password"
          description="Another email takes it, so that nobody else can change it"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
          {...form.getInputProps("password")}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label="First name"
          autoComplete="given-name"
          {...form.getInputProps("firstname")}
        />
        <TextInput
          label="Last name"
          autoComplete="family-name"
          {...form.getInputProps("lastname")}
        />
      </SimpleGrid>
      <TextInput
        label="Title"
        description="How to address you, if that matters"
        autoComplete="honorific-prefix"
        {...form.getInputProps("user_title")}
      />
    </FormFrame>
  );
}
