import { useMutation } from "@tanstack/react-query";
import { signIn } from "@/api/accounts";
import { FormFrame } from "../FormFrame";
import { useFields } from "../writes/useFields";
import { EmailField, PasswordField } from "./AccountFields";

interface Props {
  onDone?: () => void;
  /** Shows a button to cancel, as in a dialog. */
  onCancel?: () => void;
}

/** Signs in with email and password. */
export default function SignInForm({ onDone, onCancel }: Props) {
  const { form, problem, showError, clear } = useFields({ email: "", password: "" });
  const signingIn = useMutation({
    mutationFn: signIn,
    onSuccess: () => onDone?.(),
    onError: showError,
  });
  return (
    <FormFrame
      problem={problem}
      isBusy={signingIn.isPending}
      submit="Sign in"
      onSubmit={() => {
        clear();
        signingIn.mutate(form.getValues());
      }}
      {...(onCancel && { onCancel })}
    >
      <EmailField
        data-autofocus
        autoFocus={onCancel !== undefined}
        {...form.getInputProps("email")}
      />
      <PasswordField {...form.getInputProps("password")} />
    </FormFrame>
  );
}
