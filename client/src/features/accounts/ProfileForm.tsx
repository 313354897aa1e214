import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { account, type Account, changeAccount } from "@/api/accounts";
import { EmailField, NameFields, PasswordField } from "@/components/access/AccountFields";
import { FormFrame } from "@/components/FormFrame";
import { emailTaken } from "@/components/writes/conflictAtField";
import { useFields } from "@/components/writes/useFields";
import { toChanges } from "./profile";

/** Edits the email and the name of an account. */
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
      notifications.show({ message: "Profile saved" });
    },
    onError: (error) => showError(emailTaken(error)),
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
        else notifications.show({ message: "No changes to save" });
      }}
    >
      <EmailField autoComplete="email" {...form.getInputProps("email")} />
      {isNewEmail && (
        <PasswordField
          description="Required to change your email"
          {...form.getInputProps("password")}
        />
      )}
      <NameFields inputProps={form.getInputProps} />
    </FormFrame>
  );
}
